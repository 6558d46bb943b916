package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.recommendation.LapseRecommendation;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.recommendation.RecommendAction;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding;
import org.ceasefiremonitor.core.recommendation.TakeRecommendation;

/**
 * What a policy may recommend about one thing, as often as there is reason to. At most one recommendation of it is open at a time; their ids
 * follow from policy, advice, number and thing, so the latest is found without a look at the others.
 *
 * @param policy name of the policy
 * @param name   names the advice among those of the policy, for example {@code assign}
 * @param about  the thing
 */
record Advice(String policy, String name, Identifier about) {

    /** Puts a prepared command before somebody, unless an earlier recommendation of it is open. */
    Stream<Reaction> recommend(Occasion occasion, Mandate to, PreparedCommand command, String reason, Instant due, Marking marking) {
        return recommend(occasion, Set.of(), to, command, reason, due, marking);
    }

    /** The same where some recommendations lapse by the same event. */
    Stream<Reaction> recommend(Occasion occasion, Set<RecommendationId> lapsing, Mandate to, PreparedCommand command, String reason, Instant due, Marking marking) {
        return put(occasion, lapsing, to, command, reason, due, occasion.shown(marking));
    }

    /** The same for one participant alone: whoever recorded the event may know nothing of the thing. */
    Stream<Reaction> recommend(Occasion occasion, Set<RecommendationId> lapsing, ParticipantId reader, Mandate to, PreparedCommand command, String reason, Instant due) {
        return put(occasion, lapsing, to, command, reason, due, new Marking(Tlp.AMBER, List.of(reader)));
    }

    private Stream<Reaction> put(Occasion occasion, Set<RecommendationId> lapsing, Mandate to, PreparedCommand command, String reason, Instant due, Marking shown) {
        int number = latestNumber(occasion);
        var latest = find(occasion, number);
        if (latest.filter(each -> each.open() && !lapsing.contains(each.recommendationId()) || each.restsOn() >= occasion.position()).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(new Reaction.Recommend(new RecommendAction(id(number + 1), policy, occasion.position(), to, about.key(), command, reason, due, shown)));
    }

    /** What was recommended is done by the event, where a recommendation of it is open. */
    Stream<Reaction> taken(Occasion occasion) {
        return open(occasion).map(each -> new Reaction.Taken(new TakeRecommendation(each.recommendationId(), occasion.position())));
    }

    /** The thing went on by the event, where a recommendation is open. */
    Stream<Reaction> lapsed(Occasion occasion, String reason) {
        return open(occasion).map(each -> new Reaction.Lapsed(new LapseRecommendation(each.recommendationId(), occasion.position(), reason)));
    }

    /** The latest recommendation, whatever became of it; empty where none was made yet. */
    Optional<RecommendationStanding> latest(Occasion occasion) {
        return find(occasion, latestNumber(occasion));
    }

    /** The latest recommendation, while it is open. */
    Stream<RecommendationStanding> open(Occasion occasion) {
        return latest(occasion).filter(each -> each.open() && each.restsOn() < occasion.position()).stream();
    }

    /** Whether the latest recommendation was set aside by whom it was made to. */
    boolean setAside(Occasion occasion) {
        return find(occasion, latestNumber(occasion)).filter(each -> each.state() == RecommendationStanding.State.SET_ASIDE).isPresent();
    }

    /** Recommendations that were set aside by whom they were made to, the earliest first. */
    Stream<RecommendationStanding> allSetAside(Occasion occasion) {
        return IntStream.rangeClosed(1, latestNumber(occasion)).mapToObj(number -> find(occasion, number)).flatMap(Optional::stream)
                .filter(each -> each.state() == RecommendationStanding.State.SET_ASIDE);
    }

    /** Numbers go up without a gap, so the last is found in as many looks as it has binary digits, twice. */
    private int latestNumber(Occasion occasion) {
        int beyond = 1;
        while (find(occasion, beyond).isPresent()) {
            beyond *= 2;
        }
        int there = beyond / 2;
        while (beyond - there > 1) {
            int middle = (there + beyond) >>> 1;
            if (find(occasion, middle).isPresent()) {
                there = middle;
            } else {
                beyond = middle;
            }
        }
        return there;
    }

    private Optional<RecommendationStanding> find(Occasion occasion, int number) {
        return occasion.directory().find(id(number), RecommendationStanding.class);
    }

    private RecommendationId id(int number) {
        return new RecommendationId(Identifier.fitting(policy + "-" + name + "-" + number + "-" + about.value()));
    }
}
