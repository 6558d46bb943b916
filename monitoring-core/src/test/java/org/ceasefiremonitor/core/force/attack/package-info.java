/** Attacks on a multinational force, as they are reported. */
@NullMarked
package org.ceasefiremonitor.core.force.attack;

import org.jspecify.annotations.NullMarked;
