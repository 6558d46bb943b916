/** The situation: what a duty officer asks first, of all lists at one position of the log. */
@NullMarked
package org.ceasefiremonitor.projections.situation;

import org.jspecify.annotations.NullMarked;
