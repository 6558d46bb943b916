package org.ceasefiremonitor.core.zone;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.ceasefiremonitor.core.identity.Concerns;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * Retracts reports of an import that a person has decided to retract: issued by the system that carries it out.
 *
 * @param importId     the import
 * @param violationIds reports that name it, each once; at most {@value #MOST}
 */
@JsonClassDescription("Retracts reports of an import that a person has decided to retract: issued by the system that carries it out.")
@IssuedBy({Mandate.CLOCK, Mandate.CHIEF_MONITOR})
public record TakeBackReports(
        @JsonPropertyDescription("The import.")
        ImportId importId,
        @JsonPropertyDescription("Reports that name it, each once; at most 200.")
        List<ViolationId> violationIds) implements ZoneCommand, Concerns {

    /** Reports in one command, which is one unit of work. */
    public static final int MOST = 200;

    public TakeBackReports {
        InvalidInput.required("importId", importId);
        InvalidInput.required("violationIds", violationIds);
        if (violationIds.isEmpty() || violationIds.size() > MOST) {
            throw new InvalidInput("violationIds", "must be 1 to " + MOST + " reports, was " + violationIds.size());
        }
        if (violationIds.stream().distinct().count() != violationIds.size()) {
            throw new InvalidInput("violationIds", "must name each report once");
        }
        violationIds = List.copyOf(violationIds);
    }

    @Override
    public ImportId concerned() {
        return importId;
    }
}
