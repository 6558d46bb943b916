/** How the parts are put together: each bean once, with the trap that it avoids. */
@NullMarked
package org.ceasefiremonitor.api.wiring;

import org.jspecify.annotations.NullMarked;
