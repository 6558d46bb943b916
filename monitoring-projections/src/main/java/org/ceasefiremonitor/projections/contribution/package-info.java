/** The register of contributions, with what is missing. */
@NullMarked
package org.ceasefiremonitor.projections.contribution;

import org.jspecify.annotations.NullMarked;
