package org.ceasefiremonitor.api.command;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Describes every command: what it takes, who may issue it, and an example that is accepted. */
@RestController
@Tag(name = "commands")
@RequestMapping(path = CommandEndpoint.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
public class CommandCatalogue {

    /** Made when first asked for: the schemas take longer than anything else that a start could wait for. */
    private final SingletonSupplier<SortedMap<String, Entry>> byName;

    CommandCatalogue(CommandTypes types, CommandSchemas schemas, StrictJson json) {
        byName = SingletonSupplier.of(() -> entries(types, schemas, json));
    }

    private static SortedMap<String, Entry> entries(CommandTypes types, CommandSchemas schemas, StrictJson json) {
        var entries = new TreeMap<String, Entry>();
        for (var type : types.all()) {
            var description = type.type().getAnnotation(JsonClassDescription.class);
            entries.put(type.name(), new Entry(type.name(), type.feature(), description == null ? null : description.value(),
                    CommandEndpoint.PATH + "/" + type.name(), new TreeSet<>(type.mandates()), type.humanDecision(),
                    schemas.schema(type.type()), example(type.name(), json)));
        }
        return entries;
    }

    /** All commands, sorted by name. */
    @Operation(operationId = "ListCommands", summary = "All commands, with schema, example and mandates")
    @GetMapping
    public Commands all() {
        return new Commands(List.copyOf(byName.obtain().values()));
    }

    /** One command. */
    @Operation(operationId = "DescribeCommand", summary = "One command, with schema, example and mandates")
    @GetMapping("/{command}")
    public Entry one(@PathVariable("command") String name) {
        var entry = byName.obtain().get(name);
        if (entry == null) {
            throw new Refusal(GateRule.COMMAND_KNOWN, "There is no command of this name; GET " + CommandEndpoint.PATH + " lists all of them.");
        }
        return entry;
    }

    private static @Nullable JsonNode example(String name, StrictJson json) {
        try (var in = CommandCatalogue.class.getResourceAsStream("/examples/commands/" + name + ".json")) {
            return in == null ? null : json.read(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The catalogue. */
    public record Commands(List<Entry> commands) {
    }

    /**
     * One command.
     *
     * @param command       name
     * @param feature       the feature that it belongs to
     * @param description   what it does
     * @param path          where it is sent, by POST
     * @param mandates      the capacities in which it may be issued; empty only for the bootstrap
     * @param humanDecision whether only a person may decide it
     * @param schema        JSON Schema of its body, draft 2020-12
     * @param example       a body that fits
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(String command, String feature, @Nullable String description, String path, SortedSet<Mandate> mandates,
                        boolean humanDecision, JsonNode schema, @Nullable JsonNode example) {
    }
}
