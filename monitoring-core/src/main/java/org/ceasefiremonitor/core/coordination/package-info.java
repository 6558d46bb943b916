/** Coordination cells: who keeps watch, who is a member, and when a cell is in crisis. */
@NullMarked
package org.ceasefiremonitor.core.coordination;

import org.jspecify.annotations.NullMarked;
