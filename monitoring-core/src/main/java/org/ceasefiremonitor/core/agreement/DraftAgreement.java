package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.DateTimeException;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.Sha256;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Records the text of an agreement that the Parties are to accept.
 *
 * @param agreementId     the agreement
 * @param title           its title
 * @param textVersion     version of the text
 * @param textSha256      SHA-256 of the text
 * @param legalBasis      what it rests on in international law
 * @param timeZone        IANA zone in which its dates are meant; Europe/Kyiv if absent
 * @param requiredParties 1 to 8 Parties, without whose acceptance it cannot enter into force
 */
@JsonClassDescription("Records the text of an agreement that the Parties are to accept.")
@IssuedBy(Mandate.REGISTRAR)
public record DraftAgreement(
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
        @Nullable
        @JsonPropertyDescription("IANA zone in which its dates are meant; Europe/Kyiv if absent.")
        String timeZone,
        @JsonPropertyDescription("1 to 8 Parties, without whose acceptance it cannot enter into force.")
        List<ParticipantId> requiredParties) implements AgreementCommand, Creates {

    public DraftAgreement {
        InvalidInput.required("agreementId", agreementId);
        InvalidInput.text("title", title, 300);
        InvalidInput.text("textVersion", textVersion, 80);
        Sha256.check("textSha256", textSha256);
        InvalidInput.text("legalBasis", legalBasis, 2000);
        timeZone = timeZone == null ? "Europe/Kyiv" : timeZone;
        try {
            java.time.ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            throw new InvalidInput("timeZone", "must be the name of an IANA time zone, for example Europe/Kyiv");
        }
        InvalidInput.required("requiredParties", requiredParties);
        requiredParties = requiredParties.stream().distinct().sorted().toList();
        if (requiredParties.isEmpty() || requiredParties.size() > 8) {
            throw new InvalidInput("requiredParties", "must name 1 to 8 participants");
        }
    }

    @Override
    public Identifier created() {
        return agreementId;
    }
}
