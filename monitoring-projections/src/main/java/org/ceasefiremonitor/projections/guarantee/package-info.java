/** Security guarantees and how far each has come. */
@NullMarked
package org.ceasefiremonitor.projections.guarantee;

import org.jspecify.annotations.NullMarked;
