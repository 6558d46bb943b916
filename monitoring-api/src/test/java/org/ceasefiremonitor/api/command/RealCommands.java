package org.ceasefiremonitor.api.command;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.Features;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands of the application and their examples. */
public final class RealCommands {

    private static final SortedMap<String, JsonNode> EXAMPLES = read();

    private RealCommands() {
    }

    /** The features. */
    public static List<Feature> features() {
        return Features.ALL;
    }

    /** An example of each. */
    public static SortedMap<String, JsonNode> examples() {
        return EXAMPLES;
    }

    private static SortedMap<String, JsonNode> read() {
        var examples = new TreeMap<String, JsonNode>();
        for (var type : new CommandTypes(features()).all()) {
            try (var in = RealCommands.class.getResourceAsStream("/examples/commands/" + type.name() + ".json")) {
                if (in == null) {
                    throw new AssertionError("examples/commands/" + type.name() + ".json is missing");
                }
                examples.put(type.name(), new JsonMapper().readTree(in));
            } catch (java.io.IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
        return Collections.unmodifiableSortedMap(examples);
    }
}
