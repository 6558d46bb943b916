/** What partners contribute to the mechanism, from the offer until it is operational, with national caveats and what is missing. */
@NullMarked
package org.ceasefiremonitor.core.mechanism.contribution;

import org.jspecify.annotations.NullMarked;
