package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;

/**
 * What a policy knows beside the event.
 *
 * @param position  where the event stands in the log
 * @param at        when it was recorded
 * @param by        participant for which it was recorded
 * @param directory what is laid down, at that position or later
 */
public record Occasion(long position, Instant at, ParticipantId by, Directory directory) {

    /** Who may see what the system makes of something with this marking: whoever may see that, and who recorded it. */
    Marking shown(Marking marking) {
        return marking.tlp() == Tlp.AMBER_STRICT ? new Marking(Tlp.AMBER, List.of(by)) : marking.alsoFor(by);
    }

    /** The terms of an agreement. */
    Optional<AgreementTerms> terms(AgreementId agreement) {
        return directory.find(agreement, AgreementTerms.class);
    }

    /** The terms of the agreement under which the commission sits that hears a case. */
    Optional<AgreementTerms> terms(BreachCaseId breach) {
        return directory.find(breach, BreachStanding.class).flatMap(each -> directory.find(each.commissionId(), CommissionStanding.class))
                .flatMap(each -> terms(each.agreementId()));
    }
}
