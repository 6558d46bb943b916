package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * Where an item of evidence stands. In the directory its custody is what it was when it was sealed: where it went since, its bytes,
 * working copies and examinations are no part of what decisions about other things rest on.
 *
 * @param revision     how many events decided about it; those of custody, working copies and examination do not count
 * @param description  what it is
 * @param device       what it was taken with, or how it came in
 * @param collectedAt  when it was collected
 * @param collector    who collected it
 * @param incidentId   an incident to which it speaks; absent if none was named
 * @param violationId  a report to which it speaks; absent if none was named
 * @param assetId      the monitoring asset that took it; absent if none did
 * @param state        where it stands
 * @param before       the state to which an upheld challenge leads back; absent unless there is a challenge or a rejection
 * @param seal         what its bytes are; absent before it is sealed
 * @param keeping      its bytes on the nodes' disk; absent until they are kept there
 * @param custody      who has had its custody, the present holder last; empty before it is sealed
 * @param handover     to whom it was handed over; absent unless a transfer waits to be accepted
 * @param copies       working copies
 * @param examinations examinations, the latest last
 * @param challenge    the latest challenge of its authenticity and the ruling on it; absent if there was none
 * @param marking      who may see it
 */
public record EvidenceStanding(EvidenceId evidenceId, long revision, String description, String device, Instant collectedAt, Custody collector,
        @Nullable IncidentId incidentId, @Nullable ViolationId violationId, @Nullable AssetId assetId, State state, @Nullable State before, @Nullable Seal seal,
        @Nullable Keeping keeping, List<Custody> custody, @Nullable Handover handover, List<WorkingCopy> copies, List<Examination> examinations,
        @Nullable Challenge challenge, Marking marking) implements Definition, Marked {

    /** States of evidence (domain reference, section 5.3, D1). To whom it is disclosed is no state: its marking says so in each of them. */
    public enum State {
        /** Its bytes are not fixed yet. */
        COLLECTED,
        /** Its bytes are fixed; whoever collected it has it. */
        SEALED,
        /** It was handed over and waits to be accepted. */
        IN_TRANSFER,
        /** Whoever accepted it has it. */
        IN_CUSTODY,
        /** Its holder examines it. */
        UNDER_EXAMINATION,
        /** Somebody says that it is not what it is said to be. */
        CHALLENGED,
        /** It was found not to be authentic. */
        REJECTED,
        /** It was recorded by mistake. */
        WITHDRAWN
    }

    /**
     * A person who has an item.
     *
     * @param participant participant for which the person acts
     * @param person      pseudonym
     * @param since       from when on
     */
    public record Custody(ParticipantId participant, String person, Instant since) {

        boolean by(ParticipantId other, String who) {
            return participant.equals(other) && person.equals(who);
        }
    }

    /**
     * What the bytes of an item are.
     *
     * @param sha256    SHA-256, lower-case hexadecimal
     * @param size      number of bytes
     * @param mediaType what kind of bytes
     * @param at        when they were fixed
     */
    public record Seal(String sha256, long size, String mediaType, Instant at) {
    }

    /** What is known of its bytes. */
    public enum Bytes {
        /** Nobody has put them on a node, as far as the log knows. */
        NOT_KEPT,
        /** They are kept, and were whole whenever they were read. */
        KEPT,
        /** They were kept, and are damaged or gone. */
        DAMAGED
    }

    /**
     * The bytes of an item, kept outside the log.
     *
     * @param participant participant whose person put them there
     * @param person      pseudonym
     * @param at          when
     * @param alarm       what was found instead of them since; absent while they are whole
     */
    public record Keeping(ParticipantId participant, String person, Instant at, @Nullable Alarm alarm) {
    }

    /**
     * That kept bytes were not what was sealed.
     *
     * @param found     SHA-256 of what was found instead, lower-case hexadecimal; absent if there was nothing
     * @param foundSize number of bytes found; 0 if there was nothing
     * @param at        when
     */
    public record Alarm(@Nullable String found, long foundSize, Instant at) {
    }

    /**
     * A transfer that waits to be accepted.
     *
     * @param to     participant of the addressee
     * @param person pseudonym of the addressee
     * @param reason why
     * @param at     when
     */
    public record Handover(ParticipantId to, String person, String reason, Instant at) {

        boolean addresses(ParticipantId participant, String who) {
            return to.equals(participant) && person.equals(who);
        }
    }

    /**
     * A working copy.
     *
     * @param sha256  SHA-256 of the copy
     * @param purpose what it was made for, and what was changed in it
     * @param at      when
     */
    public record WorkingCopy(String sha256, String purpose, Instant at) {
    }

    /**
     * An examination.
     *
     * @param method  how
     * @param begunAt when it began
     * @param finding what was found; absent until it ends
     * @param endedAt when it ended; absent until then
     */
    public record Examination(String method, Instant begunAt, @Nullable String finding, @Nullable Instant endedAt) {
    }

    /**
     * A challenge.
     *
     * @param challenger who challenged, and when
     * @param reason     why
     * @param authentic  what was ruled; absent while the challenge is open
     * @param ruling     the reason of the ruling; absent while the challenge is open
     * @param ruledAt    when; absent while the challenge is open
     */
    public record Challenge(Custody challenger, String reason, @Nullable Boolean authentic, @Nullable String ruling, @Nullable Instant ruledAt) {
    }

    @Override
    public Identifier identifier() {
        return evidenceId;
    }

    /** What is known of its bytes. */
    public Bytes bytes() {
        return keeping == null ? Bytes.NOT_KEPT : keeping.alarm() == null ? Bytes.KEPT : Bytes.DAMAGED;
    }

    /** Who has it; absent before it is sealed. */
    public @Nullable Custody holder() {
        return custody.isEmpty() ? null : custody.getLast();
    }

    /** The standing after an event; the one before is null for the first. */
    public static EvidenceStanding evolve(@Nullable EvidenceStanding before, EvidenceEvent event) {
        if (event instanceof EvidenceCollected first) {
            return new EvidenceStanding(first.evidenceId(), 1, first.description(), first.device(), first.collectedAt(),
                    new Custody(first.collector(), first.person(), first.collectedAt()), first.incidentId(), first.violationId(), first.assetId(), State.COLLECTED,
                    null, null, null, List.of(), null, List.of(), List.of(), null, first.marking());
        }
        var after = Objects.requireNonNull(before, "evidence begins with its collection").after(event);
        return event instanceof EvidenceDefinitionEvent ? after.shownTo(event.marking(), 1) : after.shownTo(event.marking(), 0);
    }

    private EvidenceStanding after(EvidenceEvent event) {
        return switch (event) {
            case EvidenceCollected collected -> throw new IllegalStateException("evidence is collected once");
            case EvidenceSealed sealed -> new EvidenceStanding(evidenceId, revision, description, device, collectedAt, collector, incidentId,
                    violationId, assetId, State.SEALED, null, new Seal(sealed.sha256(), sealed.size(), sealed.mediaType(), sealed.at()), null,
                    List.of(new Custody(collector.participant(), collector.person(), sealed.at())), null, copies, examinations, challenge, marking);
            case CustodyTransferred transferred -> moved(State.IN_TRANSFER, custody,
                    new Handover(transferred.to(), transferred.person(), transferred.reason(), transferred.at()));
            case CustodyAccepted accepted -> moved(State.IN_CUSTODY,
                    plus(custody, new Custody(accepted.holder(), accepted.person(), accepted.at())), null);
            case TransferEnded ended -> moved(atRest(), custody, null);
            case WorkingCopyCreated copy -> handled(state, plus(copies, new WorkingCopy(copy.sha256(), copy.purpose(), copy.at())), examinations);
            case ExaminationBegun begun -> handled(State.UNDER_EXAMINATION, copies,
                    plus(examinations, new Examination(begun.method(), begun.at(), null, null)));
            case EvidenceExamined examined -> handled(atRest(), copies, plus(examinations.subList(0, examinations.size() - 1),
                    new Examination(examinations.getLast().method(), examinations.getLast().begunAt(), examined.finding(), examined.at())));
            case AuthenticityChallenged challenged -> judged(State.CHALLENGED, state, new Challenge(
                    new Custody(challenged.challenger(), challenged.person(), challenged.at()), challenged.reason(), null, null, null));
            case AuthenticityUpheld upheld -> judged(Objects.requireNonNull(before), null, ruled(true, upheld.reason(), upheld.at()));
            case AuthenticityRejected rejected -> judged(State.REJECTED, before, ruled(false, rejected.reason(), rejected.at()));
            case RulingReversed reversed -> judged(State.CHALLENGED, before, ruled(null, null, null));
            case EvidenceWithdrawn withdrawn -> judged(State.WITHDRAWN, null, challenge);
            case BytesKept kept -> kept(new Keeping(kept.participant(), kept.person(), kept.at(), null));
            case IntegrityAlarmRaised raised -> kept(new Keeping(Objects.requireNonNull(keeping, "an alarm is raised on bytes that are kept").participant(),
                    keeping.person(), keeping.at(), new Alarm(raised.found(), raised.foundSize(), raised.at())));
            case EvidenceDisclosed disclosed -> this;
            case EvidenceRestricted restricted -> this;
        };
    }

    /** The state of an item that nobody hands over or examines. */
    private State atRest() {
        return custody.size() == 1 ? State.SEALED : State.IN_CUSTODY;
    }

    private Challenge ruled(@Nullable Boolean authentic, @Nullable String reason, @Nullable Instant at) {
        var open = Objects.requireNonNull(challenge, "a ruling follows a challenge");
        return new Challenge(open.challenger(), open.reason(), authentic, reason, at);
    }

    private EvidenceStanding moved(State newState, List<Custody> newCustody, @Nullable Handover newHandover) {
        return new EvidenceStanding(evidenceId, revision, description, device, collectedAt, collector, incidentId, violationId, assetId, newState, before, seal,
                keeping, newCustody, newHandover, copies, examinations, challenge, marking);
    }

    private EvidenceStanding handled(State newState, List<WorkingCopy> newCopies, List<Examination> newExaminations) {
        return new EvidenceStanding(evidenceId, revision, description, device, collectedAt, collector, incidentId, violationId, assetId, newState, before, seal,
                keeping, custody, handover, newCopies, newExaminations, challenge, marking);
    }

    private EvidenceStanding judged(State newState, @Nullable State newBefore, @Nullable Challenge newChallenge) {
        return new EvidenceStanding(evidenceId, revision, description, device, collectedAt, collector, incidentId, violationId, assetId, newState, newBefore,
                seal, keeping, custody, handover, copies, examinations, newChallenge, marking);
    }

    private EvidenceStanding kept(Keeping newKeeping) {
        return new EvidenceStanding(evidenceId, revision, description, device, collectedAt, collector, incidentId, violationId, assetId, state, before,
                seal, newKeeping, custody, handover, copies, examinations, challenge, marking);
    }

    private EvidenceStanding shownTo(Marking newMarking, int more) {
        return new EvidenceStanding(evidenceId, revision + more, description, device, collectedAt, collector, incidentId, violationId, assetId, state, before,
                seal, keeping, custody, handover, copies, examinations, challenge, newMarking);
    }

    private static <T> List<T> plus(List<T> list, T element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }
}
