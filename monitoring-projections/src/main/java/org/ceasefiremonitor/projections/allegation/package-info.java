/** The register of allegations, and how many of them were received, ruled on and not ruled on. */
@NullMarked
package org.ceasefiremonitor.projections.allegation;

import org.jspecify.annotations.NullMarked;
