/** Attacks on a multinational force, a ground to ask for a determination: who reported what, with the reports and incidents that speak of it. */
@NullMarked
package org.ceasefiremonitor.core.guarantee.attack;

import org.jspecify.annotations.NullMarked;
