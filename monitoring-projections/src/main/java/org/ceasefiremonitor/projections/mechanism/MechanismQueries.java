package org.ceasefiremonitor.projections.mechanism;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about mechanisms. */
public final class MechanismQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(MechanismProjection.VIEW);

    private final DefinitionQueries<MechanismStanding> definitions;

    /** @param reader reads the views */
    public MechanismQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, MechanismProjection.VIEW, "view_mechanism", "mechanism_id", MechanismStanding.class);
    }

    /**
     * Lists mechanisms, in order of their ids.
     *
     * @param at   instant for which their leads are told
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Mechanism> list(MechanismFilter filter, Instant at, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, conditions -> filter.restrict(conditions, at), defined -> Mechanism.of(defined, at), paging, forWhom, asOf);
    }

    /**
     * Hands over every mechanism, in order of their ids.
     *
     * @param at    instant for which their leads are told
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(MechanismFilter filter, Instant at, @Nullable String after, Reader forWhom, long asOf, Consumer<Mechanism> receiver) {
        definitions.stream(conditions -> filter.restrict(conditions, at), defined -> Mechanism.of(defined, at), after, forWhom, asOf, receiver);
    }

    /**
     * One mechanism.
     *
     * @param at instant for which its lead is told
     */
    public Answer<Mechanism> find(MechanismId id, Instant at, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, defined -> Mechanism.of(defined, at), forWhom, asOf);
    }
}
