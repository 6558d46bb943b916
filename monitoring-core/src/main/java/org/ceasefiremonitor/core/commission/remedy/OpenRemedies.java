package org.ceasefiremonitor.core.commission.remedy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.RemedyId;

/**
 * Remedies that are determined and not done with, by case.
 *
 * @param byCase their ids; a case without any is not in it
 */
public record OpenRemedies(Map<BreachCaseId, List<RemedyId>> byCase) {

    /** Those of all remedies that are open. */
    public static OpenRemedies of(Collection<RemedyStanding> remedies) {
        return new OpenRemedies(remedies.stream().filter(RemedyStanding::open)
                .collect(Collectors.groupingBy(RemedyStanding::caseId, Collectors.mapping(RemedyStanding::remedyId, Collectors.toList()))));
    }
}
