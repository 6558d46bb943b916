/** The exact log against real databases. */
@NullMarked
package org.ceasefiremonitor.api.log;

import org.jspecify.annotations.NullMarked;
