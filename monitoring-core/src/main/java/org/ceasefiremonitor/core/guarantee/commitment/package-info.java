/** Commitments of guarantors after an armed attack was determined: what was invoked, decided, declined with reasons and carried out. */
@NullMarked
package org.ceasefiremonitor.core.guarantee.commitment;

import org.jspecify.annotations.NullMarked;
