/** The tree over the log: built behind the appender, signed, and served to whoever wants to check it. */
@NullMarked
package org.ceasefiremonitor.api.transparency;

import org.jspecify.annotations.NullMarked;
