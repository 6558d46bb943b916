package org.ceasefiremonitor.core.support;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.support.SupportStanding.State;
import org.ceasefiremonitor.core.support.SupportStanding.SupportStep;

/**
 * A package of support from its announcement to its delivery. It hangs on no agreement: support goes on whether there is a ceasefire or not
 * (domain reference, section 1.2, point 2).
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class SupportPackage {

    @AggregateIdentifier
    private SupportPackageId packageId;
    private SupportStanding standing;

    @SuppressWarnings("NullAway.Init")
    SupportPackage() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public SupportPackage(AnnounceSupport command, Circumstances circumstances) {
        requireContributor(command.contributor(), circumstances);
        requireRegistered(command.contributor(), SupportRule.CONTRIBUTOR_REGISTERED, circumstances);
        requireRecipient(command.recipient(), command.contributor(), circumstances);
        requireMoney(command.kind(), command.amount());
        requirePast(command.at(), circumstances);
        if (command.marking().tlp() == Tlp.AMBER_STRICT) {
            throw new Refusal(SupportRule.SEEN_BY_THE_CONTRIBUTOR, "AMBER_STRICT is shown to nobody else; name participants under AMBER.");
        }
        apply(new SupportAnnounced(command.packageId(), command.contributor(), command.recipient(), command.kind(), command.title(), command.amount(),
                command.at(), command.marking().alsoFor(command.contributor()).alsoFor(circumstances.actor().participant())));
    }

    @CommandHandler
    void decide(CorrectSupport command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        requireRecipient(command.recipient(), standing.contributor(), circumstances);
        requireMoney(command.kind(), command.amount());
        requirePast(command.at(), circumstances);
        if (!standing.steps().isEmpty()) {
            requireComparable(command.amount());
        }
        if (command.recipient().equals(standing.recipient()) && command.kind() == standing.kind() && command.title().equals(standing.title())
                && command.amount().equals(standing.amount()) && command.at().equals(standing.announcedAt())) {
            throw new Refusal(SupportRule.CORRECTION_CHANGES, "The package is recorded so already.");
        }
        apply(new SupportCorrected(packageId, command.recipient(), command.kind(), command.title(), command.amount(), command.at(), command.reason(),
                standing.marking()));
    }

    @CommandHandler
    void decide(StrikeSupport command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        apply(new SupportStruck(packageId, command.reason(), standing.marking()));
    }

    @CommandHandler
    void decide(PromiseSupportDelivery command, Circumstances circumstances) {
        requireGoesOn(circumstances);
        if (standing.promisedBy() != null) {
            throw new Refusal(SupportRule.PROMISED_ONCE, "It is promised until " + standing.promisedBy() + ".", stateOf());
        }
        apply(new SupportDeliveryPromised(packageId, command.by(), standing.marking()));
    }

    @CommandHandler
    void decide(CorrectSupportPromise command, Circumstances circumstances) {
        requireGoesOn(circumstances);
        if (promise().equals(command.by())) {
            throw new Refusal(SupportRule.CORRECTION_CHANGES, "It is promised until " + command.by() + " already.");
        }
        apply(new SupportPromiseCorrected(packageId, command.by(), command.reason(), standing.marking()));
    }

    @CommandHandler
    void decide(DelaySupport command, Circumstances circumstances) {
        requireGoesOn(circumstances);
        var before = promise();
        requirePast(command.at(), circumstances);
        if (!command.by().isAfter(before) || !command.by().isAfter(circumstances.at())) {
            throw new Refusal(SupportRule.PUT_OFF_LATER, "It is promised until " + before + ", and it is " + circumstances.at() + ".");
        }
        if (standing.delays().size() == SupportStanding.MOST_DELAYS) {
            throw new Refusal(SupportRule.ROOM, "Cancel the package, and announce another one.", stateOf());
        }
        apply(new SupportDelayed(packageId, before, command.by(), command.reason(), command.at(), standing.marking()));
    }

    @CommandHandler
    void decide(MissSupportDelivery command, Circumstances circumstances) {
        var due = standing.promisedBy();
        if (due == null || standing.overdue() || ended() || circumstances.at().isBefore(due)) {
            throw new Refusal(SupportRule.RUN_OUT, due == null ? "No time is promised." : "The package is " + standing.state() + (standing.overdue()
                    ? " and overdue already." : "; its time runs out at " + due + "."), stateOf());
        }
        apply(new SupportOverdue(packageId, due, circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(FundSupport command, Circumstances circumstances) {
        requireStep(command.amount(), command.at(), circumstances);
        apply(new SupportFunded(packageId, next(), command.amount(), command.note(), command.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ContractSupport command, Circumstances circumstances) {
        requireStep(command.amount(), command.at(), circumstances);
        if (standing.total(SupportStepKind.FUNDING).signum() == 0) {
            throw inOrder("No funding is recorded.");
        }
        apply(new SupportContracted(packageId, next(), command.amount(), command.note(), command.at(), standing.marking()));
    }

    @CommandHandler
    void decide(DeliverSupport command, Circumstances circumstances) {
        requireStep(command.amount(), command.at(), circumstances);
        var contracted = standing.total(SupportStepKind.CONTRACT);
        if (contracted.signum() == 0) {
            throw inOrder("No contract is recorded.");
        }
        var delivered = standing.total(SupportStepKind.DELIVERY).add(command.amount().value());
        requireWithin(delivered, contracted);
        apply(new SupportDelivered(packageId, next(), command.amount(), command.note(), command.at(), standing.marking()));
        if (delivered.compareTo(contracted) == 0 && delivered.compareTo(standing.amount().value()) >= 0) {
            apply(new SupportCompleted(packageId, null, command.at(), standing.marking()));
        }
    }

    @CommandHandler
    void decide(CorrectSupportStep command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        var step = step(command.number());
        requireComparable(command.amount());
        requirePast(command.at(), circumstances);
        var corrected = new SupportStep(step.number(), step.kind(), command.amount(), command.note(), command.at());
        if (corrected.equals(step)) {
            throw new Refusal(SupportRule.CORRECTION_CHANGES, "The step is recorded so already.");
        }
        requireWithin(standing.steps(step.number(), corrected));
        apply(new SupportStepCorrected(packageId, command.number(), command.amount(), command.note(), command.at(), command.reason(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeSupportStep command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        var step = step(command.number());
        var others = standing.steps(step.number(), null);
        requireWithin(others);
        if (SupportStanding.total(others, SupportStepKind.FUNDING).signum() == 0 && SupportStanding.total(others, SupportStepKind.CONTRACT).signum() > 0) {
            throw inOrder("A contract rests on this funding; strike it first.");
        }
        apply(new SupportStepStruck(packageId, command.number(), command.reason(), standing.marking()));
    }

    @CommandHandler
    void decide(CompleteSupport command, Circumstances circumstances) {
        requireGoesOn(circumstances);
        requirePast(command.at(), circumstances);
        if (standing.total(SupportStepKind.DELIVERY).signum() == 0) {
            throw inOrder("No delivery is recorded.");
        }
        apply(new SupportCompleted(packageId, command.note(), command.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CancelSupport command, Circumstances circumstances) {
        requireGoesOn(circumstances);
        requirePast(command.at(), circumstances);
        var missing = standing.amount().value().subtract(standing.total(SupportStepKind.DELIVERY));
        apply(new SupportCancelled(packageId, missing.signum() > 0 ? standing.amount().of(missing) : null, command.reason(), command.at(),
                standing.marking()));
    }

    @CommandHandler
    void decide(ReopenSupport command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        if (standing.ending() == null) {
            throw new Refusal(SupportRule.ENDED_BEFORE, "The package is " + standing.state() + ".", stateOf());
        }
        apply(new SupportReopened(packageId, standing.promisedBy(), command.reason(), standing.marking()));
    }

    private void requireStep(Amount amount, Instant at, Circumstances circumstances) {
        requireGoesOn(circumstances);
        requireComparable(amount);
        requirePast(at, circumstances);
        if (standing.counted() == SupportStanding.MOST_STEPS) {
            throw new Refusal(SupportRule.ROOM, "Complete the package or cancel it, and announce another one.", stateOf());
        }
    }

    private int next() {
        return standing.counted() + 1;
    }

    private SupportStep step(int number) {
        return standing.step(number).orElseThrow(() -> new Refusal(SupportRule.STEP_RECORDED, "The package has no step " + number + ".", stateOf()));
    }

    private Instant promise() {
        var promised = standing.promisedBy();
        if (promised == null) {
            throw new Refusal(SupportRule.PROMISE_STANDS, "No time is promised yet.", stateOf());
        }
        return promised;
    }

    private void requireComparable(Amount amount) {
        if (!amount.comparable(standing.amount())) {
            throw new Refusal(SupportRule.SAME_MEASURE, "The package is counted in " + standing.amount().measure() + ".", stateOf());
        }
    }

    private void requireWithin(List<SupportStep> steps) {
        requireWithin(SupportStanding.total(steps, SupportStepKind.DELIVERY), SupportStanding.total(steps, SupportStepKind.CONTRACT));
    }

    private void requireWithin(BigDecimal delivered, BigDecimal contracted) {
        if (delivered.compareTo(contracted) > 0) {
            throw new Refusal(SupportRule.WITHIN_THE_CONTRACT, "Of " + contracted.toPlainString() + " contracted, " + delivered.toPlainString()
                    + " would be delivered.", stateOf());
        }
    }

    /** By the names in the marking alone: it names whoever announced the package and for whom. What is not shown is refused as what is not there. */
    private void requireSeen(Circumstances circumstances) {
        if (standing.marking().limits() && !standing.marking().releasableTo().contains(circumstances.actor().participant())) {
            throw Refusal.nothingRecorded(packageId.key());
        }
    }

    private static void requireContributor(ParticipantId contributor, Circumstances circumstances) {
        if (circumstances.actor().capacity() == Mandate.CONTRIBUTOR_REP && !circumstances.actor().participant().equals(contributor)) {
            throw new Refusal(SupportRule.BY_THE_CONTRIBUTOR, "The package is that of another contributor.");
        }
    }

    private static void requireRegistered(ParticipantId participant, SupportRule rule, Circumstances circumstances) {
        if (circumstances.directory().find(participant, ParticipantStanding.class).filter(ParticipantStanding::stands).isEmpty()) {
            throw new Refusal(rule, "The participant " + participant.value() + " is not registered.");
        }
    }

    private static void requireRecipient(ParticipantId recipient, ParticipantId contributor, Circumstances circumstances) {
        requireRegistered(recipient, SupportRule.RECIPIENT_REGISTERED, circumstances);
        if (recipient.equals(contributor)) {
            throw new Refusal(SupportRule.RECIPIENT_REGISTERED, recipient.value() + " can not support itself.");
        }
    }

    private static void requireMoney(SupportKind kind, Amount amount) {
        if (kind.money() && amount.currency() == null) {
            throw new Refusal(SupportRule.MONEY, kind + " is not counted in " + amount.measure() + ".");
        }
    }

    private static void requirePast(Instant at, Circumstances circumstances) {
        if (at.isAfter(circumstances.at())) {
            throw new Refusal(SupportRule.NOT_FROM_THE_FUTURE, "It is " + circumstances.at() + "; " + at + " lies in the future.");
        }
    }

    private boolean ended() {
        return standing.state() == State.STRUCK || standing.state().ended();
    }

    private void requireNotStruck(Circumstances circumstances) {
        requireSeen(circumstances);
        requireContributor(standing.contributor(), circumstances);
        if (standing.state() == State.STRUCK) {
            throw new Refusal(SupportRule.NOT_STRUCK, "The package was struck; announce another one.", stateOf());
        }
    }

    private void requireGoesOn(Circumstances circumstances) {
        requireNotStruck(circumstances);
        if (standing.state().ended()) {
            throw new Refusal(SupportRule.NOT_ENDED, "The package is " + standing.state() + "; reopen it if that was recorded by mistake.", stateOf());
        }
    }

    private Refusal inOrder(String why) {
        return new Refusal(SupportRule.IN_ORDER, why, stateOf());
    }

    private Map<String, Object> stateOf() {
        return Map.of("state", standing.state().name());
    }

    @EventSourcingHandler
    void evolve(SupportEvent event) {
        standing = SupportStanding.evolve(standing, event);
        packageId = standing.packageId();
    }
}
