/** The register of mechanisms: mandate, lead, sectors, reporting times and partners. */
@NullMarked
package org.ceasefiremonitor.projections.mechanism;

import org.jspecify.annotations.NullMarked;
