/** Places on the Earth: positions, bearings, squares of the military grid and boundaries, all WGS 84. */
@NullMarked
package org.ceasefiremonitor.core.place;

import org.jspecify.annotations.NullMarked;
