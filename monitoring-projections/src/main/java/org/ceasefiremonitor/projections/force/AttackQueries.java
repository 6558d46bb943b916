package org.ceasefiremonitor.projections.force;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.force.attack.AttackStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about attacks. */
public final class AttackQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(AttackProjection.VIEW);

    private final DefinitionQueries<AttackStanding> definitions;

    /** @param reader reads the views */
    public AttackQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, AttackProjection.VIEW, "view_attack", "attack_id", AttackStanding.class);
    }

    /**
     * Lists attacks, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Attack> list(AttackFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, Attack::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every attack, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(AttackFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Attack> receiver) {
        definitions.stream(filter::restrict, Attack::of, after, forWhom, asOf, receiver);
    }

    /** One attack. */
    public Answer<Attack> find(AttackId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, Attack::of, forWhom, asOf);
    }
}
