/** How fast the node is, each time beside the raw limit of the same database in the same run. Figures go to docs/measurements.md. */
@NullMarked
package org.ceasefiremonitor.api.benchmark;

import org.jspecify.annotations.NullMarked;
