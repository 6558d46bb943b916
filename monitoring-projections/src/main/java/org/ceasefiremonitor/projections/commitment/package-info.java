/** Commitments of guarantors that were invoked: what was decided, declined with reasons and carried out, and what is overdue. */
@NullMarked
package org.ceasefiremonitor.projections.commitment;

import org.jspecify.annotations.NullMarked;
