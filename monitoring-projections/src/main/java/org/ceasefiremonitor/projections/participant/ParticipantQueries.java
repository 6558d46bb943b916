package org.ceasefiremonitor.projections.participant;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about participants. */
public final class ParticipantQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(ParticipantProjection.VIEW);

    private final DefinitionQueries<ParticipantStanding> definitions;

    /** @param reader reads the views */
    public ParticipantQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, ParticipantProjection.VIEW, "view_participant", "participant_id", ParticipantStanding.class);
    }

    /**
     * Lists participants, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Participant> list(ParticipantFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, Participant::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every participant, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(ParticipantFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Participant> receiver) {
        definitions.stream(filter::restrict, Participant::of, after, forWhom, asOf, receiver);
    }

    /** One participant. */
    public Answer<Participant> find(ParticipantId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, Participant::of, forWhom, asOf);
    }
}
