/** Long-term support and defence cooperation: packages, programmes, and what was pledged, contracted and delivered over time. */
@NullMarked
package org.ceasefiremonitor.projections.support;

import org.jspecify.annotations.NullMarked;
