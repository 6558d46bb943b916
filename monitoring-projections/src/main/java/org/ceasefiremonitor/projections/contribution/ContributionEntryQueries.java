package org.ceasefiremonitor.projections.contribution;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionStanding;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.force.ForceProjection;
import org.ceasefiremonitor.projections.force.ForceTask;
import org.ceasefiremonitor.projections.force.ForceTaskQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** Questions about contributions. */
public final class ContributionEntryQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(ContributionEntryProjection.VIEW, ForceProjection.VIEW);

    private final DefinitionQueries<ContributionStanding> definitions;

    /** @param reader reads the views */
    public ContributionEntryQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, VIEWS, "view_contribution", "contribution_id", ContributionStanding.class);
    }

    /**
     * Lists contributions, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<ContributionEntry> list(ContributionEntryFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.listTogether(filter, filter::restrict, ContributionEntryQueries::shown, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every contribution, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(ContributionEntryFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<ContributionEntry> receiver) {
        definitions.streamTogether(filter::restrict, ContributionEntryQueries::shown, after, forWhom, asOf, receiver);
    }

    /** One contribution. */
    public Answer<ContributionEntry> find(ContributionId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.findTogether(id, ContributionEntryQueries::shown, forWhom, asOf);
    }

    private static List<ContributionEntry> shown(List<Defined<ContributionStanding>> found, Reading reading, Reader forWhom) {
        Map<ContributionId, ForceTask> forces = found.isEmpty() ? Map.of() : ForceTaskQueries.assigned(reading, forWhom);
        return found.stream().map(each -> ContributionEntry.of(each, forces.get(each.definition().contributionId()))).toList();
    }
}
