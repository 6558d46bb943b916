package org.ceasefiremonitor.core.commission.breach;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What the commission finds in a case.
 *
 * @param attribution whether it names who is responsible
 * @param hypothesisId hypothesis that it adopts; absent where none is
 * @param intent whether the act was meant
 * @param justification what was claimed in justification, and the ruling
 * @param standardRequired standard of proof that is required
 * @param standardMet standard of proof that is met
 * @param evidence exact set of evidence that it rests on; 1 to 1000
 * @param reasons its reasons; 1 to 20,000 characters
 */
public record Finding(
        @JsonPropertyDescription("Whether it names who is responsible.")
        Attribution attribution,
        @Nullable
        @JsonPropertyDescription("Hypothesis that it adopts; absent where none is.")
        String hypothesisId,
        @JsonPropertyDescription("Whether the act was meant.")
        Intent intent,
        @JsonPropertyDescription("What was claimed in justification, and the ruling.")
        Justification justification,
        @JsonPropertyDescription("Standard of proof that is required.")
        StandardOfProof standardRequired,
        @JsonPropertyDescription("Standard of proof that is met.")
        StandardOfProof standardMet,
        @JsonPropertyDescription("Exact set of evidence that it rests on; 1 to 1000.")
        List<EvidenceRef> evidence,
        @JsonPropertyDescription("Its reasons; 1 to 20,000 characters.")
        String reasons) {

    public Finding {
        InvalidInput.required("attribution", attribution);
        if (hypothesisId != null) {
            Identifier.check("hypothesisId", hypothesisId);
        }
        InvalidInput.required("intent", intent);
        InvalidInput.required("justification", justification);
        InvalidInput.required("standardRequired", standardRequired);
        InvalidInput.required("standardMet", standardMet);
        InvalidInput.required("evidence", evidence);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new InvalidInput("evidence", "must name at least one");
        }
        InvalidInput.atMost("evidence", evidence, 1000);
        InvalidInput.text("reasons", reasons, 20000);
    }
}
