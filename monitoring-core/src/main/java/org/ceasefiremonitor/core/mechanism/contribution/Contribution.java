package org.ceasefiremonitor.core.mechanism.contribution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionStanding.State;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.Refusal;

/** What a partner contributes to the mechanism, from the offer until it serves and ends. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class Contribution {

    private static final int MOST_CAVEATS = 100;
    private static final Set<State> DELIVERABLE = EnumSet.of(State.CONFIRMED, State.IN_TRANSFER, State.OPERATIONAL, State.SHORTFALL);

    @AggregateIdentifier
    private ContributionId contributionId;
    private ContributionStanding standing;

    @SuppressWarnings("NullAway.Init")
    Contribution() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Contribution(OfferContribution command, Circumstances circumstances) {
        requireContributor(command.contributor(), circumstances);
        if (circumstances.directory().find(command.contributor(), ParticipantStanding.class).isEmpty()) {
            throw new Refusal(ContributionRule.CONTRIBUTOR_REGISTERED, "The participant " + command.contributor().value() + " is not registered.");
        }
        apply(new ContributionOffered(command.contributionId(), command.contributor(), command.kind(), command.unit(), command.quantity(),
                command.from(), command.until(), command.noticeDays(), command.note(), circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectContribution command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        var corrected = new ContributionCorrected(contributionId, command.kind(), command.unit(), command.quantity(), command.from(), command.until(),
                command.noticeDays(), command.note(), command.reason());
        if (command.quantity() < standing.delivered()) {
            throw new Refusal(ContributionRule.WITHIN_THE_PLEDGE, standing.delivered() + " were delivered already.");
        }
        if (command.kind() == standing.kind() && command.unit().equals(standing.unit()) && command.quantity() == standing.quantity()
                && command.from().equals(standing.from()) && Objects.equals(command.until(), standing.until())
                && command.noticeDays() == standing.noticeDays() && Objects.equals(command.note(), standing.note())) {
            throw new Refusal(ContributionRule.CORRECTION_CHANGES, "The contribution is recorded so already.");
        }
        apply(corrected);
    }

    @CommandHandler
    void decide(StrikeContribution command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        apply(new ContributionStruck(contributionId, command.reason()));
    }

    @CommandHandler
    void decide(PledgeContribution command, Circumstances circumstances) {
        requireState(EnumSet.of(State.OFFERED), circumstances);
        apply(new ContributionPledged(contributionId, command.quantity(), circumstances.at()));
    }

    @CommandHandler
    void decide(ConfirmContribution command, Circumstances circumstances) {
        requireState(EnumSet.of(State.PLEDGED), circumstances);
        apply(new ContributionConfirmed(contributionId, command.domesticApproval(), circumstances.at()));
    }

    @CommandHandler
    void decide(DeliverPart command, Circumstances circumstances) {
        requireState(DELIVERABLE, circumstances);
        if ((long) standing.delivered() + command.quantity() > standing.quantity()) {
            throw new Refusal(ContributionRule.WITHIN_THE_PLEDGE, "Of " + standing.quantity() + " pledged, " + standing.delivered()
                    + " were delivered; a larger pledge is recorded by a correction first.");
        }
        apply(new ContributionDelivered(contributionId, command.quantity(), circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectDelivery command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        if (standing.state() == State.OFFERED || standing.state() == State.PLEDGED || standing.state() == State.CONFIRMED) {
            throw inOrder();
        }
        if (command.delivered() > standing.quantity()) {
            throw new Refusal(ContributionRule.WITHIN_THE_PLEDGE, standing.quantity() + " were pledged.");
        }
        if (command.delivered() == standing.delivered()) {
            throw new Refusal(ContributionRule.CORRECTION_CHANGES, standing.delivered() + " are recorded already.");
        }
        apply(new DeliveryCorrected(contributionId, command.delivered(), command.reason()));
    }

    @CommandHandler
    void decide(DeclareOperational command, Circumstances circumstances) {
        requireState(EnumSet.of(State.IN_TRANSFER, State.SHORTFALL), circumstances);
        apply(new ContributionOperational(contributionId, command.note(), circumstances.at()));
    }

    @CommandHandler
    void decide(AttachNationalCaveat command, Circumstances circumstances) {
        requireNotEnded(circumstances);
        if (standing.caveats().size() >= MOST_CAVEATS) {
            throw new Refusal(ContributionRule.ROOM_FOR_CAVEATS, "The contribution has " + MOST_CAVEATS + " caveats; strike one first.");
        }
        apply(new NationalCaveatAttached(contributionId, command.caveat(), circumstances.at()));
    }

    @CommandHandler
    void decide(StrikeNationalCaveat command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        if (command.number() > standing.caveats().size()) {
            throw new Refusal(ContributionRule.CAVEAT_ATTACHED, "The contribution has " + standing.caveats().size() + " caveats.");
        }
        apply(new NationalCaveatStruck(contributionId, command.number(), command.reason()));
    }

    @CommandHandler
    void decide(RecordShortfall command, Circumstances circumstances) {
        requireState(EnumSet.of(State.IN_TRANSFER, State.OPERATIONAL, State.SHORTFALL), circumstances);
        if (command.missing() > standing.quantity()) {
            throw new Refusal(ContributionRule.WITHIN_THE_PLEDGE, standing.quantity() + " were pledged.");
        }
        apply(new ContributionShortfallDetected(contributionId, command.missing(), command.reason(), circumstances.at()));
    }

    @CommandHandler
    void decide(WithdrawContribution command, Circumstances circumstances) {
        requireNotEnded(circumstances);
        if (standing.state() != State.OFFERED && command.noticeDays() < standing.noticeDays()) {
            throw new Refusal(ContributionRule.NOTICE_KEPT, "It was offered with a notice of " + standing.noticeDays() + " days.");
        }
        apply(new ContributionWithdrawn(contributionId, command.noticeDays(), circumstances.at().plus(Duration.ofDays(command.noticeDays())),
                command.reason(), circumstances.at()));
    }

    @CommandHandler
    void decide(CompleteContribution command, Circumstances circumstances) {
        requireState(EnumSet.of(State.OPERATIONAL, State.SHORTFALL), circumstances);
        apply(new ContributionCompleted(contributionId, command.note(), circumstances.at()));
    }

    private static void requireContributor(ParticipantId contributor, Circumstances circumstances) {
        if (circumstances.actor().capacity() == Mandate.CONTRIBUTOR_REP && !circumstances.actor().participant().equals(contributor)) {
            throw new Refusal(ContributionRule.BY_THE_CONTRIBUTOR, "The contribution is that of " + contributor.value() + ".");
        }
    }

    private void requireNotStruck(Circumstances circumstances) {
        requireContributor(standing.contributor(), circumstances);
        if (standing.state() == State.STRUCK) {
            throw new Refusal(ContributionRule.NOT_STRUCK, "The contribution was struck; offer another one.");
        }
    }

    private void requireNotEnded(Circumstances circumstances) {
        requireNotStruck(circumstances);
        if (standing.state().ended()) {
            throw new Refusal(ContributionRule.NOT_ENDED, "The contribution is " + standing.state() + "; offer another one.");
        }
    }

    private void requireState(Set<State> states, Circumstances circumstances) {
        requireNotEnded(circumstances);
        if (!states.contains(standing.state())) {
            throw inOrder();
        }
    }

    private Refusal inOrder() {
        return new Refusal(ContributionRule.IN_ORDER, "The contribution is " + standing.state() + ".");
    }

    @EventSourcingHandler
    void evolve(ContributionEvent event) {
        standing = ContributionStanding.evolve(standing, event);
        contributionId = standing.contributionId();
    }
}
