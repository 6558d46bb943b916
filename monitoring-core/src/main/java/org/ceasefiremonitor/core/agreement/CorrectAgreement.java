package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.Sha256;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.time.LocalTimes;

/**
 * Corrects what was recorded of the draft. Its text and its Parties are open to that until the first Party signs.
 *
 * @param agreementId     the agreement
 * @param title           its title
 * @param textVersion     version of the text
 * @param textSha256      SHA-256 of the text
 * @param legalBasis      what it rests on in international law
 * @param timeZone        IANA zone in which its dates are meant
 * @param requiredParties 1 to 8 Parties, without whose acceptance it cannot enter into force
 * @param reason          why; 1 to 2,000 characters
 */
@JsonClassDescription("Corrects what was recorded of the draft. Its text and its Parties are open to that until the first Party signs.")
@IssuedBy(Mandate.REGISTRAR)
public record CorrectAgreement(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The agreement.")
        AgreementId agreementId,
        @JsonPropertyDescription("Its title.")
        String title,
        @JsonPropertyDescription("Version of the text.")
        String textVersion,
        @JsonPropertyDescription("SHA-256 of the text.")
        String textSha256,
        @JsonPropertyDescription("What it rests on in international law.")
        String legalBasis,
        @JsonPropertyDescription("IANA zone in which its dates are meant.")
        String timeZone,
        @JsonPropertyDescription("1 to 8 Parties, without whose acceptance it cannot enter into force.")
        List<ParticipantId> requiredParties,
        @JsonPropertyDescription("Why; 1 to 2,000 characters.")
        String reason) implements AgreementCommand, Concerns {

    public CorrectAgreement {
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.text("title", title, 300);
        InvalidInput.text("textVersion", textVersion, 80);
        Sha256.check("textSha256", textSha256);
        InvalidInput.text("legalBasis", legalBasis, 2000);
        LocalTimes.checkZone("timeZone", timeZone);
        InvalidInput.required("requiredParties", requiredParties);
        requiredParties = requiredParties.stream().distinct().sorted().toList();
        if (requiredParties.isEmpty() || requiredParties.size() > 8) {
            throw new InvalidInput("requiredParties", "must name 1 to 8 participants");
        }
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier concerned() {
        return agreementId;
    }
}
