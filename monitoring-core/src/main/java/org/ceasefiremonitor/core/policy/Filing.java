package org.ceasefiremonitor.core.policy;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.commission.CommissionStanding;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.IncidentStanding.EstablishedViolation;

/** Prepares the filing of a breach case on a violation that was established. Where nobody is accused, the person who files says who is. */
final class Filing {

    private Filing() {
    }

    static PreparedCommand prepared(IncidentStanding incident, EstablishedViolation violation, Directory directory) {
        var body = new TreeMap<String, Object>();
        body.put("caseId", caseId(incident));
        commission(incident.agreementId(), directory).ifPresent(each -> body.put("commissionId", each.commissionId().value()));
        var accused = violation.accused();
        if (accused != null) {
            body.put("accused", accused.value());
            var others = directory.find(incident.agreementId(), AgreementTerms.class).map(AgreementTerms::parties).orElse(List.of()).stream()
                    .filter(party -> !party.equals(accused)).toList();
            if (others.size() == 1) {
                body.put("affected", others.getFirst().value());
            }
        }
        body.put("incidents", List.of(incident.incidentId().value()));
        body.put("accessRefusals", List.of());
        body.put("provisions", List.of(violation.provisionId()));
        body.put("severity", violation.severity().name());
        body.put("summary", violation.reason());
        return new PreparedCommand("FileBreachCase", body);
    }

    /** The id that is proposed for the case. */
    static String caseId(IncidentStanding incident) {
        return Identifier.fitting("case-" + incident.incidentId().value());
    }

    /** The commission under an agreement. */
    static Optional<CommissionStanding> commission(AgreementId agreement, Directory directory) {
        return directory.all(CommissionStanding.class).stream().filter(each -> each.agreementId().equals(agreement))
                .min((one, other) -> one.commissionId().compareTo(other.commissionId()));
    }
}
