/** Incidents: reports grouped, verified, and what was established; and the queue of those that wait for a result. */
@NullMarked
package org.ceasefiremonitor.projections.verification;

import org.jspecify.annotations.NullMarked;
