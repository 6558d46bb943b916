package org.ceasefiremonitor.api.query;

import jakarta.servlet.http.HttpServletRequest;
import org.ceasefiremonitor.api.actor.ActorSource;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.projections.marking.Reader;
import org.springframework.stereotype.Component;

/** Says for whom a request reads: the participant of its actor, or the public where it names none. */
@Component
public final class Readers {

    private final ActorSource actors;
    private final DirectoryStore directory;

    Readers(ActorSource actors, DirectoryStore directory) {
        this.actors = actors;
        this.directory = directory;
    }

    /**
     * Who reads.
     *
     * @throws Refusal if the actor's participant is not recorded: it would otherwise see what is meant for participants only
     */
    public Reader of(HttpServletRequest request) {
        return actors.actor(request).map(actor -> Reader.of(known(actor.participant()))).orElse(Reader.PUBLIC);
    }

    private ParticipantId known(ParticipantId participant) {
        if (!stands(directory.picture(), participant) && !stands(directory.refresh(), participant)) {
            throw new Refusal(GateRule.PARTICIPANT_KNOWN, "The actor's participant is not recorded.");
        }
        return participant;
    }

    private static boolean stands(DirectoryStore.Picture picture, ParticipantId participant) {
        return picture.definitions().find(participant, ParticipantStanding.class).filter(ParticipantStanding::stands).isPresent();
    }
}
