package org.ceasefiremonitor.projections.readiness;

import java.util.List;
import org.ceasefiremonitor.core.force.ForceStanding;
import org.ceasefiremonitor.core.force.ForceStanding.AssignedContribution;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionStanding;
import org.ceasefiremonitor.projections.contribution.ContributionEntryProjection;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.force.ForceProjection;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about forces. */
public final class ForceQueries extends ListedDefinitions<ForceStanding, ForceId, ForceFilter, Force> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(ForceProjection.VIEW, ContributionEntryProjection.VIEW);

    /** @param reader reads the views */
    public ForceQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, VIEWS, "view_force", "force_id", ForceStanding.class), ForceFilter::restrict,
                provided(new DefinitionQueries<>(reader, ContributionEntryProjection.VIEW, "view_contribution", "contribution_id", ContributionStanding.class)));
    }

    /** Forces, each with the contributions that it has and that the reader may see. */
    private static Showing<ForceStanding, Force> provided(DefinitionQueries<ContributionStanding> contributions) {
        return (found, reading, forWhom) -> found.stream().map(each -> Force.of(each, contributions.find(reading, each.definition().contributions().stream()
                .map(AssignedContribution::contributionId).toList(), forWhom).stream().map(Defined::definition).map(Force.ProvidedContribution::of).toList())).toList();
    }
}
