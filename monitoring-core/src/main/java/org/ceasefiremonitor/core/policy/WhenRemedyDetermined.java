package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.remedy.NonComplianceFound;
import org.ceasefiremonitor.core.commission.remedy.RemedyClaimedComplete;
import org.ceasefiremonitor.core.commission.remedy.RemedyComplianceVerified;
import org.ceasefiremonitor.core.commission.remedy.RemedyDetermined;
import org.ceasefiremonitor.core.commission.remedy.RemedyEscalated;
import org.ceasefiremonitor.core.commission.remedy.RemedyEvent;
import org.ceasefiremonitor.core.commission.remedy.RemedyExtended;
import org.ceasefiremonitor.core.commission.remedy.RemedyNotified;
import org.ceasefiremonitor.core.commission.remedy.RemedyOverdue;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.commission.remedy.RemedyWaived;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;

/**
 * Remedy compliance (domain reference, section 5.4, P10): the chair is recommended to serve a remedy that was determined, and an analyst to verify
 * it once the Party says that it is done, or once its time has run out.
 */
public final class WhenRemedyDetermined implements Policy<RemedyEvent> {

    @Override
    public String name() {
        return "P10";
    }

    @Override
    public Class<RemedyEvent> reactsTo() {
        return RemedyEvent.class;
    }

    @Override
    public List<Reaction> decide(RemedyEvent event, Occasion occasion) {
        var serving = new Advice(name(), "serve", event.subject());
        var verifying = new Advice(name(), "verify", event.subject());
        return (switch (event) {
            case RemedyDetermined determined -> serving.recommend(occasion, Mandate.COMMISSION_CHAIR, named("NotifyRemedy", determined.remedyId()),
                    "The remedy was determined; its times run from service.", TimeToAct.REMEDY_SERVICE.from(occasion.at(), occasion.directory()
                            .find(determined.remedyId(), RemedyStanding.class).flatMap(each -> occasion.terms(each.caseId()))), event.visibility());
            case RemedyNotified notified -> serving.taken(occasion);
            case RemedyClaimedComplete claimed -> verify(verifying, occasion, claimed.remedyId(), "The Party says that the remedy is done.", claimed.verifyBy());
            case RemedyOverdue overdue -> verify(verifying, occasion, overdue.remedyId(), "The time of the remedy ran out.", overdue.graceUntil());
            case RemedyComplianceVerified verified -> verifying.taken(occasion);
            case NonComplianceFound found -> verifying.taken(occasion);
            case RemedyExtended extended -> verifying.lapsed(occasion, "The time of the remedy was extended.");
            case RemedyWaived waived -> Stream.of(serving, verifying).flatMap(each -> each.lapsed(occasion, "The remedy was waived."));
            case RemedyEscalated escalated -> verifying.lapsed(occasion, "The remedy was escalated.");
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private static Stream<Reaction> verify(Advice verifying, Occasion occasion, RemedyId remedy, String reason, Instant due) {
        return verifying.recommend(occasion, Mandate.ANALYST, named("VerifyCompliance", remedy), reason + " Where it is not, the command is FindNonCompliance.",
                due, Marking.GREEN);
    }

    private static PreparedCommand named(String command, RemedyId remedy) {
        return new PreparedCommand(command, Map.of("remedyId", remedy.value()));
    }
}
