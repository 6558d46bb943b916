package org.ceasefiremonitor.core.policy;

import java.util.List;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.breach.PartiesNotified;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.notice.ServeNotice;

/**
 * Notice of a case (domain reference, section 5.4, P9b): every Party finds in its inbox the same words about a breach case, at the same time, with
 * the time until which each may lodge submissions.
 */
public final class WhenPartiesNotified implements Policy<PartiesNotified> {

    @Override
    public String name() {
        return "P9b";
    }

    @Override
    public Class<PartiesNotified> reactsTo() {
        return PartiesNotified.class;
    }

    @Override
    public List<Reaction> decide(PartiesNotified event, Occasion occasion) {
        var text = occasion.directory().find(event.caseId(), BreachStanding.class).map(breach -> "The breach case " + event.caseId().value()
                + " is heard. Accused is " + breach.accused().value() + ", affected is " + breach.affected().value() + "; provisions "
                + String.join(", ", breach.provisions()) + ", severity " + breach.severity() + ". Each Party may lodge submissions until "
                + event.submissionsDue() + ".");
        var agreement = occasion.terms(event.caseId()).map(AgreementTerms::agreementId);
        return text.isEmpty() || agreement.isEmpty() ? List.of() : event.parties().stream().<Reaction>map(party -> new Reaction.Notify(new ServeNotice(
                new NoticeId(Identifier.fitting(name() + "-" + occasion.position() + "-" + party.value())), party, agreement.get(), event.caseId().key(), text.get(), false,
                null, event.visibility()))).toList();
    }
}
