package org.ceasefiremonitor.api.command;

import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One line of a stream of commands.
 *
 * @param command        name of the command
 * @param payload        the command's JSON
 * @param idempotencyKey like the header of that name, for this line; the header itself is for single commands
 * @param ifMatch        like the header of that name, for this line
 */
record CommandLine(String command, JsonNode payload, @Nullable String idempotencyKey, @Nullable String ifMatch) {

    CommandLine {
        InvalidInput.required("command", command);
        InvalidInput.required("payload", payload);
        if (payload.isNull()) {
            throw new InvalidInput("payload", "is required");
        }
    }
}
