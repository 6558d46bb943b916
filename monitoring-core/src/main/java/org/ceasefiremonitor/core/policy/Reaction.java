package org.ceasefiremonitor.core.policy;

import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.recommendation.LapseRecommendation;
import org.ceasefiremonitor.core.recommendation.RecommendAction;
import org.ceasefiremonitor.core.recommendation.TakeRecommendation;
import org.ceasefiremonitor.core.verification.MatchActivity;
import org.ceasefiremonitor.core.zone.WeighIncident;
import org.ceasefiremonitor.core.zone.WeighReports;

/**
 * What a policy wants. None of it decides anything: somebody is told, a command is put before somebody, zones follow what people decided, or what
 * belongs together is linked.
 */
public sealed interface Reaction {

    /** What the system submits for it. */
    Object command();

    /** The notice, recommendation or incident; of two things that are linked, the one that the event is not about. */
    Identifier thing();

    /** A notice is served. */
    record Notify(ServeNotice command) implements Reaction {

        @Override
        public Identifier thing() {
            return command.noticeId();
        }
    }

    /** A prepared command is recommended. It is named, not issued. */
    record Recommend(RecommendAction command) implements Reaction {

        @Override
        public Identifier thing() {
            return command.recommendationId();
        }
    }

    /** What was recommended has been done. */
    record Taken(TakeRecommendation command) implements Reaction {

        @Override
        public Identifier thing() {
            return command.recommendationId();
        }
    }

    /** What was recommended is no longer called for. */
    record Lapsed(LapseRecommendation command) implements Reaction {

        @Override
        public Identifier thing() {
            return command.recommendationId();
        }
    }

    /** A notified activity is matched with an incident. */
    record Match(MatchActivity command, Identifier thing) implements Reaction {
    }

    /** Zones count an incident that rests on detections alone as people have decided. */
    record WeighByItself(WeighIncident command) implements Reaction {

        @Override
        public Identifier thing() {
            return command.incidentId();
        }
    }

    /** Zones weigh the reports of an incident as people have decided. */
    record Weigh(WeighReports command) implements Reaction {

        @Override
        public Identifier thing() {
            return command.incidentId();
        }
    }
}
