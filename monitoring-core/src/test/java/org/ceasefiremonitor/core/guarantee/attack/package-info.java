/** Attacks on a multinational force, as they are reported. */
@NullMarked
package org.ceasefiremonitor.core.guarantee.attack;

import org.jspecify.annotations.NullMarked;
