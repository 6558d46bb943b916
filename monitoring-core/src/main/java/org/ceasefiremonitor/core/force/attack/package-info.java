/** Attacks on a multinational force: who reported what, with the reports and incidents that speak of it. */
@NullMarked
package org.ceasefiremonitor.core.force.attack;

import org.jspecify.annotations.NullMarked;
