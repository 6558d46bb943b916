/** Agreements with their acceptance, provisions and rules over time. */
@NullMarked
package org.ceasefiremonitor.projections.agreement;

import org.jspecify.annotations.NullMarked;
