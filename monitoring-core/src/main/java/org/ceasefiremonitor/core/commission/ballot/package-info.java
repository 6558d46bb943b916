/** Ballots of the Special Commission: positions are committed first, revealed under seal, and unsealed together. */
@NullMarked
package org.ceasefiremonitor.core.commission.ballot;

import org.jspecify.annotations.NullMarked;
