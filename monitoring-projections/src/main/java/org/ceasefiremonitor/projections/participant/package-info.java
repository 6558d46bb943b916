/** Participants with their roles and mandates over time. */
@NullMarked
package org.ceasefiremonitor.projections.participant;

import org.jspecify.annotations.NullMarked;
