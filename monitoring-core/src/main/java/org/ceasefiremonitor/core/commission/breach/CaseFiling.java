package org.ceasefiremonitor.core.commission.breach;

import java.util.List;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.access.AccessStanding;
import org.ceasefiremonitor.core.report.Side;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.verification.IncidentStanding;

/** What a filing says, at first or corrected, and what it may say under an agreement. */
record CaseFiling(ParticipantId accused, ParticipantId affected, List<IncidentId> incidents, List<String> accessRefusals, List<String> provisions,
                  Severity severity, String summary) {

    CaseFiling {
        InvalidInput.required("accused", accused);
        InvalidInput.required("affected", affected);
        InvalidInput.required("incidents", incidents);
        incidents = List.copyOf(incidents);
        InvalidInput.atMost("incidents", incidents, 1000);
        InvalidInput.required("accessRefusals", accessRefusals);
        accessRefusals = List.copyOf(accessRefusals);
        accessRefusals.forEach(each -> Identifier.check("accessRefusals", each));
        InvalidInput.atMost("accessRefusals", accessRefusals, 1000);
        InvalidInput.required("provisions", provisions);
        provisions = List.copyOf(provisions);
        if (provisions.isEmpty()) {
            throw new InvalidInput("provisions", "must name at least one");
        }
        provisions.forEach(each -> Identifier.check("provisions", each));
        InvalidInput.atMost("provisions", provisions, 100);
        InvalidInput.required("severity", severity);
        InvalidInput.text("summary", summary, 8000);
    }

    /** Requires that the agreement and what is recorded under it bear the filing. */
    void require(AgreementTerms terms, Circumstances circumstances) {
        requireGrounds(terms);
        requireVerified(terms, circumstances);
        requireRestrictions(terms, circumstances);
    }

    private void requireGrounds(AgreementTerms terms) {
        if (accused.equals(affected) || !terms.parties().contains(accused) || !terms.parties().contains(affected)) {
            throw new Refusal(BreachRule.COMMISSION_RECORDED, "The Parties to the agreement are " + terms.parties()
                    + "; one is accused and another affected.");
        }
        if (incidents.isEmpty() && accessRefusals.isEmpty()) {
            throw new Refusal(BreachRule.RESTS_ON_SOMETHING, "Name an incident or a refusal of access.");
        }
        provisions.stream().filter(provision -> terms.provision(provision).isEmpty()).findFirst().ifPresent(unknown -> {
            throw new Refusal(BreachRule.PROVISIONS_KNOWN, "The agreement has no provision " + unknown + ".");
        });
    }

    /** What whoever files may not see is not verified for it, in the same words. */
    private void requireVerified(AgreementTerms terms, Circumstances circumstances) {
        var filer = circumstances.actor().participant();
        for (var incident : incidents) {
            var marking = circumstances.directory().find(incident, IncidentStanding.class)
                    .filter(each -> each.agreementId().equals(terms.agreementId()) && each.verified())
                    .filter(each -> each.shownTo(filer)).map(IncidentStanding::marking)
                    .orElseThrow(() -> new Refusal(BreachRule.INCIDENT_VERIFIED, "There is no verified incident " + incident.value()
                            + " under this agreement."));
            if (marking.limits()) {
                throw new Refusal(BreachRule.FOR_ALL_TO_SEE, "The incident " + incident.value() + " is marked " + marking.tlp()
                        + ". Open and verify one on reports that are for all.");
            }
        }
    }

    private void requireRestrictions(AgreementTerms terms, Circumstances circumstances) {
        for (var id : accessRefusals) {
            if (circumstances.directory().find(new AccessRestrictionId(id), AccessStanding.class)
                    .filter(each -> each.state() != AccessStanding.State.STRUCK)
                    .filter(each -> !Side.isParty(each.side()) || terms.parties().contains(new ParticipantId(each.side()))).isEmpty()) {
                throw new Refusal(BreachRule.ACCESS_RECORDED, "There is no restriction of access " + id + " in the area of a Party to this agreement.");
            }
        }
    }
}
