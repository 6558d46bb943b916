/** Recommendations: which prepared commands are before whom, until when, and what became of them. */
@NullMarked
package org.ceasefiremonitor.projections.recommendation;

import org.jspecify.annotations.NullMarked;
