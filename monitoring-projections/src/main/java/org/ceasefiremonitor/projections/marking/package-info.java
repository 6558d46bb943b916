/** Who reads, and which rows their clearance shows them. */
@NullMarked
package org.ceasefiremonitor.projections.marking;

import org.jspecify.annotations.NullMarked;
