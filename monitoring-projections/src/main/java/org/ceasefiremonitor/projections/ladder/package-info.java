/** Response ladders as clocks: t0, the stage, the time that is left, what people are to do next. */
@NullMarked
package org.ceasefiremonitor.projections.ladder;

import org.jspecify.annotations.NullMarked;
