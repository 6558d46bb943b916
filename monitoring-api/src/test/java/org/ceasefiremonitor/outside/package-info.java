/** What stands outside of the application in its tests: a client, a gate that only records, and the HTTP side between them. */
@NullMarked
package org.ceasefiremonitor.outside;

import org.jspecify.annotations.NullMarked;
