package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.breach.CaseReferredToGuarantors;
import org.ceasefiremonitor.core.commission.remedy.NonComplianceFound;
import org.ceasefiremonitor.core.commission.remedy.RemedyComplianceVerified;
import org.ceasefiremonitor.core.commission.remedy.RemedyEscalated;
import org.ceasefiremonitor.core.commission.remedy.RemedyExtended;
import org.ceasefiremonitor.core.commission.remedy.RemedyGraceEnded;
import org.ceasefiremonitor.core.commission.remedy.RemedyResultStruck;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.commission.remedy.RemedyWaived;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;

/**
 * Non-compliance (domain reference, section 5.4, P11): once the grace of an overdue remedy has ended, or it was found that it was not carried out,
 * the chair is recommended to escalate the remedy and to refer the case to the guarantors.
 */
public final class WhenRemedyFailed implements Policy<Event> {

    @Override
    public String name() {
        return "P11";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case RemedyGraceEnded ended -> escalate(ended.remedyId(), "The remedy is overdue, and its grace has ended.", occasion);
            case NonComplianceFound found -> escalate(found.remedyId(), "It was found that the remedy was not carried out.", occasion);
            case RemedyEscalated escalated -> escalating(escalated.remedyId()).taken(occasion);
            case CaseReferredToGuarantors referred -> referring(referred.caseId()).taken(occasion);
            case RemedyComplianceVerified verified -> lapsed(verified.remedyId(), "It was verified that the remedy was carried out.", occasion);
            case RemedyWaived waived -> lapsed(waived.remedyId(), "The remedy was waived.", occasion);
            case RemedyExtended extended -> lapsed(extended.remedyId(), "The time of the remedy was extended.", occasion);
            case RemedyResultStruck struck -> lapsed(struck.remedyId(), "The result was struck.", occasion);
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Advice escalating(RemedyId remedy) {
        return new Advice(name(), "escalate", remedy);
    }

    private Advice referring(BreachCaseId breach) {
        return new Advice(name(), "refer", breach);
    }

    private Stream<Reaction> escalate(RemedyId id, String reason, Occasion occasion) {
        return occasion.directory().find(id, RemedyStanding.class).stream().flatMap(remedy -> {
            var due = TimeToAct.ESCALATION.from(occasion.at(), occasion.terms(remedy.caseId()));
            return Stream.concat(
                    escalating(id).recommend(occasion, Mandate.COMMISSION_CHAIR, new PreparedCommand("EscalateRemedy", Map.of("remedyId", id.value(),
                            "reasons", reason)), reason, due, Marking.GREEN),
                    referring(remedy.caseId()).recommend(occasion, Mandate.COMMISSION_CHAIR, new PreparedCommand("ReferToGuarantors", Map.of("caseId",
                            remedy.caseId().value(), "reasons", "Remedy " + id.value() + ": " + reason)), reason, due, Marking.GREEN));
        });
    }

    private Stream<Reaction> lapsed(RemedyId id, String why, Occasion occasion) {
        return Stream.concat(escalating(id).lapsed(occasion, why), occasion.directory().find(id, RemedyStanding.class).stream()
                .flatMap(remedy -> referring(remedy.caseId()).lapsed(occasion, why)));
    }
}
