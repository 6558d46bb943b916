package org.ceasefiremonitor.core.force.deployment;

import org.ceasefiremonitor.core.identity.ContributionId;

/**
 * A national caveat that travels with a tasking.
 *
 * @param contributionId the contribution to which it is attached
 * @param number         its number there when the tasking was recorded, from 1
 * @param caveat         for what the contribution may not be used
 */
public record CarriedCaveat(ContributionId contributionId, int number, String caveat) {
}
