/** Response ladders: what was answered to an attack, by when, and who decided it. */
@NullMarked
package org.ceasefiremonitor.core.guarantee.ladder;

import org.jspecify.annotations.NullMarked;
