package org.ceasefiremonitor.core.guarantee;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding.State;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.participant.Role;
import org.ceasefiremonitor.core.rule.Refusal;

/**
 * A security guarantee. It looks at the ceasefire once, when a person activates it; a ceasefire that collapses afterwards does not switch
 * it off, or the attacker could.
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class SecurityGuarantee {

    @AggregateIdentifier
    private GuaranteeId guaranteeId;
    private GuaranteeStanding standing;

    @SuppressWarnings("NullAway.Init")
    SecurityGuarantee() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public SecurityGuarantee(PledgeGuarantee command, Circumstances circumstances) {
        var directory = circumstances.directory();
        var guarantor = directory.find(circumstances.actor().participant(), ParticipantStanding.class);
        if (guarantor.isEmpty() || !guarantor.get().hasRole(Role.GUARANTOR, circumstances.at())) {
            throw new Refusal(GuaranteeRule.GUARANTOR_REGISTERED, "The participant " + circumstances.actor().participant().value()
                    + " does not have the role of a guarantor.");
        }
        requireRecorded(command.beneficiary(), command.agreementId(), directory);
        apply(new GuaranteePledged(command.guaranteeId(), circumstances.actor().participant(), command.beneficiary(),
                command.agreementId(), command.domains(), command.textVersion(), command.textSha256(), command.political(),
                command.noticeDays()));
    }

    @CommandHandler
    void decide(RecordDomesticStep command, Circumstances circumstances) {
        requireStanding(circumstances);
        requireBegun(command.on(), circumstances);
        apply(new DomesticStepRecorded(guaranteeId, command.step(), command.on(), command.reference()));
    }

    @CommandHandler
    void decide(RatifyGuarantee command, Circumstances circumstances) {
        requireStanding(circumstances);
        if (standing.binding()) {
            throw new Refusal(GuaranteeRule.RATIFIED_ONCE, "The guarantee has been binding since " + standing.ratifiedOn() + ".");
        }
        requireBegun(command.on(), circumstances);
        apply(new GuaranteeRatified(guaranteeId, command.on(), command.reference()));
    }

    @CommandHandler
    void decide(ActivateGuarantee command, Circumstances circumstances) {
        requireStanding(circumstances);
        if (standing.state() != State.PLEDGED) {
            throw new Refusal(GuaranteeRule.NOT_ACTIVATED_TWICE, "The guarantee is " + standing.state() + ".");
        }
        requireCeasefire(standing.agreementId(), circumstances.at(), circumstances);
        if (!standing.binding() && !standing.political()) {
            throw new Refusal(GuaranteeRule.BINDING_OR_POLITICAL, "The guarantee is neither ratified nor flagged political.");
        }
        apply(new GuaranteeActivated(guaranteeId, circumstances.at(), command.statement()));
    }

    @CommandHandler
    void decide(SuspendGuarantee command, Circumstances circumstances) {
        requireStanding(circumstances);
        if (standing.state() != State.ACTIVE) {
            throw new Refusal(GuaranteeRule.ACTIVE, "The guarantee is " + standing.state() + ".");
        }
        apply(new GuaranteeSuspended(guaranteeId, circumstances.at(), command.reason()));
    }

    @CommandHandler
    void decide(ReinstateGuarantee command, Circumstances circumstances) {
        requireStanding(circumstances);
        if (standing.state() != State.SUSPENDED) {
            throw new Refusal(GuaranteeRule.SUSPENDED, "The guarantee is " + standing.state() + ".");
        }
        apply(new GuaranteeReinstated(guaranteeId, circumstances.at(), command.reason()));
    }

    @CommandHandler
    void decide(GiveNoticeOfWithdrawal command, Circumstances circumstances) {
        requireStanding(circumstances);
        if (standing.withdrawal() != null) {
            throw new Refusal(GuaranteeRule.NOTICE_ONCE, "Notice was given; it runs out at " + standing.withdrawal() + ".");
        }
        var earliest = circumstances.at().plus(Duration.ofDays(standing.noticeDays()));
        if (command.effectiveAt().isBefore(earliest)) {
            throw new Refusal(GuaranteeRule.NOTICE_IS_KEPT, "The guarantee lays down " + standing.noticeDays()
                    + " days of notice; the earliest instant is " + earliest + ".");
        }
        apply(new NoticeOfWithdrawalGiven(guaranteeId, command.effectiveAt(), command.reason()));
    }

    @CommandHandler
    void decide(CompleteWithdrawal command, Circumstances circumstances) {
        requireStanding(circumstances);
        if (standing.withdrawal() == null || circumstances.at().isBefore(standing.withdrawal())) {
            throw new Refusal(GuaranteeRule.NOTICE_RAN_OUT, standing.withdrawal() == null ? "No notice was given."
                    : "The notice runs out at " + standing.withdrawal() + ".");
        }
        apply(new GuaranteeWithdrawn(guaranteeId, circumstances.at(), command.reason()));
    }

    @CommandHandler
    void decide(CorrectPledge command, Circumstances circumstances) {
        requirePledgeOfActor(circumstances);
        requireRecorded(command.beneficiary(), command.agreementId(), circumstances.directory());
        requireNothingRests(standing.withdrawal() != null && command.noticeDays() > standing.noticeDays(), "notice of withdrawal",
                "the days of notice");
        if (standing.activatedAt() != null) {
            requireCeasefire(command.agreementId(), standing.activatedAt(), circumstances);
            requireNothingRests(!command.political() && !standing.binding(), "activation", "the political nature of the pledge");
        }
        var elsewhere = !command.beneficiary().equals(standing.beneficiary()) || !command.agreementId().equals(standing.agreementId());
        requireNothingRests(invoked(circumstances).anyMatch(each -> elsewhere || !command.domains().contains(each.domain())), "commitment that was invoked",
                "to whom and in which domains it was pledged");
        correct(new PledgeCorrected(guaranteeId, command.beneficiary(), command.agreementId(), command.domains(), command.textVersion(),
                command.textSha256(), command.political(), command.noticeDays(), command.reason()));
    }

    @CommandHandler
    void decide(StrikePledge command, Circumstances circumstances) {
        requirePledgeOfActor(circumstances);
        requireNothingRests(standing.domesticSteps().stream().anyMatch(step -> step.struck() == null), "domestic step", "the pledge");
        requireNothingRests(standing.binding(), "ratification", "the pledge");
        requireNothingRests(standing.activatedAt() != null, "activation", "the pledge");
        requireNothingRests(standing.withdrawal() != null, "notice of withdrawal", "the pledge");
        apply(new PledgeStruck(guaranteeId, command.reason()));
    }

    @CommandHandler
    void decide(CorrectDomesticStep command, Circumstances circumstances) {
        requirePledgeOfActor(circumstances);
        requireStep(command.number());
        requireBegun(command.on(), circumstances);
        correct(new DomesticStepCorrected(guaranteeId, command.number(), command.step(), command.on(), command.reference(),
                command.reason()));
    }

    @CommandHandler
    void decide(StrikeDomesticStep command, Circumstances circumstances) {
        requirePledgeOfActor(circumstances);
        requireStep(command.number());
        requireRecorded(standing.domesticSteps().get(command.number() - 1).struck() == null, "step " + command.number() + " that stands");
        apply(new DomesticStepStruck(guaranteeId, command.number(), command.reason()));
    }

    @CommandHandler
    void decide(CorrectRatification command, Circumstances circumstances) {
        requirePledgeOfActor(circumstances);
        requireRecorded(standing.binding(), "ratification");
        requireBegun(command.on(), circumstances);
        correct(new RatificationCorrected(guaranteeId, command.on(), command.reference(), command.reason()));
    }

    @CommandHandler
    void decide(StrikeRatification command, Circumstances circumstances) {
        requirePledgeOfActor(circumstances);
        requireRecorded(standing.binding(), "ratification");
        requireNothingRests(standing.activatedAt() != null && !standing.political(), "activation", "the ratification");
        apply(new RatificationStruck(guaranteeId, command.reason()));
    }

    @CommandHandler
    void decide(CorrectActivation command, Circumstances circumstances) {
        requirePledgeOfActor(circumstances);
        requireRecorded(standing.activatedAt() != null, "activation");
        requireCeasefire(standing.agreementId(), command.at(), circumstances);
        correct(inOrder(new ActivationCorrected(guaranteeId, command.at(), command.statement(), command.reason()), circumstances));
    }

    @CommandHandler
    void decide(StrikeActivation command, Circumstances circumstances) {
        requirePledgeOfActor(circumstances);
        requireRecorded(standing.activatedAt() != null, "activation");
        requireNothingRests(!standing.suspensions().isEmpty(), "suspension", "the activation");
        requireNothingRests(invoked(circumstances).findAny().isPresent(), "commitment that was invoked", "the activation");
        apply(new ActivationStruck(guaranteeId, command.reason()));
    }

    @CommandHandler
    void decide(CorrectGuaranteeSuspension command, Circumstances circumstances) {
        requirePledgeOfActor(circumstances);
        requireSuspension(command.recordedFrom());
        correct(inOrder(new GuaranteeSuspensionCorrected(guaranteeId, command.recordedFrom(), command.from(), command.until(),
                command.reason()), circumstances));
    }

    @CommandHandler
    void decide(StrikeGuaranteeSuspension command, Circumstances circumstances) {
        requirePledgeOfActor(circumstances);
        requireSuspension(command.recordedFrom());
        apply(new GuaranteeSuspensionStruck(guaranteeId, command.recordedFrom(), command.reason()));
    }

    @CommandHandler
    void decide(CorrectNoticeOfWithdrawal command, Circumstances circumstances) {
        requirePledgeOfActor(circumstances);
        requireRecorded(standing.withdrawal() != null, "notice of withdrawal");
        if (command.effectiveAt().isBefore(standing.withdrawal())) {
            throw new Refusal(GuaranteeRule.NOTICE_IS_KEPT, "The notice runs out at " + standing.withdrawal()
                    + "; whether an earlier instant keeps the days of notice can't be told. Strike the notice and give it anew.");
        }
        correct(inOrder(new NoticeOfWithdrawalCorrected(guaranteeId, command.effectiveAt(), command.reason()), circumstances));
    }

    @CommandHandler
    void decide(StrikeNoticeOfWithdrawal command, Circumstances circumstances) {
        requirePledgeOfActor(circumstances);
        requireRecorded(standing.withdrawal() != null, "notice of withdrawal");
        requireNothingRests(standing.state() == State.WITHDRAWN, "withdrawal", "the notice");
        apply(new NoticeOfWithdrawalStruck(guaranteeId, command.reason()));
    }

    @CommandHandler
    void decide(CorrectWithdrawal command, Circumstances circumstances) {
        requirePledgeOfActor(circumstances);
        requireRecorded(standing.state() == State.WITHDRAWN, "withdrawal");
        correct(inOrder(new WithdrawalCorrected(guaranteeId, command.at(), command.reason()), circumstances));
    }

    @CommandHandler
    void decide(StrikeWithdrawal command, Circumstances circumstances) {
        requirePledgeOfActor(circumstances);
        requireRecorded(standing.state() == State.WITHDRAWN, "withdrawal");
        apply(new WithdrawalStruck(guaranteeId, command.reason()));
    }

    private void correct(GuaranteeEvent correction) {
        if (GuaranteeStanding.evolve(standing, correction).saysTheSameAs(standing)) {
            throw new Refusal(GuaranteeRule.CORRECTION_CHANGES, "This is what is recorded already.");
        }
        apply(correction);
    }

    /** Refuses a correction after which the guarantee would have lived in another order than one can. */
    private GuaranteeEvent inOrder(GuaranteeEvent correction, Circumstances circumstances) {
        var wrong = GuaranteeStanding.evolve(standing, correction).outOfOrder(circumstances.at());
        if (wrong != null) {
            throw new Refusal(GuaranteeRule.LIVED_IN_ORDER, wrong);
        }
        return correction;
    }

    /** The commitments that were invoked of it and whose invocation stands. */
    private Stream<CommitmentStanding> invoked(Circumstances circumstances) {
        return circumstances.directory().all(CommitmentStanding.class).stream().filter(each -> each.struck() == null && each.guaranteeId().equals(guaranteeId));
    }

    private static void requireNothingRests(boolean rests, String later, String earlier) {
        if (rests) {
            throw new Refusal(GuaranteeRule.NOTHING_RESTS_ON_IT, "The " + later + " rests on " + earlier + "; strike it first.");
        }
    }

    private static void requireRecorded(boolean recorded, String what) {
        if (!recorded) {
            throw new Refusal(GuaranteeRule.RECORDED, "The guarantee has no " + what + " on record.");
        }
    }

    private void requireStep(int number) {
        requireRecorded(number <= standing.domesticSteps().size(), "step " + number);
    }

    private void requireSuspension(Instant recordedFrom) {
        requireRecorded(standing.suspensions().stream().anyMatch(each -> each.from().equals(recordedFrom)),
                "suspension from " + recordedFrom + " on");
    }

    private static void requireRecorded(ParticipantId beneficiary, AgreementId agreement, Directory directory) {
        if (directory.find(beneficiary, ParticipantStanding.class).filter(ParticipantStanding::stands).isEmpty()) {
            throw new Refusal(GuaranteeRule.GUARANTOR_REGISTERED, "The beneficiary " + beneficiary.value() + " is not registered.");
        }
        if (directory.find(agreement, AgreementTerms.class).filter(terms -> terms.struck() == null).isEmpty()) {
            throw new Refusal(GuaranteeRule.GUARANTOR_REGISTERED, "The agreement " + agreement.value() + " is not recorded.");
        }
    }

    private static void requireCeasefire(AgreementId agreement, Instant at, Circumstances circumstances) {
        if (!circumstances.directory().find(agreement, AgreementTerms.class).map(terms -> terms.inForceAt(at)).orElse(false)) {
            throw new Refusal(GuaranteeRule.CEASEFIRE_IN_FORCE, "The ceasefire of agreement " + agreement.value()
                    + " is not in force at " + at + ".");
        }
    }

    /** A day has begun once it has begun anywhere on Earth: the guarantor's own calendar counts, and it is not known here. */
    private static void requireBegun(LocalDate day, Circumstances circumstances) {
        if (day.isAfter(circumstances.at().atOffset(ZoneOffset.ofHours(14)).toLocalDate())) {
            throw new Refusal(GuaranteeRule.NOT_IN_THE_FUTURE, "It is " + circumstances.at() + "; record this on its day or later.");
        }
    }

    private void requirePledgeOfActor(Circumstances circumstances) {
        if (!circumstances.actor().participant().equals(standing.guarantor())) {
            throw new Refusal(GuaranteeRule.BY_THE_GUARANTOR, "Only " + standing.guarantor().value() + " speaks for this guarantee.");
        }
        if (standing.state() == State.STRUCK) {
            throw new Refusal(GuaranteeRule.PLEDGE_NOT_STRUCK, "The pledge was struck; pledge under another id.");
        }
    }

    private void requireStanding(Circumstances circumstances) {
        requirePledgeOfActor(circumstances);
        if (standing.state() == State.WITHDRAWN) {
            throw new Refusal(GuaranteeRule.NOT_WITHDRAWN, "The guarantee was withdrawn.");
        }
    }

    @EventSourcingHandler
    void evolve(GuaranteeEvent event) {
        standing = GuaranteeStanding.evolve(standing, event);
        guaranteeId = standing.guaranteeId();
    }
}
