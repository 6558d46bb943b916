/** Observed time: when something happened, as distinct from when it was recorded. */
@NullMarked
package org.ceasefiremonitor.core.time;

import org.jspecify.annotations.NullMarked;
