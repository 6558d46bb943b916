/** Events that a view could not take in: set aside with those that depend on them, shown, tried again, or left out by a decision. */
@NullMarked
package org.ceasefiremonitor.api.parked;

import org.jspecify.annotations.NullMarked;
