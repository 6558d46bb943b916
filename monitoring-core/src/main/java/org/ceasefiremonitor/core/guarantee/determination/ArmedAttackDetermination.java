package org.ceasefiremonitor.core.guarantee.determination;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding.State;
import org.ceasefiremonitor.core.guarantee.ladder.LadderStanding;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.RecordedEvents;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Whether an armed attack took place: a decision of named authorities. The system starts clocks and keeps what each guarantor holds; it decides nothing
 * (domain reference, section 5.3, F3).
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class ArmedAttackDetermination {

    @AggregateIdentifier
    private DeterminationId determinationId;
    private DeterminationStanding standing;

    @SuppressWarnings("NullAway.Init")
    ArmedAttackDetermination() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public ArmedAttackDetermination(RequestDetermination command, Circumstances circumstances) {
        var directory = circumstances.directory();
        var by = circumstances.actor();
        var concerned = new ThoseConcerned(command.agreementId(), command.attacked(), directory);
        var terms = directory.find(command.agreementId(), AgreementTerms.class)
                .filter(each -> each.parties().contains(command.accused()) && !command.accused().equals(command.attacked()))
                .filter(each -> !concerned.guarantors().isEmpty())
                .orElseThrow(() -> new Refusal(DeterminationRule.GUARANTEED, "No guarantee under the agreement " + command.agreementId().value() + " protects "
                        + command.attacked().value() + " against " + command.accused().value() + "."));
        concerned.requireAttack(command.grounds(), circumstances);
        concerned.requireAskedBy(command.grounds(), circumstances);
        var marking = command.marking() == null ? asTheLadder(command, directory) : command.marking();
        concerned.requireShown(marking, circumstances);
        requireLadder(command, marking, circumstances);
        requireOneAtATime(command.agreementId(), command.attacked(), command.accused(), directory);
        apply(new DeterminationRequested(command.determinationId(), command.agreementId(), command.attacked(), command.accused(), command.grounds(),
                command.ladderId(), command.text(), by.participant(), circumstances.at(), ClockKind.EVIDENCE_PACK.due(circumstances.at(), terms),
                ClockKind.ARMED_ATTACK_CONSULTATION.due(circumstances.at(), terms), marking));
    }

    @CommandHandler
    void decide(AssembleEvidencePack command, Circumstances circumstances, RecordedEvents log) {
        requireOpen();
        EvidencePack.require(command.items(), standing.marking(), circumstances, log);
        apply(new EvidencePackAssembled(determinationId, command.items(), command.summary(), circumstances.actor().participant(), circumstances.at(),
                standing.marking()));
    }

    @CommandHandler
    void decide(StatePosition command, Circumstances circumstances) {
        require(standing.state() != State.WITHDRAWN, DeterminationRule.OPEN);
        var by = circumstances.actor().participant();
        requireGuarantor(by, circumstances);
        require(standing.state() != State.REQUESTED, DeterminationRule.PACK_FIRST);
        apply(new GuarantorPositionStated(determinationId, by, command.position(), command.reasons(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(HoldConsultation command, Circumstances circumstances) {
        requireOpen();
        require(standing.state() != State.REQUESTED, DeterminationRule.PACK_FIRST);
        require(standing.state() == State.EVIDENCE_ASSEMBLED, DeterminationRule.CONSULTED_ONCE);
        command.present().stream().filter(each -> !concerned(circumstances).guarantor(each, circumstances)).findFirst().ifPresent(each -> {
            throw new Refusal(DeterminationRule.GUARANTORS_PRESENT, "The participant " + each.value() + " is none.");
        });
        apply(new ConsultationHeld(determinationId, command.present(), command.summary(), circumstances.actor().participant(), circumstances.at(),
                standing.marking()));
    }

    @CommandHandler
    void decide(StrikeConsultation command, Circumstances circumstances) {
        requireOpen();
        require(standing.state() == State.CONSULTED, DeterminationRule.STANDS);
        apply(new ConsultationStruck(determinationId, command.reason(), circumstances.at(), standing.consultationRanOut() ? null : standing.consultBy(),
                standing.marking()));
    }

    @CommandHandler
    void decide(DetermineArmedAttack command, Circumstances circumstances) {
        requireDecidable(command.authorities(), GuarantorPosition.ARMED_ATTACK, circumstances);
        concerned(circumstances).requireAttackStands(standing.grounds());
        apply(new ArmedAttackDetermined(determinationId, command.authorities(), command.reasons(), circumstances.actor().participant(), circumstances.at(),
                standing.marking()));
    }

    @CommandHandler
    void decide(DetermineNoArmedAttack command, Circumstances circumstances) {
        requireDecidable(command.authorities(), GuarantorPosition.NO_ARMED_ATTACK, circumstances);
        apply(new ArmedAttackNotDetermined(determinationId, command.authorities(), command.reasons(), circumstances.actor().participant(), circumstances.at(),
                standing.marking()));
    }

    @CommandHandler
    void decide(StrikeDetermination command, Circumstances circumstances) {
        require(standing.decision() != null, DeterminationRule.STANDS);
        require(circumstances.directory().all(CommitmentStanding.class).stream().noneMatch(each -> each.struck() == null
                && each.determinationId().equals(determinationId)), DeterminationRule.NOTHING_RESTS_ON_IT);
        requireOneAtATime(standing.agreementId(), standing.attacked(), standing.accused(), circumstances.directory());
        apply(new DeterminationStruck(determinationId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(WithdrawDeterminationRequest command, Circumstances circumstances) {
        if (!circumstances.actor().participant().equals(standing.by())) {
            throw new Refusal(DeterminationRule.BY_THE_REQUESTER, "It was made by " + standing.by().value() + ".");
        }
        requireOpen();
        apply(new DeterminationRequestWithdrawn(determinationId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(MissEvidencePack command, Circumstances circumstances) {
        apply(new EvidencePackMissed(determinationId, requireRunOut(standing.packDue(), circumstances), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(MissConsultation command, Circumstances circumstances) {
        var due = requireRunOut(standing.consultationDue(), circumstances);
        apply(new ConsultationMissed(determinationId, due, !due.isAfter(standing.consultSince()), circumstances.at(), standing.marking()));
    }

    private static void requireOneAtATime(AgreementId agreement, ParticipantId attacked, ParticipantId accused, Directory directory) {
        directory.all(DeterminationStanding.class).stream().filter(each -> each.open() && each.agreementId().equals(agreement) && each.attacked().equals(attacked)
                && each.accused().equals(accused)).findAny().ifPresent(each -> {
                    throw new Refusal(DeterminationRule.ONE_AT_A_TIME, "A determination on it is open.");
                });
    }

    private static Marking asTheLadder(RequestDetermination command, Directory directory) {
        return command.ladderId() == null ? Marking.GREEN : directory.find(command.ladderId(), LadderStanding.class).map(LadderStanding::marking)
                .map(Marking.GREEN::and).orElse(Marking.GREEN);
    }

    private static void requireLadder(RequestDetermination command, Marking marking, Circumstances circumstances) {
        var fits = command.ladderId() == null ? command.grounds() != Grounds.LADDER_STAGE : command.grounds() == Grounds.LADDER_STAGE
                && circumstances.directory().find(command.ladderId(), LadderStanding.class).filter(each -> each.agreementId().equals(command.agreementId()))
                        .filter(each -> each.running() && each.stage() == each.rungs().size())
                        .filter(each -> !each.marking().limits() || marking.and(each.marking()).equals(marking)).isPresent();
        if (!fits) {
            throw command.ladderId() == null ? new Refusal(DeterminationRule.LAST_STAGE, "No ladder is named; name the one whose last stage was entered.")
                    : Refusal.notSuchAOne(DeterminationRule.LAST_STAGE, command.ladderId().key());
        }
    }

    private ThoseConcerned concerned(Circumstances circumstances) {
        return new ThoseConcerned(standing.agreementId(), standing.attacked(), circumstances.directory());
    }

    private void requireGuarantor(ParticipantId by, Circumstances circumstances) {
        if (!concerned(circumstances).guarantor(by, circumstances)) {
            throw new Refusal(DeterminationRule.BY_GUARANTORS, "The participant " + by.value() + " has given " + standing.attacked().value() + " none.");
        }
    }

    private void requireDecidable(List<Authority> authorities, GuarantorPosition position, Circumstances circumstances) {
        requireOpen();
        var by = circumstances.actor();
        if (by.capacity() == Mandate.GUARANTOR_REP) {
            requireGuarantor(by.participant(), circumstances);
        }
        require(standing.state() == State.CONSULTED, DeterminationRule.CONSULTED_FIRST);
        if (authorities.stream().map(Authority::participant).distinct().count() < authorities.size()) {
            throw new Refusal(DeterminationRule.AUTHORITIES_NAMED, "A guarantor is named twice.");
        }
        if (by.capacity() == Mandate.GUARANTOR_REP && authorities.stream().noneMatch(each -> each.participant().equals(by.participant()))) {
            throw new Refusal(DeterminationRule.AUTHORITIES_NAMED, "A guarantor that records it names its own authority.");
        }
        authorities.stream().filter(each -> standing.position(each.participant()).filter(position::equals).isEmpty()).findFirst().ifPresent(each -> {
            throw new Refusal(DeterminationRule.AUTHORITIES_NAMED, "The participant " + each.participant().value() + " has not stated " + position + ".");
        });
    }

    private Instant requireRunOut(@Nullable Instant due, Circumstances circumstances) {
        if (due == null || circumstances.at().isBefore(due)) {
            throw new Refusal(DeterminationRule.RUN_OUT, due == null ? "It is not waited for." : "The time runs out at " + due + ".", stateOf());
        }
        return due;
    }

    private void requireOpen() {
        require(standing.open(), DeterminationRule.OPEN);
    }

    private void require(boolean holds, DeterminationRule rule) {
        if (!holds) {
            throw new Refusal(rule, "The determination is " + standing.state() + ".", stateOf());
        }
    }

    private Map<String, Object> stateOf() {
        return Map.of("state", standing.state().name());
    }

    @EventSourcingHandler
    void evolve(DeterminationEvent event) {
        standing = DeterminationStanding.evolve(standing, event);
        determinationId = standing.determinationId();
    }
}
