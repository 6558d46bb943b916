/** Clocks of decisions: by when something is due, put off, done or missed. Due times stand in the events of what they are about. */
@NullMarked
package org.ceasefiremonitor.core.clock;

import org.jspecify.annotations.NullMarked;
