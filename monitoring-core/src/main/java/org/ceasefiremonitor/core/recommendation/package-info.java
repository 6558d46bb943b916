/** Recommendations: a prepared command for somebody to issue, or not, by a time. Policies make them; people decide. */
@NullMarked
package org.ceasefiremonitor.core.recommendation;

import org.jspecify.annotations.NullMarked;
