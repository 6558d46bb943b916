package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.commission.ballot.BallotOpened;
import org.ceasefiremonitor.core.commission.ballot.Question;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.breach.CaseAdmitted;
import org.ceasefiremonitor.core.commission.breach.CaseClosed;
import org.ceasefiremonitor.core.commission.breach.CaseDeadlineMissed;
import org.ceasefiremonitor.core.commission.breach.CaseDeclaredInadmissible;
import org.ceasefiremonitor.core.commission.breach.CasesJoined;
import org.ceasefiremonitor.core.commission.breach.FilingStruck;
import org.ceasefiremonitor.core.commission.breach.FindingExtended;
import org.ceasefiremonitor.core.commission.breach.FindingIssued;
import org.ceasefiremonitor.core.commission.breach.ProvisionalFindingIssued;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;

/**
 * Case clock (domain reference, section 5.4, P9): where a time of a breach case has run out, the chair is recommended to decide, or to extend the
 * time with reasons, and once that time has run out as well, to open a ballot that is decided by the majority of those present.
 */
public final class WhenCaseDeadlineMissed implements Policy<Event> {

    @Override
    public String name() {
        return "P9";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case CaseDeadlineMissed missed -> late(missed, occasion);
            case CaseAdmitted admitted -> advice("admissibility", admitted.caseId()).taken(occasion);
            case CaseDeclaredInadmissible declared -> advice("admissibility", declared.caseId()).taken(occasion);
            case FindingExtended extended -> advice("extend", extended.caseId()).taken(occasion);
            case BallotOpened opened when opened.question() == Question.FINDING -> advice("fallback", opened.caseId()).taken(occasion);
            case ProvisionalFindingIssued issued -> lapsed(issued.caseId(), "A provisional finding was issued.", occasion);
            case FindingIssued issued -> lapsed(issued.caseId(), "The finding was issued.", occasion);
            case CasesJoined joined -> lapsed(joined.caseId(), "The case is decided in another.", occasion);
            case FilingStruck struck -> lapsed(struck.caseId(), "The filing was struck.", occasion);
            case CaseClosed closed -> lapsed(closed.caseId(), "The case was closed.", occasion);
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Advice advice(String what, BreachCaseId breach) {
        return new Advice(name(), what, breach);
    }

    private Stream<Reaction> late(CaseDeadlineMissed missed, Occasion occasion) {
        var breach = occasion.directory().find(missed.caseId(), BreachStanding.class);
        var terms = occasion.terms(missed.caseId());
        if (breach.isEmpty() || terms.isEmpty()) {
            return Stream.empty();
        }
        var id = missed.caseId().value();
        var ranOut = missed.kind().awaited() + " The time for that ran out at " + missed.due() + ".";
        var extendBy = missed.extendBy();
        if (extendBy != null) {
            return advice("extend", missed.caseId()).recommend(occasion, Mandate.COMMISSION_CHAIR, new PreparedCommand("ExtendFinding", Map.of("caseId", id,
                    "until", ClockKind.CASE_FINDING.due(occasion.at(), terms.get()).toString())), ranOut, extendBy, missed.visibility());
        }
        var due = TimeToAct.CASE_LATE.from(occasion.at(), terms);
        return switch (missed.kind()) {
            case CASE_ADMISSIBILITY -> advice("admissibility", missed.caseId()).recommend(occasion, Mandate.COMMISSION_CHAIR,
                    new PreparedCommand("DecideAdmissibility", Map.of("caseId", id)), ranOut, due, missed.visibility());
            case CASE_EXTENSION -> Stream.concat(advice("extend", missed.caseId()).lapsed(occasion, "The case goes to the fallback rule."),
                    advice("fallback", missed.caseId()).recommend(occasion, Mandate.COMMISSION_CHAIR, new PreparedCommand("OpenBallot", Map.of("caseId", id,
                            "commissionId", breach.get().commissionId().value(), "question", Question.FINDING.name())),
                            ranOut + " A majority of those present decides now.", due, missed.visibility()));
            default -> Stream.empty();
        };
    }

    private Stream<Reaction> lapsed(BreachCaseId breach, String why, Occasion occasion) {
        return Stream.of("admissibility", "extend", "fallback").flatMap(each -> advice(each, breach).lapsed(occasion, why));
    }
}
