/** Views made anew from the log beside those that answer, and put in their place. */
@NullMarked
package org.ceasefiremonitor.projections.rebuild;

import org.jspecify.annotations.NullMarked;
