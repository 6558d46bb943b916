package org.ceasefiremonitor.projections.readiness;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.force.ForceStanding;
import org.ceasefiremonitor.core.force.ForceStanding.AssignedContribution;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionStanding;
import org.ceasefiremonitor.projections.contribution.ContributionEntryProjection;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.force.ForceProjection;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** Questions about forces. */
public final class ForceQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(ForceProjection.VIEW, ContributionEntryProjection.VIEW);

    private final DefinitionQueries<ForceStanding> definitions;
    private final DefinitionQueries<ContributionStanding> contributions;

    /** @param reader reads the views */
    public ForceQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, VIEWS, "view_force", "force_id", ForceStanding.class);
        this.contributions = new DefinitionQueries<>(reader, ContributionEntryProjection.VIEW, "view_contribution", "contribution_id",
                ContributionStanding.class);
    }

    /**
     * Lists forces, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Force> list(ForceFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.listTogether(filter, filter::restrict, this::shown, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every force, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(ForceFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Force> receiver) {
        definitions.streamTogether(filter::restrict, this::shown, after, forWhom, asOf, receiver);
    }

    /** One force. */
    public Answer<Force> find(ForceId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.findTogether(id, this::shown, forWhom, asOf);
    }

    private List<Force> shown(List<Defined<ForceStanding>> found, Reading reading, Reader forWhom) {
        return found.stream().map(each -> Force.of(each, contributions.find(reading, each.definition().contributions().stream()
                .map(AssignedContribution::contributionId).toList(), forWhom).stream().map(Defined::definition).map(Force.ProvidedContribution::of).toList())).toList();
    }
}
