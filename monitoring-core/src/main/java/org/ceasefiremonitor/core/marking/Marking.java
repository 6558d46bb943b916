package org.ceasefiremonitor.core.marking;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a thing: TLP 2.0 and the participants to whom it is releasable. The originator, who may always see it, is the
 * participant whose actor recorded it and stands beside the marking.
 *
 * @param tlp          the level
 * @param releasableTo participants named by the marking, sorted; used by AMBER and RED; nobody when absent
 */
public record Marking(
        @JsonPropertyDescription("The level, Traffic Light Protocol 2.0.")
        Tlp tlp,
        @Nullable
        @JsonPropertyDescription("Participants that the marking names; used by AMBER and RED; nobody when absent.")
        List<ParticipantId> releasableTo) {

    /** For all participants: what a report carries when its author says nothing. */
    public static final Marking GREEN = new Marking(Tlp.GREEN, List.of());

    /** For everyone. */
    public static final Marking CLEAR = new Marking(Tlp.CLEAR, List.of());

    public Marking {
        InvalidInput.required("marking.tlp", tlp);
        releasableTo = releasableTo == null ? List.of() : releasableTo.stream().distinct().sorted().toList();
        if (releasableTo.size() > 64) {
            throw new InvalidInput("marking.releasableTo", "may name at most 64 participants");
        }
    }

    /** The given marking, or GREEN where there is none. */
    public static Marking orDefault(Marking marking) {
        return marking == null ? GREEN : marking;
    }
}
