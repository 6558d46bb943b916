package org.ceasefiremonitor.core.recommendation;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * A command that is prepared and not issued. Whoever may issue it sends its body as it stands, or changed, or not at all.
 *
 * @param name the command's name, for example {@code AssignVerifier}
 * @param body its fields as a client writes them: texts, whole numbers, truths and lists of texts; what only a person can say is missing
 */
public record PreparedCommand(
        @JsonPropertyDescription("The command's name, for example AssignVerifier.")
        String name,
        @JsonPropertyDescription("Its fields as a client writes them: texts, whole numbers, truths and lists of texts; at most 50.")
        Map<String, Object> body) {

    private static final int MOST_FIELDS = 50;
    private static final int MOST_IN_LIST = 1000;
    private static final int LONGEST_TEXT = 8000;

    public PreparedCommand {
        InvalidInput.required("command.name", name);
        if (!name.matches("[A-Z][A-Za-z]{2,59}")) {
            throw new InvalidInput("command.name", "must be the name of a command, for example AssignVerifier");
        }
        InvalidInput.required("command.body", body);
        if (body.size() > MOST_FIELDS) {
            throw new InvalidInput("command.body", "may have at most " + MOST_FIELDS + " fields");
        }
        body.forEach(PreparedCommand::check);
        body = Collections.unmodifiableMap(new TreeMap<>(body));
    }

    private static void check(String field, Object value) {
        if (!field.matches("[a-z][A-Za-z0-9]{0,59}")) {
            throw new InvalidInput("command.body", "has a field whose name no command has");
        }
        boolean fits = switch (value) {
            case null -> false;
            case String text -> text.length() <= LONGEST_TEXT;
            case Boolean truth -> true;
            case Integer number -> true;
            case Long number -> true;
            case List<?> list -> list.size() <= MOST_IN_LIST && list.stream().allMatch(each -> each instanceof String text && text.length() <= LONGEST_TEXT);
            default -> false;
        };
        if (!fits) {
            throw new InvalidInput("command.body." + field, "must be a text of at most " + LONGEST_TEXT + " characters, a whole number, true, false, or a list of at most "
                    + MOST_IN_LIST + " texts");
        }
    }
}
