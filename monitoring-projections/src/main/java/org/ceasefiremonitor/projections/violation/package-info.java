/** The register of reported violations and observations, and what they count to in each zone. */
@NullMarked
package org.ceasefiremonitor.projections.violation;

import org.jspecify.annotations.NullMarked;
