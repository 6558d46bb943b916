/** Allegations: claims that a Party violated the agreement, from their receipt to a ruling with reasons, with a hearing of the Party. */
@NullMarked
package org.ceasefiremonitor.core.verification.allegation;

import org.jspecify.annotations.NullMarked;
