/** Coordination: the watch board of each cell, its requests, the log of its hotline and its meetings. */
@NullMarked
package org.ceasefiremonitor.projections.coordination;

import org.jspecify.annotations.NullMarked;
