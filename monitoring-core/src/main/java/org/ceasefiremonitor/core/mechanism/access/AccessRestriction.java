package org.ceasefiremonitor.core.mechanism.access;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.AssetStanding;
import org.ceasefiremonitor.core.mechanism.access.AccessStanding.State;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.report.Side;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** Someone kept monitors from looking, or threatened them. It is a fact of its own, whether or not there was something to see. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class AccessRestriction {

    /** Until when a protest is to be answered (domain reference, section 5.4, P4). */
    private static final Duration REPLY = Duration.ofHours(2);

    /** How often something can be said about one restriction. */
    private static final int MOST_SAID = 100;

    @AggregateIdentifier
    private AccessRestrictionId restrictionId;
    private AccessStanding standing;

    @SuppressWarnings("NullAway.Init")
    AccessRestriction() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public AccessRestriction(ReportAccessRestriction command, Circumstances circumstances) {
        requireTrue(command.side(), command.assetId(), command.from(), command.until(), circumstances);
        apply(new AccessRestrictionReported(command.restrictionId(), command.kind(), command.side(), command.place(), command.authority(), command.from(),
                command.until(), command.assetId(), command.note(), circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectAccessRestriction command, Circumstances circumstances) {
        requireNotStruck();
        requireTrue(command.side(), command.assetId(), command.from(), command.until(), circumstances);
        var corrected = new AccessRestrictionCorrected(restrictionId, command.kind(), command.side(), command.place(), command.authority(), command.from(),
                command.until(), command.assetId(), command.note(), command.reason());
        var after = AccessStanding.evolve(standing, corrected);
        if (new AccessStanding(restrictionId, standing.revision(), after.kind(), after.side(), after.place(), after.authority(), after.from(), after.until(),
                after.assetId(), after.note(), after.state(), after.said(), after.replyBy()).equals(standing)) {
            throw new Refusal(AccessRule.CORRECTION_CHANGES, "The restriction of access is recorded so already.");
        }
        apply(corrected);
    }

    @CommandHandler
    void decide(StrikeAccessRestriction command, Circumstances circumstances) {
        requireNotStruck();
        apply(new AccessRestrictionStruck(restrictionId, command.reason()));
    }

    @CommandHandler
    void decide(ProtestAccessRestriction command, Circumstances circumstances) {
        requireNotLifted();
        if (standing.state() == State.PROTESTED) {
            throw new Refusal(AccessRule.PROTESTED_ONCE, "The latest protest is not answered yet.");
        }
        apply(new AccessRestrictionProtested(restrictionId, command.text(), circumstances.at(), circumstances.at().plus(REPLY)));
    }

    @CommandHandler
    void decide(ExplainAccessRestriction command, Circumstances circumstances) {
        requireNotLifted();
        requireSide(circumstances);
        apply(new AccessRestrictionExplained(restrictionId, command.text(), circumstances.actor().participant(), circumstances.at()));
    }

    @CommandHandler
    void decide(LiftAccessRestriction command, Circumstances circumstances) {
        requireNotLifted();
        requireSide(circumstances);
        requirePast(command.at(), circumstances);
        if (command.at().isBefore(standing.from())) {
            throw new Refusal(AccessRule.LIFTED_AFTER_IT_BEGAN, "It began at " + standing.from() + ".");
        }
        apply(new AccessRestrictionLifted(restrictionId, command.at(), command.text(), circumstances.actor().participant()));
    }

    @CommandHandler
    void decide(UpholdAccessRestriction command, Circumstances circumstances) {
        requireNotLifted();
        requireSide(circumstances);
        if (standing.state() != State.PROTESTED && standing.state() != State.EXPLAINED) {
            throw new Refusal(AccessRule.STOOD_BY_AFTER_A_PROTEST, "The restriction of access is " + standing.state() + ".");
        }
        apply(new AccessRestrictionUpheld(restrictionId, command.text(), circumstances.actor().participant(), circumstances.at()));
    }

    private static void requireTrue(String side, @Nullable AssetId asset, Instant from, @Nullable Instant until, Circumstances circumstances) {
        if (Side.isParty(side) && circumstances.directory().find(new ParticipantId(side), ParticipantStanding.class).isEmpty()) {
            throw new Refusal(AccessRule.SIDE_KNOWN, "The participant " + side + " is not registered.");
        }
        if (asset != null && circumstances.directory().find(asset, AssetStanding.class).isEmpty()) {
            throw new Refusal(AccessRule.ASSET_REGISTERED, "The asset " + asset.value() + " is not registered.");
        }
        requirePast(until == null ? from : until, circumstances);
    }

    private static void requirePast(Instant at, Circumstances circumstances) {
        if (at.isAfter(circumstances.at())) {
            throw new Refusal(AccessRule.NOT_FROM_THE_FUTURE, "It is " + circumstances.at() + "; " + at + " lies in the future.");
        }
    }

    private void requireNotStruck() {
        if (standing.state() == State.STRUCK) {
            throw new Refusal(AccessRule.NOT_STRUCK, "The restriction of access was struck; report another one.");
        }
    }

    private void requireNotLifted() {
        requireNotStruck();
        if (standing.state() == State.LIFTED) {
            throw new Refusal(AccessRule.NOT_LIFTED, "The restriction of access was lifted at " + standing.until() + "; report another one.");
        }
        if (standing.said().size() >= MOST_SAID) {
            throw new Refusal(AccessRule.SAID_ENOUGH, "Something was said " + MOST_SAID + " times; report another one.");
        }
    }

    /** The mechanism may record what a Party told it; a Party speaks for itself alone. */
    private void requireSide(Circumstances circumstances) {
        var actor = circumstances.actor();
        if (actor.capacity() == Mandate.PARTY_LIAISON && !actor.participant().value().equals(standing.side())) {
            throw new Refusal(AccessRule.BY_THE_SIDE, "The area is held by " + standing.side() + ".");
        }
    }

    @EventSourcingHandler
    void evolve(AccessEvent event) {
        standing = AccessStanding.evolve(standing, event);
        restrictionId = standing.restrictionId();
    }
}
