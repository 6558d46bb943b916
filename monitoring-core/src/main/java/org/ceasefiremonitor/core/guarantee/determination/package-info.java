/** Determinations of armed attacks: what the guarantors were shown, what each of them holds, and what named authorities decided. */
@NullMarked
package org.ceasefiremonitor.core.guarantee.determination;

import org.jspecify.annotations.NullMarked;
