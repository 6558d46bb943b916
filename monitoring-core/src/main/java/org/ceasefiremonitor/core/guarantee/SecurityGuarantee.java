package org.ceasefiremonitor.core.guarantee;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding.State;
import org.ceasefiremonitor.core.identity.GuaranteeId;
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
        if (directory.find(command.beneficiary(), ParticipantStanding.class).isEmpty()) {
            throw new Refusal(GuaranteeRule.GUARANTOR_REGISTERED, "The beneficiary " + command.beneficiary().value()
                    + " is not registered.");
        }
        if (directory.find(command.agreementId(), AgreementTerms.class).isEmpty()) {
            throw new Refusal(GuaranteeRule.GUARANTOR_REGISTERED, "The agreement " + command.agreementId().value() + " is not recorded.");
        }
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
        var inForce = circumstances.directory().find(standing.agreementId(), AgreementTerms.class)
                .map(terms -> terms.inForceAt(circumstances.at())).orElse(false);
        if (!inForce) {
            throw new Refusal(GuaranteeRule.CEASEFIRE_IN_FORCE, "The ceasefire of agreement " + standing.agreementId().value()
                    + " is not in force.");
        }
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

    /** A day has begun once it has begun anywhere on Earth: the guarantor's own calendar counts, and it is not known here. */
    private static void requireBegun(LocalDate day, Circumstances circumstances) {
        if (day.isAfter(circumstances.at().atOffset(ZoneOffset.ofHours(14)).toLocalDate())) {
            throw new Refusal(GuaranteeRule.NOT_IN_THE_FUTURE, "It is " + circumstances.at() + "; record this on its day or later.");
        }
    }

    private void requireStanding(Circumstances circumstances) {
        if (!circumstances.actor().participant().equals(standing.guarantor())) {
            throw new Refusal(GuaranteeRule.BY_THE_GUARANTOR, "Only " + standing.guarantor().value() + " speaks for this guarantee.");
        }
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
