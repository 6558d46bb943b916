package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.CommissionEvent;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.QuorumFailed;
import org.ceasefiremonitor.core.commission.QuorumReached;
import org.ceasefiremonitor.core.commission.SessionConvened;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;

/**
 * Quorum fallback (domain reference, section 5.4, P24): once as many sessions in a row lacked the quorum as the rules of procedure name, the chair is
 * recommended to convene one in which a majority of those present decides, and every Party is told who was absent.
 */
public final class WhenQuorumFailed implements Policy<CommissionEvent> {

    @Override
    public String name() {
        return "P24";
    }

    @Override
    public Class<CommissionEvent> reactsTo() {
        return CommissionEvent.class;
    }

    @Override
    public List<Reaction> decide(CommissionEvent event, Occasion occasion) {
        var convening = new Advice(name(), "convene", event.subject());
        return (switch (event) {
            case QuorumFailed failed when failed.fallbackNext() -> occasion.directory().find(failed.commissionId(), CommissionStanding.class).stream()
                    .flatMap(commission -> fallback(failed, commission, convening, occasion));
            case SessionConvened convened -> convening.taken(occasion);
            case QuorumReached reached -> convening.lapsed(occasion, "A session has a quorum.");
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Stream<Reaction> fallback(QuorumFailed failed, CommissionStanding commission, Advice convening, Occasion occasion) {
        var absent = failed.absent().stream().map(ParticipantId::value).collect(Collectors.joining(", "));
        var said = failed.failures() + " sessions in a row lacked the quorum of " + failed.required() + ". Absent from session " + failed.sessionId() + ": "
                + (absent.isEmpty() ? "nobody" : absent) + ".";
        var terms = occasion.terms(commission.agreementId());
        var due = TimeToAct.FALLBACK_SESSION.from(occasion.at(), terms);
        var agenda = commission.session(failed.sessionId());
        var body = Map.<String, Object>of("commissionId", failed.commissionId().value(), "sessionId", Identifier.fitting("fallback-" + failed.sessionId()), "at",
                due.toString(), "cases", agenda.map(session -> session.cases().stream().map(each -> each.value()).toList()).orElse(List.of()), "emergency",
                agenda.map(CommissionStanding.Session::emergency).orElse(false));
        return Stream.concat(convening.recommend(occasion, Mandate.COMMISSION_CHAIR, new PreparedCommand("ConveneSession", body),
                shortened(said + " In the next session a majority of those present decides.", 2000), due, failed.visibility()),
                terms.stream().flatMap(each -> each.parties().stream().sorted()).map(party -> new Reaction.Notify(new ServeNotice(new NoticeId(Identifier.fitting(name()
                        + "-" + occasion.position() + "-" + party.value())), party, commission.agreementId(), failed.commissionId().key(),
                        shortened(said, 8000), false, null, Marking.GREEN))));
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 3) + "...";
    }
}
