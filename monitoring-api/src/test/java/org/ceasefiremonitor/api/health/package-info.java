/** What a node says of itself, asked of real nodes. */
@NullMarked
package org.ceasefiremonitor.api.health;

import org.jspecify.annotations.NullMarked;
