package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Duration;
import java.util.List;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * The graduated response: stages in order, each with the time from the first breach by which it falls due. The public figures, 24 h and
 * 72 h, rest on press reports (domain reference, section 1.3), so they are data and not built in.
 *
 * @param stages 1 to 10 stages, with due times that rise
 */
public record ResponseLadder(
        @JsonPropertyDescription("1 to 10 stages, with due times that rise.")
        List<LadderStage> stages) {

    public ResponseLadder {
        InvalidInput.required("responseLadder.stages", stages);
        stages = List.copyOf(stages);
        if (stages.isEmpty() || stages.size() > 10) {
            throw new InvalidInput("responseLadder.stages", "must have 1 to 10 stages");
        }
        for (int i = 1; i < stages.size(); i++) {
            if (stages.get(i).dueWithin().compareTo(stages.get(i - 1).dueWithin()) <= 0) {
                throw new InvalidInput("responseLadder.stages[" + i + "].dueWithin", "must be later than that of the stage before");
            }
        }
    }

    /**
     * One stage.
     *
     * @param stage     its name
     * @param action    what it consists of
     * @param dueWithin when it falls due, from the beginning of the first act
     */
    public record LadderStage(
            @JsonPropertyDescription("Its name.")
            String stage,
            @JsonPropertyDescription("What it consists of.")
            String action,
            @JsonPropertyDescription("When it falls due, from the beginning of the first act.")
            Duration dueWithin) {

        public LadderStage {
            Identifier.check("responseLadder.stages.stage", stage);
            InvalidInput.text("responseLadder.stages.action", action, 500);
            TimeLimits.check("responseLadder.stages.dueWithin", dueWithin);
        }
    }
}
