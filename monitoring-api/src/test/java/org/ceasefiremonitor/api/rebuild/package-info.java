/** Views rebuilt from the log while they are read and written. */
@NullMarked
package org.ceasefiremonitor.api.rebuild;

import org.jspecify.annotations.NullMarked;
