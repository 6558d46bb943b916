/** What is parked, as readers may see it. */
@NullMarked
package org.ceasefiremonitor.projections.parked;

import org.jspecify.annotations.NullMarked;
