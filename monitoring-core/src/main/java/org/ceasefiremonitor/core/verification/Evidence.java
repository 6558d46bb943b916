package org.ceasefiremonitor.core.verification;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.mechanism.AssetStanding;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.verification.EvidenceStanding.Bytes;
import org.ceasefiremonitor.core.verification.EvidenceStanding.Custody;
import org.ceasefiremonitor.core.verification.EvidenceStanding.State;
import org.ceasefiremonitor.core.zone.RecordedReports;

/**
 * An item of evidence: what its bytes are, who has had it without a gap, what examinations found and whether it is authentic. Its bytes
 * are kept outside the log, by their digest.
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class Evidence {

    /** Changes of custody, working copies, and examinations that one item can have of each. */
    public static final int MOST = 100;

    @AggregateIdentifier
    private EvidenceId evidenceId;
    private EvidenceStanding standing;

    @SuppressWarnings("NullAway.Init")
    Evidence() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Evidence(CollectEvidence command, Circumstances circumstances, RecordedReports register) {
        var actor = circumstances.actor();
        requireRecorded(command, circumstances, register);
        apply(new EvidenceCollected(command.evidenceId(), command.description(), command.device(), actor.participant(), actor.pseudonym(),
                command.collectedAt(), command.incidentId(), command.violationId(), circumstances.at(),
                Marking.stated(command.marking()).alsoFor(actor.participant()), command.assetId()));
    }

    @CommandHandler
    void decide(SealEvidence command, Circumstances circumstances) {
        requireSeen(circumstances.actor());
        requireStanding();
        if (standing.state() != State.COLLECTED) {
            throw refusal(EvidenceRule.SEALED_ONCE);
        }
        var actor = circumstances.actor();
        if (!standing.collector().by(actor.participant(), actor.pseudonym())) {
            throw new Refusal(EvidenceRule.SEALED_BY_THE_COLLECTOR, "It was collected by " + standing.collector().person() + ".");
        }
        apply(new EvidenceSealed(evidenceId, command.sha256(), command.size(), command.mediaType(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(TransferCustody command, Circumstances circumstances) {
        requireHeld(circumstances.actor());
        requireAtRest();
        requireRoom(standing.custody(), "changes of custody");
        var holder = Objects.requireNonNull(standing.holder());
        if (holder.by(command.to(), command.person()) || !registered(command.to(), circumstances)) {
            throw new Refusal(EvidenceRule.TO_ANOTHER, command.person() + " of " + command.to().value() + " has it already, or "
                    + command.to().value() + " is not registered.");
        }
        apply(new CustodyTransferred(evidenceId, command.to(), command.person(), command.reason(), circumstances.at(), alsoFor(command.to())));
    }

    @CommandHandler
    void decide(AcceptCustody command, Circumstances circumstances) {
        requireTransfer(circumstances.actor());
        var actor = circumstances.actor();
        if (!Objects.requireNonNull(standing.handover()).addresses(actor.participant(), actor.pseudonym())) {
            throw new Refusal(EvidenceRule.BY_THE_ADDRESSEE, "It was handed over to " + standing.handover().person() + ".");
        }
        apply(new CustodyAccepted(evidenceId, actor.participant(), actor.pseudonym(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(EndTransfer command, Circumstances circumstances) {
        requireTransfer(circumstances.actor());
        var actor = circumstances.actor();
        if (!Objects.requireNonNull(standing.handover()).addresses(actor.participant(), actor.pseudonym()) && !held(actor)) {
            throw new Refusal(EvidenceRule.BY_THE_ADDRESSEE, "It was handed over to " + standing.handover().person() + ".");
        }
        apply(new TransferEnded(evidenceId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CreateWorkingCopy command, Circumstances circumstances) {
        requireHeld(circumstances.actor());
        requireRoom(standing.copies(), "working copies");
        apply(new WorkingCopyCreated(evidenceId, command.sha256(), command.purpose(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ExamineEvidence command, Circumstances circumstances) {
        requireHeld(circumstances.actor());
        requireAtRest();
        requireRoom(standing.examinations(), "examinations");
        apply(new ExaminationBegun(evidenceId, command.method(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(RecordExamination command, Circumstances circumstances) {
        requireSeen(circumstances.actor());
        requireSealed();
        if (standing.state() != State.UNDER_EXAMINATION) {
            throw refusal(EvidenceRule.UNDER_EXAMINATION);
        }
        requireHolder(circumstances.actor());
        apply(new EvidenceExamined(evidenceId, command.finding(), circumstances.actor().participant(), circumstances.actor().pseudonym(),
                circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ChallengeAuthenticity command, Circumstances circumstances) {
        requireSeen(circumstances.actor());
        requireSealed();
        var actor = circumstances.actor();
        apply(new AuthenticityChallenged(evidenceId, actor.participant(), actor.pseudonym(), command.reason(), circumstances.at(),
                standing.marking()));
    }

    @CommandHandler
    void decide(RuleOnAuthenticity command, Circumstances circumstances) {
        requireSeen(circumstances.actor());
        requireStanding();
        if (standing.state() != State.CHALLENGED) {
            throw refusal(EvidenceRule.CHALLENGED);
        }
        var actor = circumstances.actor();
        if (Stream.of(Objects.requireNonNull(standing.challenge()).challenger(), standing.collector(), Objects.requireNonNull(standing.holder()))
                .anyMatch(each -> each.by(actor.participant(), actor.pseudonym()))) {
            throw new Refusal(EvidenceRule.RULED_BY_ANOTHER, actor.pseudonym() + " is one of them.");
        }
        apply(command.authentic()
                ? new AuthenticityUpheld(evidenceId, command.reason(), circumstances.at(), standing.marking())
                : new AuthenticityRejected(evidenceId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ReverseRuling command, Circumstances circumstances) {
        requireSeen(circumstances.actor());
        requireNotWithdrawn();
        if (standing.state() != State.REJECTED) {
            throw refusal(EvidenceRule.FOUND_NOT_AUTHENTIC);
        }
        apply(new RulingReversed(evidenceId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(DiscloseEvidence command, Circumstances circumstances) {
        requireSeen(circumstances.actor());
        requireNotWithdrawn();
        if (standing.marking().shows(command.to(), standing.collector().participant()) || !registered(command.to(), circumstances)) {
            throw new Refusal(EvidenceRule.HIDDEN_FROM, command.to().value() + " may see it already, or is not registered.");
        }
        apply(new EvidenceDisclosed(evidenceId, command.to(), command.reason(), circumstances.at(), alsoFor(command.to())));
    }

    @CommandHandler
    void decide(RestrictEvidence command, Circumstances circumstances) {
        requireSeen(circumstances.actor());
        var holder = standing.holder();
        var restricted = command.marking().alsoFor(standing.collector().participant());
        apply(new EvidenceRestricted(evidenceId, command.reason(), circumstances.at(),
                holder == null ? restricted : naming(restricted, holder.participant())));
    }

    @CommandHandler
    void decide(WithdrawEvidence command, Circumstances circumstances) {
        requireSeen(circumstances.actor());
        requireUnchallenged();
        apply(new EvidenceWithdrawn(evidenceId, command.reason(), circumstances.at(), standing.marking()));
    }

    /** Also what is challenged or was found not to be authentic is kept: of a forgery the bytes are the proof. */
    @CommandHandler
    void decide(KeepBytes command, Circumstances circumstances) {
        requireNotWithdrawn();
        if (standing.seal() == null) {
            throw refusal(EvidenceRule.SEALED);
        }
        if (standing.bytes() == Bytes.KEPT) {
            throw new Refusal(EvidenceRule.BYTES_KEPT_ONCE, "They are kept since " + Objects.requireNonNull(standing.keeping()).at() + ".");
        }
        apply(new BytesKept(evidenceId, command.participant(), command.person(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(RaiseIntegrityAlarm command, Circumstances circumstances) {
        if (standing.bytes() != Bytes.KEPT) {
            throw new Refusal(EvidenceRule.WHOLE_SO_FAR, "Its bytes are " + standing.bytes() + ".");
        }
        apply(new IntegrityAlarmRaised(evidenceId, command.found(), command.foundSize(), circumstances.at(), standing.marking()));
    }

    /** What the actor may not see is unknown to it, in the same words. */
    private static void requireRecorded(CollectEvidence command, Circumstances circumstances, RecordedReports register) {
        var reader = circumstances.actor().participant();
        var incident = command.incidentId();
        if (incident != null && circumstances.directory().find(incident, IncidentStanding.class)
                .filter(each -> each.shownTo(reader)).isEmpty()) {
            throw new Refusal(EvidenceRule.SPEAKS_TO_WHAT_IS_RECORDED, "There is no incident " + incident.value() + ".");
        }
        var asset = command.assetId();
        if (asset != null && circumstances.directory().find(asset, AssetStanding.class).filter(each -> each.state() != AssetStanding.State.STRUCK).isEmpty()) {
            throw new Refusal(EvidenceRule.SPEAKS_TO_WHAT_IS_RECORDED, "The asset " + asset.value() + " is not registered.");
        }
        var report = command.violationId();
        if (report != null && register.find(report).filter(each -> each.report().marking().shows(reader, each.originator())).isEmpty()) {
            throw new Refusal(EvidenceRule.SPEAKS_TO_WHAT_IS_RECORDED, "There is no report " + report.value() + ".");
        }
    }

    private static boolean registered(ParticipantId participant, Circumstances circumstances) {
        return circumstances.directory().find(participant, ParticipantStanding.class).filter(ParticipantStanding::stands).isPresent();
    }

    private void requireSeen(Actor actor) {
        if (!standing.marking().shows(actor.participant(), standing.collector().participant())) {
            throw new Refusal(EvidenceRule.SEEN, "There is no evidence " + evidenceId.value() + ".");
        }
    }

    private void requireNotWithdrawn() {
        if (standing.state() == State.WITHDRAWN) {
            throw refusal(EvidenceRule.NOT_WITHDRAWN);
        }
    }

    private void requireStanding() {
        requireNotWithdrawn();
        if (standing.state() == State.REJECTED) {
            throw refusal(EvidenceRule.AUTHENTIC);
        }
    }

    private void requireUnchallenged() {
        requireStanding();
        if (standing.state() == State.CHALLENGED) {
            throw refusal(EvidenceRule.NOT_CHALLENGED);
        }
    }

    private void requireSealed() {
        requireUnchallenged();
        if (standing.state() == State.COLLECTED) {
            throw refusal(EvidenceRule.SEALED);
        }
    }

    private void requireHeld(Actor actor) {
        requireSeen(actor);
        requireSealed();
        if (standing.state() == State.IN_TRANSFER) {
            throw refusal(EvidenceRule.NO_TRANSFER_WAITS);
        }
        requireHolder(actor);
    }

    private void requireHolder(Actor actor) {
        if (!held(actor)) {
            throw new Refusal(EvidenceRule.BY_THE_HOLDER, "It is held by " + Objects.requireNonNull(standing.holder()).person() + ".");
        }
    }

    private boolean held(Actor actor) {
        Custody holder = standing.holder();
        return holder != null && holder.by(actor.participant(), actor.pseudonym());
    }

    private void requireAtRest() {
        if (standing.state() == State.UNDER_EXAMINATION) {
            throw refusal(EvidenceRule.NOT_UNDER_EXAMINATION);
        }
    }

    private void requireTransfer(Actor actor) {
        requireSeen(actor);
        requireSealed();
        if (standing.state() != State.IN_TRANSFER) {
            throw refusal(EvidenceRule.A_TRANSFER_WAITS);
        }
    }

    private static void requireRoom(List<?> list, String of) {
        if (list.size() >= MOST) {
            throw new Refusal(EvidenceRule.ROOM, "It has " + list.size() + " " + of + "; go on with another item.");
        }
    }

    private Marking alsoFor(ParticipantId participant) {
        return naming(standing.marking(), participant);
    }

    /** The marking, with one more participant that may see the item. */
    private Marking naming(Marking marking, ParticipantId participant) {
        if (marking.shows(participant, standing.collector().participant())) {
            return marking;
        }
        if (marking.releasableTo().size() > Marking.MOST_STATED) {
            throw new Refusal(EvidenceRule.ROOM, "It is disclosed to " + Marking.MOST_STATED + " participants; restrict or open it by its marking.");
        }
        return marking.tlp() == Tlp.AMBER_STRICT
                ? new Marking(Tlp.AMBER, List.of(standing.collector().participant(), participant)) : marking.alsoFor(participant);
    }

    private Refusal refusal(EvidenceRule rule) {
        return new Refusal(rule, "The evidence is " + standing.state() + ".", Map.of("state", standing.state().name()));
    }

    @EventSourcingHandler
    void evolve(EvidenceEvent event) {
        standing = EvidenceStanding.evolve(standing, event);
        evidenceId = standing.evidenceId();
    }
}
