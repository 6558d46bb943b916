package org.ceasefiremonitor.projections.ladder;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.Tallied;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** Questions about response ladders. */
public final class LadderQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(LadderProjection.VIEW);

    private final DefinitionQueries<LadderStanding> definitions;

    /** Those that run. */
    public static final LadderFilter RUNNING = new LadderFilter(List.of(), null, null, null, null, true, null);

    /** @param reader reads the views */
    public LadderQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, LadderProjection.VIEW, "view_ladder", "ladder_id", LadderStanding.class);
    }

    /**
     * Lists response ladders, in order of their ids.
     *
     * @param at   instant from which time that is left is counted
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Ladder> list(LadderFilter filter, Instant at, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, defined -> Ladder.of(defined, at), paging, forWhom, asOf);
    }

    /**
     * Hands over each of them, in order of their ids.
     *
     * @param at   instant from which time that is left is counted
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(LadderFilter filter, Instant at, @Nullable String after, Reader forWhom, long asOf, Consumer<Ladder> receiver) {
        definitions.stream(filter::restrict, defined -> Ladder.of(defined, at), after, forWhom, asOf, receiver);
    }

    /**
     * Those that run, by state; first those of which a stage is due soonest.
     *
     * @param reading a reading of {@link #VIEWS} and others beside them
     * @param at      instant from which time that is left is counted
     * @param most    how many are told
     */
    public Tallied<Ladder> running(Reading reading, Instant at, int most, Reader forWhom) {
        return definitions.first(reading, "state", "running", List.of(true), List.of("stage_due nulls last", "ladder_id"), most, forWhom)
                .telling(each -> Ladder.of(each, at));
    }

    /** One of them. */
    public Answer<Ladder> find(LadderId id, Instant at, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, defined -> Ladder.of(defined, at), forWhom, asOf);
    }
}
