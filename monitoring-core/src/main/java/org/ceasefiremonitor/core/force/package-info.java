/** The multinational force: established, deployed only when its three preconditions hold, and what it consists of. */
@NullMarked
package org.ceasefiremonitor.core.force;

import org.jspecify.annotations.NullMarked;
