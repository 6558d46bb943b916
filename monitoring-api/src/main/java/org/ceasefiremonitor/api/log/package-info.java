/** The event store: one appender, the directory beside it, and the readers, over JDBC. */
@NullMarked
package org.ceasefiremonitor.api.log;

import org.jspecify.annotations.NullMarked;
