/** Events that views can't take in: parked, shown, tried again, left out. */
@NullMarked
package org.ceasefiremonitor.api.parked;

import org.jspecify.annotations.NullMarked;
