package org.ceasefiremonitor.projections.participant;

import java.util.List;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about participants. */
public final class ParticipantQueries extends ListedDefinitions<ParticipantStanding, ParticipantId, ParticipantFilter, Participant> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(ParticipantProjection.VIEW);

    /** @param reader reads the views */
    public ParticipantQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, ParticipantProjection.VIEW, "view_participant", "participant_id", ParticipantStanding.class),
                ParticipantFilter::restrict, Showing.each(Participant::of));
    }
}
