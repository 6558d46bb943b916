/** Verification missions: how far each has come, and where access was refused. */
@NullMarked
package org.ceasefiremonitor.projections.mission;

import org.jspecify.annotations.NullMarked;
