/** Hubs, units and protected stores of a multinational force: where, how strong, what for, and which national caveats travel with it. */
@NullMarked
package org.ceasefiremonitor.core.force.deployment;

import org.jspecify.annotations.NullMarked;
