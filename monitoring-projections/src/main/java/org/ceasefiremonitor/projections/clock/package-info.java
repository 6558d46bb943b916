/** The board of deadlines: what is waited for, by when, and what was missed. */
@NullMarked
package org.ceasefiremonitor.projections.clock;

import org.jspecify.annotations.NullMarked;
