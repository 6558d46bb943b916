package org.ceasefiremonitor.projections.readiness;

import java.util.List;
import java.util.stream.Stream;
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
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Tallied;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;

/** Questions about forces. */
public final class ForceQueries extends ListedDefinitions<ForceStanding, ForceId, ForceFilter, Force> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(ForceProjection.VIEW, ContributionEntryProjection.VIEW);

    /** Forces that go on. */
    public static final ForceFilter GOING_ON = new ForceFilter(Stream.of(ForceStanding.State.values())
            .filter(state -> state != ForceStanding.State.ENDED && state != ForceStanding.State.STRUCK).toList(), null, null, null, null);

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

    /**
     * Forces that go on, by state, in order of their ids.
     *
     * @param reading a reading of {@link #VIEWS} and others beside them
     * @param most    how many are told
     */
    public Tallied<Force> goingOn(Reading reading, int most, Reader forWhom) {
        return first(reading, "state", GOING_ON.state(), List.of("force_id"), most, forWhom);
    }
}
