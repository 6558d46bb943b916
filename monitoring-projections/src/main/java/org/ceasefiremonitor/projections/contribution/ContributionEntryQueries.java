package org.ceasefiremonitor.projections.contribution;

import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.force.ForceProjection;
import org.ceasefiremonitor.projections.force.ForceTask;
import org.ceasefiremonitor.projections.force.ForceTaskQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;

/** Questions about contributions. */
public final class ContributionEntryQueries extends ListedDefinitions<ContributionStanding, ContributionId, ContributionEntryFilter, ContributionEntry> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(ContributionEntryProjection.VIEW, ForceProjection.VIEW);

    /** @param reader reads the views */
    public ContributionEntryQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, VIEWS, "view_contribution", "contribution_id", ContributionStanding.class),
                ContributionEntryFilter::restrict, ContributionEntryQueries::shown);
    }

    private static List<ContributionEntry> shown(List<Defined<ContributionStanding>> found, Reading reading, Reader forWhom) {
        Map<ContributionId, ForceTask> forces = found.isEmpty() ? Map.of() : ForceTaskQueries.assigned(reading, forWhom);
        return found.stream().map(each -> ContributionEntry.of(each, forces.get(each.definition().contributionId()))).toList();
    }
}
