/** What an event is, and under which name it is stored. */
@NullMarked
package org.ceasefiremonitor.core.log;

import org.jspecify.annotations.NullMarked;
