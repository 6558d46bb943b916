/** Zones as laid down, their phase, their alert level and what was reported in them. */
@NullMarked
package org.ceasefiremonitor.projections.zone;

import org.jspecify.annotations.NullMarked;
