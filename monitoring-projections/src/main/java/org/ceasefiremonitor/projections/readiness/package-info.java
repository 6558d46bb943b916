/** How ready multinational forces are, on which preconditions, and with what. */
@NullMarked
package org.ceasefiremonitor.projections.readiness;

import org.jspecify.annotations.NullMarked;
