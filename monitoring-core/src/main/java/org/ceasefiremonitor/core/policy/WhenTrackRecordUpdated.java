package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.verification.Outcome;
import org.ceasefiremonitor.core.verification.source.OutcomeStruck;
import org.ceasefiremonitor.core.verification.source.ReliabilityAssessed;
import org.ceasefiremonitor.core.verification.source.SourceDiscredited;
import org.ceasefiremonitor.core.verification.source.SourceEvent;
import org.ceasefiremonitor.core.verification.source.SourceStanding;
import org.ceasefiremonitor.core.verification.source.SourceStruck;
import org.ceasefiremonitor.core.verification.source.SourceTrackRecordUpdated;

/**
 * Source track record (domain reference, section 5.4, P18): an analyst is recommended to rate a source anew whose track record stands for another
 * rating than it has.
 *
 * <p>Of the incidents that could be verified at all, the share that was verified stands for a rating: A from 95 of 100 on, B from 80, C from 60,
 * D from 30, below that E. It is looked at from ten such incidents on, and departs from the rating where it is two grades away, or the source is
 * not rated. It is looked at again when an outcome is counted and when one is struck: what was recommended lapses where the record no longer stands for it.
 */
public final class WhenTrackRecordUpdated implements Policy<SourceEvent> {

    @Override
    public String name() {
        return "P18";
    }

    @Override
    public Class<SourceEvent> reactsTo() {
        return SourceEvent.class;
    }

    private static final int ENOUGH = 10;

    @Override
    public List<Reaction> decide(SourceEvent event, Occasion occasion) {
        var rating = new Advice(name(), "rate", event.sourceId());
        return (switch (event) {
            case SourceTrackRecordUpdated updated -> look(updated.sourceId(), rating, occasion);
            case OutcomeStruck struck -> look(struck.sourceId(), rating, occasion);
            case ReliabilityAssessed assessed -> rating.taken(occasion);
            case SourceDiscredited discredited -> rating.lapsed(occasion, "The source was discredited.");
            case SourceStruck struck -> rating.lapsed(occasion, "The source was struck.");
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private static Stream<Reaction> look(SourceId id, Advice rating, Occasion occasion) {
        return occasion.directory().find(id, SourceStanding.class).filter(each -> each.state() != SourceStanding.State.DISCREDITED).stream()
                .flatMap(source -> compare(source, rating, occasion));
    }

    private static Stream<Reaction> compare(SourceStanding source, Advice rating, Occasion occasion) {
        var judged = source.outcomes().stream().filter(each -> each.outcome() == Outcome.VERIFIED || each.outcome() == Outcome.UNSUBSTANTIATED).count();
        var due = judged < ENOUGH ? Optional.<Reliability>empty() : Optional.of(earned(source.verified(), judged))
                .filter(earned -> source.reliability() == Reliability.F || Math.abs(earned.ordinal() - source.reliability().ordinal()) >= 2);
        var open = rating.open(occasion).filter(each -> !due.map(Reliability::name).equals(Optional.ofNullable(each.command().body().get("reliability")))).toList();
        return Stream.concat(
                open.isEmpty() ? Stream.empty() : rating.lapsed(occasion, "The track record no longer stands for this rating."),
                due.stream().flatMap(earned -> recommend(source, earned, judged, rating, open, occasion)));
    }

    private static Stream<Reaction> recommend(SourceStanding source, Reliability earned, long judged, Advice rating, List<RecommendationStanding> lapsing, Occasion occasion) {
        var basis = "Of " + judged + " incidents of which it spoke and that could be verified, " + source.verified() + " were.";
        var keeper = SourceKeeper.of(source, occasion);
        return rating.recommend(occasion, lapsing.stream().map(RecommendationStanding::recommendationId).collect(Collectors.toUnmodifiableSet()), keeper.participant(),
                keeper.mandate(), new PreparedCommand("AssessReliability", Map.of("sourceId", source.sourceId().value(), "reliability", earned.name(), "basis", basis)),
                basis + " It is rated " + source.reliability() + ".", TimeToAct.SOURCE_RATING.from(occasion.at(), Optional.empty()));
    }

    private static Reliability earned(long verified, long judged) {
        long share = 100 * verified / judged;
        return share >= 95 ? Reliability.A : share >= 80 ? Reliability.B : share >= 60 ? Reliability.C : share >= 30 ? Reliability.D : Reliability.E;
    }
}
