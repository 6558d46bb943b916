package org.ceasefiremonitor.core.recommendation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation and what became of it.
 *
 * @param policy   name of the policy that made it, for example {@code P8}
 * @param restsOn  position of the event that it rests on
 * @param to       the capacity to which it is addressed
 * @param about    the thing that it is about, by type and id
 * @param command  the prepared command, which nobody has issued by that
 * @param reason   why it was recommended
 * @param at       when it was recommended
 * @param due      until when it is to be taken or set aside
 * @param again    when it was put before its addressee again, where it had been closed in time; null otherwise
 * @param state    where it stands
 * @param closedBy position of the event that did what was recommended, or by which the thing went on; null while open, and where it was set aside
 * @param closedAt when it was closed; null while it is before its addressee
 * @param closing  why it was set aside or lapsed; null otherwise
 * @param marking  who may see it
 */
public record RecommendationStanding(RecommendationId recommendationId, long revision, String policy, long restsOn, Mandate to, String about,
        PreparedCommand command, String reason, Instant at, Instant due, @Nullable Instant again, State state, @Nullable Long closedBy, @Nullable Instant closedAt,
        @Nullable String closing, Marking marking) implements Definition, Marked {

    /** Where a recommendation stands. */
    public enum State {
        /** Its addressee has it before them. */
        OPEN,
        /** What was recommended is done, as it stood or changed. */
        TAKEN,
        /** Its addressee does not follow it. */
        SET_ASIDE,
        /** Its time ran out; it can still be taken or set aside. */
        OVERDUE,
        /** Its time had run out before it was put before its addressee, so that nobody failed; it can still be taken or set aside. */
        KNOWN_LATE,
        /** The thing went on by itself. */
        LAPSED
    }

    @Override
    public Identifier identifier() {
        return recommendationId;
    }

    /** While it is open it is found under the name of its policy. */
    @Override
    public Set<String> foundUnder() {
        return open() ? Set.of(policy) : Set.of();
    }

    /** Whether its addressee is still to take it or set it aside, in time or late. */
    @JsonIgnore
    public boolean open() {
        return state == State.OPEN || state == State.OVERDUE || state == State.KNOWN_LATE;
    }

    /** Since when its addressee could keep its time. */
    Instant since() {
        return again == null ? at : again;
    }

    /** The standing after an event; the one before is null for the first. */
    public static RecommendationStanding evolve(@Nullable RecommendationStanding before, RecommendationEvent event) {
        if (event instanceof ActionRecommended r) {
            return new RecommendationStanding(r.recommendationId(), 1, r.policy(), r.restsOn(), r.to(), r.about(), r.command(), r.reason(), r.at(), r.due(), null,
                    State.OPEN, null, null, null, r.marking());
        }
        var b = Objects.requireNonNull(before, "a recommendation begins with what is recommended");
        return switch (event) {
            case ActionRecommended again -> throw new IllegalArgumentException("recommended twice: " + again);
            case RecommendationTaken taken -> b.in(State.TAKEN, taken.position(), taken.at(), null);
            case RecommendationSetAside aside -> b.in(State.SET_ASIDE, null, aside.at(), aside.reason());
            case RecommendationLapsed lapsed -> b.in(State.LAPSED, lapsed.position(), lapsed.at(), lapsed.reason());
            case RecommendationOverdue overdue -> b.in(overdue.beforeKnown() ? State.KNOWN_LATE : State.OVERDUE, null, null, null);
            case RecommendationReopened reopened -> b.reopened(reopened.at());
        };
    }

    private RecommendationStanding in(State next, @Nullable Long by, @Nullable Instant when, @Nullable String why) {
        return new RecommendationStanding(recommendationId, revision + 1, policy, restsOn, to, about, command, reason, at, due, again, next, by, when, why, marking);
    }

    /** Whoever closed it in time did not fail by a time that passes until it is reopened; whoever closed it late has failed before. */
    private RecommendationStanding reopened(Instant when) {
        boolean inTime = closedAt != null && closedAt.isBefore(due);
        return new RecommendationStanding(recommendationId, revision + 1, policy, restsOn, to, about, command, reason, at, due, inTime ? when : again, State.OPEN, null,
                null, null, marking);
    }
}
