package org.ceasefiremonitor.core.verification.mission;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * A verification mission and how far it has come.
 *
 * @param agreementId the agreement of the incident
 * @param incidentId  the incident that it finds out about
 * @param mode        whether it goes to the place or looks from afar
 * @param side        who holds the area: participant id of a Party, BUFFER or UNKNOWN
 * @param place       where
 * @param members     who goes
 * @param purpose     what it is to find out
 * @param state       how far it has come
 * @param requestedAt when it was asked for, UTC
 * @param answerBy    until when an answer to the latest request for access is waited for, UTC; absent while none is
 * @param conditions  on what conditions access was granted last; absent if on none
 * @param denials     each refusal of access, in order; at most 20
 * @param visit       when it was at the place; absent before
 * @param found       what it reported; absent before
 * @param aborted     why it was broken off; absent while it was not
 * @param marking     who may see it
 */
public record MissionStanding(MissionId missionId, long revision, AgreementId agreementId, IncidentId incidentId, MissionMode mode, String side,
        Position place, List<Member> members, String purpose, State state, Instant requestedAt, @Nullable Instant answerBy, @Nullable String conditions,
        List<Denial> denials, @Nullable Visit visit, @Nullable Found found, @Nullable String aborted, Marking marking) implements Definition, Marked {

    /** Refusals of access that one mission takes. */
    static final int MOST_DENIALS = 20;

    /** States of a mission (domain reference, section 5.3, D4). */
    public enum State {
        REQUESTED, AUTHORISED, ACCESS_REQUESTED, ACCESS_GRANTED, ACCESS_DENIED, DEPLOYED, ON_SITE, REPORTED, ABORTED
    }

    /**
     * A refusal of access.
     *
     * @param restrictionId under which id it stands in the ledger of restrictions of access and is named by a breach case
     * @param answered      whether it was refused; else the time for an answer ran out
     * @param authority     who refused, by function; absent where nobody answered
     * @param reason        the reason that was given, or that none was; absent where nobody answered
     * @param by            who recorded it
     * @param at            when, UTC
     */
    public record Denial(AccessRestrictionId restrictionId, boolean answered, @Nullable String authority, @Nullable String reason, ParticipantId by,
            Instant at) {
    }

    /**
     * A visit to the place.
     *
     * @param from  since when, UTC
     * @param until until when, UTC
     * @param note  what was seen and done there
     */
    public record Visit(Instant from, Instant until, String note) {
    }

    /**
     * What a mission reported.
     *
     * @param at when, UTC
     */
    public record Found(String text, Instant at) {
    }

    public MissionStanding {
        members = List.copyOf(members);
        denials = List.copyOf(denials);
    }

    @Override
    public Identifier identifier() {
        return missionId;
    }

    /** Whether it was at the place of an incident and has reported. */
    public boolean visited(IncidentId incident) {
        return state == State.REPORTED && mode == MissionMode.ON_SITE && incidentId.equals(incident);
    }

    /** The standing after an event; the one before is null for the first. */
    public static MissionStanding evolve(@Nullable MissionStanding before, MissionEvent event) {
        if (event instanceof MissionRequested e) {
            return new MissionStanding(e.missionId(), 1, e.agreementId(), e.incidentId(), e.mode(), e.side(), e.place(), e.members(), e.purpose(),
                    State.REQUESTED, e.at(), null, null, List.of(), null, null, null, e.marking());
        }
        var b = Objects.requireNonNull(before, "a mission begins with its request");
        return switch (event) {
            case MissionRequested again -> throw new IllegalArgumentException("requested twice: " + again);
            case MissionAuthorised e -> b.in(State.AUTHORISED);
            case AccessRequested e -> b.with(State.ACCESS_REQUESTED, e.answerBy(), b.conditions, b.denials, b.visit, b.found, null);
            case AccessGranted e -> b.with(State.ACCESS_GRANTED, null, e.conditions(), b.denials, b.visit, b.found, null);
            case AccessRefused e -> b.with(State.ACCESS_DENIED, null, b.conditions, Stream.concat(b.denials.stream(),
                    Stream.of(new Denial(e.restrictionId(), e.answered(), e.authority(), e.reason(), e.by(), e.at()))).toList(), b.visit, b.found, null);
            case MissionDeployed e -> b.in(State.DEPLOYED);
            case SiteExamined e -> b.with(State.ON_SITE, null, b.conditions, b.denials, new Visit(e.from(), e.until(), e.note()), b.found, null);
            case MissionReported e -> b.with(State.REPORTED, null, b.conditions, b.denials, b.visit, new Found(e.text(), e.at()), null);
            case MissionReportStruck e -> b.with(b.visit == null ? State.DEPLOYED : State.ON_SITE, null, b.conditions, b.denials, b.visit, null, null);
            case MissionAborted e -> b.with(State.ABORTED, null, b.conditions, b.denials, b.visit, b.found, e.reason());
        };
    }

    private MissionStanding in(State newState) {
        return with(newState, answerBy, conditions, denials, visit, found, aborted);
    }

    private MissionStanding with(State newState, @Nullable Instant newAnswerBy, @Nullable String newConditions, List<Denial> newDenials,
            @Nullable Visit newVisit, @Nullable Found newFound, @Nullable String newAborted) {
        return new MissionStanding(missionId, revision + 1, agreementId, incidentId, mode, side, place, members, purpose, newState, requestedAt, newAnswerBy,
                newConditions, newDenials, newVisit, newFound, newAborted, marking);
    }
}
