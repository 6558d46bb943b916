/** States, organisations and Parties, the roles that they have and the mandates in which their people act, over time. */
@NullMarked
package org.ceasefiremonitor.core.participant;

import org.jspecify.annotations.NullMarked;
