/** Determinations of armed attacks: what the guarantors are shown, what each of them holds, and what was decided. */
@NullMarked
package org.ceasefiremonitor.projections.determination;

import org.jspecify.annotations.NullMarked;
