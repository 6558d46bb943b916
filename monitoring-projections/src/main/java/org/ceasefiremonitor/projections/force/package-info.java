/** Multinational forces, their deployments, and the attacks on them. */
@NullMarked
package org.ceasefiremonitor.projections.force;

import org.jspecify.annotations.NullMarked;
