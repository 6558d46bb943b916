package org.ceasefiremonitor.api.command;

import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes submissions of what clients send. */
@Component
final class CommandReader {

    private final CommandTypes types;
    private final StrictJson json;

    CommandReader(CommandTypes types, StrictJson json) {
        this.types = types;
        this.json = json;
    }

    /**
     * The type of that name.
     *
     * @throws Refusal if there is none
     */
    CommandType type(String name) {
        return types.find(name).orElseThrow(() -> new Refusal(GateRule.COMMAND_KNOWN,
                "There is no command of this name; GET " + CommandEndpoint.PATH + " lists all of them."));
    }

    JsonNode read(byte[] body) {
        return json.read(body);
    }

    Submission submission(CommandType type, JsonNode payload, Actor actor, @Nullable String idempotencyKey, @Nullable Long revision) {
        return new Submission(type, json.bind(payload, type.type()), actor, idempotencyKey, revision, CanonicalJson.bytes(payload));
    }

    /** One line of a stream of commands. */
    Submission line(byte[] line, Actor actor) {
        var read = json.bind(json.read(line), CommandLine.class);
        var type = type(read.command());
        return submission(type, read.payload(), actor,
                Preconditions.idempotencyKey("idempotencyKey", read.idempotencyKey()),
                Preconditions.revision("ifMatch", read.ifMatch()));
    }
}
