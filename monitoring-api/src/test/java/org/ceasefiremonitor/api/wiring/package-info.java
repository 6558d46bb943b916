/** A whole node, or two, as it is put together. */
@NullMarked
package org.ceasefiremonitor.api.wiring;

import org.jspecify.annotations.NullMarked;
