/** Who acts and who reads, taken from the request through one port. */
@NullMarked
package org.ceasefiremonitor.api.actor;

import org.jspecify.annotations.NullMarked;
