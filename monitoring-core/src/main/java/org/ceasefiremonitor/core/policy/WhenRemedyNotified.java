package org.ceasefiremonitor.core.policy;

import java.util.List;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.commission.remedy.RemedyNotified;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.notice.ServeNotice;

/**
 * Notice of a remedy (domain reference, section 5.4, P10b): the Party to which a remedy is addressed finds in its inbox what it is to do and until
 * when, and until when it is to acknowledge that.
 */
public final class WhenRemedyNotified implements Policy<RemedyNotified> {

    @Override
    public String name() {
        return "P10b";
    }

    @Override
    public Class<RemedyNotified> reactsTo() {
        return RemedyNotified.class;
    }

    @Override
    public List<Reaction> decide(RemedyNotified event, Occasion occasion) {
        var remedy = occasion.directory().find(event.remedyId(), RemedyStanding.class);
        var agreement = remedy.flatMap(each -> occasion.terms(each.caseId())).map(AgreementTerms::agreementId);
        if (remedy.isEmpty() || agreement.isEmpty()) {
            return List.of();
        }
        var text = "The remedy " + event.remedyId().value() + " is to be carried out until " + event.due() + ": " + remedy.get().act() + " It is to be acknowledged until "
                + event.acknowledgeBy() + " with AcknowledgeRemedy or ContestRemedy.";
        return List.of(new Reaction.Notify(new ServeNotice(new NoticeId(Identifier.fitting(name() + "-" + occasion.position() + "-" + event.remedyId().value())),
                remedy.get().addressee(), agreement.get(), event.remedyId().key(), text.length() <= 8000 ? text : text.substring(0, 8000), false, null,
                event.visibility())));
    }
}
