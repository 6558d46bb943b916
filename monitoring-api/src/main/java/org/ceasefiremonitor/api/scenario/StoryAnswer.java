package org.ceasefiremonitor.api.scenario;

import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What the node answered to a request of the story.
 *
 * @param status HTTP status
 * @param body   as text
 */
public record StoryAnswer(int status, String body) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The body as one JSON text; missing if it is none. */
    JsonNode json() {
        return read(body);
    }

    /** The body as one JSON text for each line. */
    Stream<JsonNode> lines() {
        return body.lines().map(StoryAnswer::read);
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException noJson) {
            return MissingNode.getInstance();
        }
    }
}
