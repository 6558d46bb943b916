package org.ceasefiremonitor.core.guarantee;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.Sha256;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Corrects what was recorded of a pledge. Facts that rest on what is corrected are struck first.
 *
 * @param guaranteeId the guarantee
 * @param beneficiary to whom it is given
 * @param agreementId the ceasefire agreement that it belongs to
 * @param domains     in which domains it obliges
 * @param textVersion version of its text
 * @param textSha256  SHA-256 of that text
 * @param political   whether it is meant politically, so that it can be activated without ratification
 * @param noticeDays  days of notice before it can be withdrawn; 0 to 3,650
 * @param reason      why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what was recorded of a pledge. Facts that rest on what is corrected are struck first.")
@IssuedBy(Mandate.GUARANTOR_REP)
@HumanDecision
public record CorrectPledge(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The guarantee.")
        GuaranteeId guaranteeId,
        @JsonPropertyDescription("To whom it is given.")
        ParticipantId beneficiary,
        @JsonPropertyDescription("The ceasefire agreement that it belongs to.")
        AgreementId agreementId,
        @JsonPropertyDescription("In which domains it obliges.")
        Set<Domain> domains,
        @JsonPropertyDescription("Version of its text.")
        String textVersion,
        @JsonPropertyDescription("SHA-256 of that text.")
        String textSha256,
        @JsonProperty(value = "political", required = true)
        @JsonPropertyDescription("Whether it is meant politically, so that it can be activated without ratification.")
        boolean political,
        @JsonProperty(value = "noticeDays", required = true)
        @JsonPropertyDescription("Days of notice before it can be withdrawn; 0 to 3,650.")
        int noticeDays,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements GuaranteeCommand, Concerns {

    public CorrectPledge {
        InvalidInput.required("guaranteeId", guaranteeId);
        InvalidInput.required("beneficiary", beneficiary);
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.required("domains", domains);
        domains = Set.copyOf(domains);
        if (domains.isEmpty()) {
            throw new InvalidInput("domains", "must name at least one domain");
        }
        InvalidInput.text("textVersion", textVersion, 80);
        Sha256.check("textSha256", textSha256);
        InvalidInput.between("noticeDays", noticeDays, 0, 3650);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return guaranteeId;
    }
}
