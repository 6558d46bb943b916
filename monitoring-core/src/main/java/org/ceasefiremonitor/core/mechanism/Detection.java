package org.ceasefiremonitor.core.mechanism;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What a machine took something for; no report and no violation.
 *
 * @param at                when, UTC
 * @param kind              what the machine took it for
 * @param position          where
 * @param uncertaintyMetres how far off the place may be, metres; 0 to 1,000,000; absent if the machine does not say
 * @param confidence        how sure the machine is, percent; 0 to 100; absent if it does not say
 */
public record Detection(
        @JsonPropertyDescription("When, UTC.")
        Instant at,
        @JsonPropertyDescription("What the machine took it for.")
        Kind kind,
        @JsonPropertyDescription("Where.")
        Position position,
        @Nullable
        @JsonPropertyDescription("How far off the place may be, metres; 0 to 1,000,000.")
        Integer uncertaintyMetres,
        @Nullable
        @JsonPropertyDescription("How sure the machine is, percent; 0 to 100.")
        Integer confidence) {

    public Detection {
        at = InvalidInput.instant("at", at);
        InvalidInput.required("kind", kind);
        InvalidInput.required("position", position);
        if (uncertaintyMetres != null && (uncertaintyMetres < 0 || uncertaintyMetres > 1_000_000)) {
            throw new InvalidInput("uncertaintyMetres", "must be between 0 and 1000000");
        }
        if (confidence != null && (confidence < 0 || confidence > 100)) {
            throw new InvalidInput("confidence", "must be between 0 and 100");
        }
    }
}
