package org.ceasefiremonitor.core.verification.allegation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.allegation.AllegationStanding.Claim;
import org.ceasefiremonitor.core.verification.allegation.AllegationStanding.State;
import org.ceasefiremonitor.core.verification.source.SourceStanding;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a Party violated the agreement, by whoever is entitled to make it. The accused Party has notice and is heard before anyone but
 * those two rules on it, with reasons.
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class Allegation {

    @AggregateIdentifier
    private AllegationId allegationId;
    private AllegationStanding standing;

    @SuppressWarnings("NullAway.Init")
    Allegation() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Allegation(FileAllegation command, Circumstances circumstances) {
        var terms = terms(command.agreementId(), circumstances);
        var actor = circumstances.actor();
        var forThePublic = actor.capacity() == Mandate.REGISTRAR;
        if (!terms.parties().contains(command.accused()) || !forThePublic && command.accused().equals(actor.participant())) {
            throw new Refusal(AllegationRule.ACCUSES_A_PARTY, "The participant " + command.accused().value()
                    + (terms.parties().contains(command.accused()) ? " files the allegation itself." : " is no Party to the agreement."));
        }
        var claim = new Claim(command.provisionId(), command.from(), command.until(), command.place(), command.text());
        requireClaim(claim, terms, circumstances.at());
        requireProtected(command.sourceId(), circumstances);
        apply(new AllegationReceived(command.allegationId(), command.agreementId(), actor.participant(), actor.pseudonym(), forThePublic, command.accused(),
                command.provisionId(), command.from(), command.until(), command.place(), command.text(), command.sourceId(), circumstances.at(),
                ClockKind.ALLEGATION_ACKNOWLEDGEMENT.due(circumstances.at(), terms),
                Marking.stated(command.marking()).alsoFor(command.accused()).alsoFor(actor.participant())));
    }

    @CommandHandler
    void decide(CorrectAllegation command, Circumstances circumstances) {
        requireWhoFiled(circumstances.actor());
        requireNotEnded();
        if (standing.state() != State.RECEIVED && standing.state() != State.ACKNOWLEDGED) {
            throw new Refusal(AllegationRule.CORRECTED_BEFORE_ADMISSION, "The allegation was admitted; withdraw it, and file another one.", stateOf());
        }
        var claim = new Claim(command.provisionId(), command.from(), command.until(), command.place(), command.text());
        requireClaim(claim, terms(standing.agreementId(), circumstances), circumstances.at());
        if (claim.equals(standing.claim())) {
            throw new Refusal(AllegationRule.CORRECTION_CHANGES, "That is alleged already.");
        }
        apply(new AllegationCorrected(allegationId, command.provisionId(), command.from(), command.until(), command.place(), command.text(),
                command.reason(), standing.marking()));
    }

    @CommandHandler
    void decide(AcknowledgeAllegation command, Circumstances circumstances) {
        requireNotEnded();
        if (standing.state() != State.RECEIVED) {
            throw new Refusal(AllegationRule.ACKNOWLEDGED_ONCE, "It was acknowledged at " + standing.acknowledged() + ".", stateOf());
        }
        apply(new AllegationAcknowledged(allegationId, circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(AdmitAllegation command, Circumstances circumstances) {
        requireAcknowledged(circumstances.actor());
        apply(new AllegationAdmitted(allegationId, command.reason(), circumstances.at(),
                ClockKind.ALLEGATION_REPLY.due(circumstances.at(), terms(standing.agreementId(), circumstances)), standing.marking()));
    }

    @CommandHandler
    void decide(DeclareAllegationInadmissible command, Circumstances circumstances) {
        requireAcknowledged(circumstances.actor());
        apply(new AllegationDeclaredInadmissible(allegationId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(LinkAllegation command, Circumstances circumstances) {
        requireAdmitted();
        if (standing.state() == State.LINKED) {
            throw new Refusal(AllegationRule.LINKED_ONCE, "The allegation is linked to an incident already; unlink it first.", stateOf());
        }
        var incident = incident(command.incidentId(), circumstances);
        if (incident == null || !incident.agreementId().equals(standing.agreementId()) || incident.state() == IncidentStanding.State.MERGED
                || !incident.shownTo(circumstances.actor().participant()) || !incident.namedUnder(standing.marking())) {
            throw Refusal.notSuchAOne(AllegationRule.INCIDENT_RECORDED, command.incidentId().key());
        }
        apply(new AllegationLinkedToIncident(allegationId, command.incidentId(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(UnlinkAllegation command, Circumstances circumstances) {
        requireAdmitted();
        apply(new AllegationUnlinked(allegationId, linked(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(RespondToAllegation command, Circumstances circumstances) {
        if (!circumstances.actor().participant().equals(standing.accused())) {
            throw new Refusal(AllegationRule.BY_THE_ACCUSED, "The allegation accuses another Party.");
        }
        requireAdmitted();
        if (standing.reply() != null) {
            throw new Refusal(AllegationRule.REPLIED_ONCE, "The reply came at " + standing.reply().at() + ".");
        }
        apply(new PartyResponseReceived(allegationId, command.text(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(UpholdAllegation command, Circumstances circumstances) {
        requireHeard(circumstances.actor());
        var linked = linked();
        var incident = incident(linked, circumstances);
        var violation = incident == null ? null : incident.violation();
        if (violation == null) {
            throw new Refusal(AllegationRule.ESTABLISHED, "No violation stands established on the incident " + linked.value() + ".");
        }
        if (violation.accused() != null && !violation.accused().equals(standing.accused())) {
            throw new Refusal(AllegationRule.ESTABLISHED, "Another Party is accused of the violation on the incident " + linked.value() + ".");
        }
        apply(new AllegationUpheld(allegationId, linked, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(RejectAllegation command, Circumstances circumstances) {
        requireHeard(circumstances.actor());
        apply(new AllegationRejected(allegationId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(LeaveAllegationUndetermined command, Circumstances circumstances) {
        requireHeard(circumstances.actor());
        apply(new AllegationNotDetermined(allegationId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(WithdrawAllegation command, Circumstances circumstances) {
        requireWhoFiled(circumstances.actor());
        requireNotEnded();
        apply(new AllegationWithdrawn(allegationId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ReopenAllegation command, Circumstances circumstances) {
        if (!standing.state().ruled()) {
            throw new Refusal(AllegationRule.DECIDED, "The allegation is " + standing.state() + ".", stateOf());
        }
        requireNotInOwnCause(circumstances.actor());
        apply(new AllegationReopened(allegationId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(MissAllegationAcknowledgement command, Circumstances circumstances) {
        requireRunOut(standing.state() == State.RECEIVED && !standing.overdue(), standing.acknowledgeBy(), circumstances.at());
        apply(new AllegationAcknowledgementMissed(allegationId, circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(MissPartyResponse command, Circumstances circumstances) {
        requireRunOut(!standing.state().ended() && !standing.heard(), standing.replyBy(), circumstances.at());
        apply(new PartyResponseMissed(allegationId, circumstances.at(), standing.marking()));
    }

    private void requireRunOut(boolean awaited, @Nullable Instant due, Instant at) {
        if (!awaited || due == null || at.isBefore(due)) {
            throw new Refusal(AllegationRule.RUN_OUT, awaited && due != null ? "The time runs out at " + due + "." : "The allegation is " + standing.state()
                    + " and does not wait for that.", stateOf());
        }
    }

    private void requireNotEnded() {
        if (standing.state().ended()) {
            throw new Refusal(AllegationRule.STANDS, "The allegation is " + standing.state() + " since " + standing.decidedAt() + ".", stateOf());
        }
    }

    private void requireAcknowledged(Actor actor) {
        requireNotEnded();
        if (standing.state() != State.ACKNOWLEDGED) {
            throw new Refusal(AllegationRule.ADMISSIBILITY_ONCE, standing.state() == State.RECEIVED ? "Acknowledge it first."
                    : "It was admitted already.", stateOf());
        }
        requireNotInOwnCause(actor);
    }

    private void requireAdmitted() {
        requireNotEnded();
        if (standing.state() != State.ADMISSIBLE && standing.state() != State.LINKED) {
            throw new Refusal(AllegationRule.ADMITTED, "Decide first whether it is admitted.", stateOf());
        }
    }

    private void requireHeard(Actor actor) {
        requireAdmitted();
        requireNotInOwnCause(actor);
        if (!standing.heard()) {
            throw new Refusal(AllegationRule.HEARD, "The reply of the accused Party is waited for until " + standing.replyBy() + ".");
        }
    }

    private IncidentId linked() {
        if (standing.incidentId() == null) {
            throw new Refusal(AllegationRule.LINKED, "The allegation is linked to no incident; link it first.", stateOf());
        }
        return standing.incidentId();
    }

    /** At the desk of the public a person files for others, so that only this person, and not the body that keeps the desk, is barred. */
    private void requireNotInOwnCause(Actor actor) {
        var filed = actor.participant().equals(standing.filedBy()) && (!standing.forThePublic() || actor.pseudonym().equals(standing.person()));
        if (filed || actor.participant().equals(standing.accused())) {
            throw new Refusal(AllegationRule.NOT_IN_OWN_CAUSE, filed ? "It was filed by who would decide on it." : "It accuses who would decide on it.");
        }
    }

    private void requireWhoFiled(Actor actor) {
        if (!actor.participant().equals(standing.filedBy())) {
            throw new Refusal(AllegationRule.BY_WHO_FILED, "The allegation was filed by another participant.");
        }
    }

    private static void requireClaim(Claim claim, AgreementTerms terms, Instant at) {
        if (claim.provisionId() != null && terms.provision(claim.provisionId()).isEmpty()) {
            throw new Refusal(AllegationRule.PROVISION_RECORDED, "The agreement has no provision " + claim.provisionId() + ".");
        }
        var latest = claim.until() == null ? claim.from() : claim.until();
        if (latest.isAfter(at)) {
            throw new Refusal(AllegationRule.NOT_FROM_THE_FUTURE, "It is " + at + "; " + latest + " lies in the future.");
        }
    }

    private static void requireProtected(@Nullable SourceId source, Circumstances circumstances) {
        if (source != null && circumstances.directory().find(source, SourceStanding.class)
                .filter(each -> each.sheltered() && each.state() != SourceStanding.State.STRUCK).isEmpty()) {
            throw Refusal.notSuchAOne(AllegationRule.SOURCE_PROTECTED, source.key());
        }
    }

    private static @Nullable IncidentStanding incident(IncidentId incident, Circumstances circumstances) {
        return circumstances.directory().find(incident, IncidentStanding.class).orElse(null);
    }

    private static AgreementTerms terms(AgreementId agreement, Circumstances circumstances) {
        return circumstances.directory().find(agreement, AgreementTerms.class).filter(terms -> terms.struck() == null)
                .orElseThrow(() -> new Refusal(AllegationRule.AGREEMENT_RECORDED, "The agreement " + agreement.value() + " is not recorded."));
    }

    private Map<String, Object> stateOf() {
        return Map.of("state", standing.state().name());
    }

    @EventSourcingHandler
    void evolve(AllegationEvent event) {
        standing = AllegationStanding.evolve(standing, event);
        allegationId = standing.allegationId();
    }
}
