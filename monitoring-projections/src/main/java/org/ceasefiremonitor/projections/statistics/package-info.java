/** How many reports there are by day, zone, kind, side and severity. */
@NullMarked
package org.ceasefiremonitor.projections.statistics;

import org.jspecify.annotations.NullMarked;
