package org.ceasefiremonitor.core.recommendation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.rule.Refusal;

/**
 * A prepared command that a policy puts before somebody, with its reason and a time. It does nothing by itself: a person issues the command, or
 * sets the recommendation aside.
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class Recommendation {

    @AggregateIdentifier
    private RecommendationId recommendationId;
    private RecommendationStanding standing;

    @SuppressWarnings("NullAway.Init")
    Recommendation() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Recommendation(RecommendAction command, Circumstances circumstances) {
        apply(new ActionRecommended(command.recommendationId(), command.policy(), command.restsOn(), command.to(), command.about(), command.command(),
                command.reason(), circumstances.at(), command.due(), command.marking()));
    }

    @CommandHandler
    void decide(TakeRecommendation command, Circumstances circumstances) {
        requireAddressee(circumstances);
        requireOpen();
        requireAfterwards(command.position());
        apply(new RecommendationTaken(recommendationId, command.position(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(SetRecommendationAside command, Circumstances circumstances) {
        requireAddressee(circumstances);
        requireOpen();
        apply(new RecommendationSetAside(recommendationId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(LapseRecommendation command, Circumstances circumstances) {
        requireOpen();
        requireAfterwards(command.position());
        apply(new RecommendationLapsed(recommendationId, command.position(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(MissRecommendation command, Circumstances circumstances) {
        if (standing.state() != RecommendationStanding.State.OPEN || circumstances.at().isBefore(standing.due())) {
            throw new Refusal(RecommendationRule.RUN_OUT, standing.state() == RecommendationStanding.State.OPEN
                    ? "The time runs out at " + standing.due() + "." : "The recommendation is " + standing.state() + ".");
        }
        apply(new RecommendationOverdue(recommendationId, standing.due().isAfter(standing.since()) ? null : true, circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ReopenRecommendation command, Circumstances circumstances) {
        requireAddressee(circumstances);
        if (standing.open()) {
            throw new Refusal(RecommendationRule.CLOSED, "The recommendation is " + standing.state() + ".");
        }
        apply(new RecommendationReopened(recommendationId, command.reason(), standing.to(), standing.due(), circumstances.at(), standing.marking()));
    }

    /** The system records what it saw done, whoever did it. */
    private void requireAddressee(Circumstances circumstances) {
        var capacity = circumstances.actor().capacity();
        if (capacity != standing.to() && capacity != Mandate.CLOCK) {
            throw new Refusal(RecommendationRule.ADDRESSED, "It is addressed to " + standing.to() + ".");
        }
        // what is put before the representative of a guarantor or a Party is marked for that participant
        var released = standing.marking().releasableTo();
        if ((capacity == Mandate.GUARANTOR_REP || capacity == Mandate.PARTY_LIAISON) && !released.contains(circumstances.actor().participant())) {
            throw new Refusal(RecommendationRule.ADDRESSED, "It is addressed to the representative of another participant.");
        }
    }

    private void requireOpen() {
        if (!standing.open()) {
            throw new Refusal(RecommendationRule.BEFORE_ITS_ADDRESSEE, "The recommendation is " + standing.state() + ".");
        }
    }

    private void requireAfterwards(long position) {
        if (position <= standing.restsOn()) {
            throw new Refusal(RecommendationRule.DONE_AFTERWARDS, "It rests on position " + standing.restsOn() + ".");
        }
    }

    @EventSourcingHandler
    void evolve(RecommendationEvent event) {
        standing = RecommendationStanding.evolve(standing, event);
        recommendationId = standing.recommendationId();
    }
}
