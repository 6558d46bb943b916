/** Views made anew beside those that answer. */
@NullMarked
package org.ceasefiremonitor.projections.rebuild;

import org.jspecify.annotations.NullMarked;
