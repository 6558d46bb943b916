package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.verification.Outcome;
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
 * not rated.
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
            case SourceTrackRecordUpdated updated -> occasion.directory().find(updated.sourceId(), SourceStanding.class).stream()
                    .flatMap(source -> compare(source, rating, occasion));
            case ReliabilityAssessed assessed -> rating.taken(occasion);
            case SourceDiscredited discredited -> rating.lapsed(occasion, "The source was discredited.");
            case SourceStruck struck -> rating.lapsed(occasion, "The source was struck.");
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private static Stream<Reaction> compare(SourceStanding source, Advice rating, Occasion occasion) {
        long judged = source.outcomes().stream().filter(each -> each.outcome() == Outcome.VERIFIED || each.outcome() == Outcome.UNSUBSTANTIATED).count();
        if (judged < ENOUGH || source.state() == SourceStanding.State.DISCREDITED) {
            return Stream.empty();
        }
        var earned = earned(source.verified(), judged);
        if (source.reliability() != Reliability.F && Math.abs(earned.ordinal() - source.reliability().ordinal()) < 2) {
            return Stream.empty();
        }
        var basis = "Of " + judged + " incidents of which it spoke and that could be verified, " + source.verified() + " were.";
        var keeper = SourceKeeper.of(source, occasion);
        return rating.recommend(occasion, keeper.participant(), keeper.mandate(), new PreparedCommand("AssessReliability", Map.of("sourceId", source.sourceId().value(), "reliability",
                earned.name(), "basis", basis)), basis + " It is rated " + source.reliability() + ".",
                TimeToAct.SOURCE_RATING.from(occasion.at(), Optional.empty()));
    }

    private static Reliability earned(long verified, long judged) {
        long share = 100 * verified / judged;
        return share >= 95 ? Reliability.A : share >= 80 ? Reliability.B : share >= 60 ? Reliability.C : share >= 30 ? Reliability.D : Reliability.E;
    }
}
