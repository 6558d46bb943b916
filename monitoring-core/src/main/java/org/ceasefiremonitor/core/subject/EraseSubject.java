package org.ceasefiremonitor.core.subject;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Erases what is personal of a subject, for ever and in all that is recorded: its key is deleted.
 *
 * @param subjectId  whose data are erased, as it stands beside them
 * @param legalBasis law, order or request on which it is done; 1 to 500 characters
 * @param reason     why; 1 to 2,000 characters, which do not name the person
 */
@JsonClassDescription("Erases what is personal of a subject, for ever and in all that is recorded: its key is deleted.")
@IssuedBy(Mandate.REGISTRAR)
@HumanDecision
public record EraseSubject(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("Whose data are erased, as it stands beside them.")
        SubjectId subjectId,
        @JsonPropertyDescription("Law, order or request on which it is done; 1 to 500 characters.")
        String legalBasis,
        @JsonPropertyDescription("Why; 1 to 2,000 characters, which do not name the person.")
        String reason) implements SubjectCommand, Creates {

    public EraseSubject {
        InvalidInput.required("subjectId", subjectId);
        InvalidInput.text("legalBasis", legalBasis, 500);
        InvalidInput.text("reason", reason, 2000);
    }

    @Override
    public Identifier created() {
        return subjectId;
    }
}
