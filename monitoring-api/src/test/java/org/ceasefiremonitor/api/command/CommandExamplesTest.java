package org.ceasefiremonitor.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class CommandExamplesTest {

    private final StrictJson json = new StrictJson();
    private final CommandSchemas schemas = new CommandSchemas();

    static Stream<CommandType> commands() {
        return new CommandTypes(RealCommands.features()).all().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_an_example_that_is_read(CommandType type) {
        assertThatCode(() -> bind(type, example(type))).as(type.name()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_example_fits_its_schema(CommandType type) {
        assertThat(violations(schemas.schema(type.type()), example(type), "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_the_schema_requires_is_required_and_named_when_it_is_missing(CommandType type) {
        var required = new ArrayList<List<String>>();
        collectRequired(schemas.schema(type.type()), example(type), List.of(), required);
        assertThat(required).isNotEmpty().allSatisfy(path -> {
            var without = example(type).deepCopy();
            var holder = without;
            for (var step : path.subList(0, path.size() - 1)) {
                holder = step.matches("\\d+") ? holder.get(Integer.parseInt(step)) : holder.get(step);
            }
            ((ObjectNode) holder).remove(path.getLast());
            var thrown = catchThrowable(() -> bind(type, without));
            assertThat(thrown).as(type.name() + " without " + path).isNotNull();
            assertThat(Problems.from(thrown).status()).isEqualTo(400);
            assertThat(Problems.from(thrown).field()).isEqualTo(String.join(".", path).replaceAll("\\.(\\d+)", "[$1]"));
        });
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_and_every_field_of_it_is_described(CommandType type) {
        assertThat(type.type().getAnnotation(JsonClassDescription.class)).as(type.name()).isNotNull();
        assertThat(schemas.schema(type.type()).path("properties").properties()).allSatisfy(field ->
                assertThat(field.getValue().path("description").asString()).as(type.name() + "." + field.getKey()).isNotBlank());
    }

    @Test
    void every_example_belongs_to_a_command() throws Exception {
        var directory = Path.of(CommandExamplesTest.class.getResource("/examples/commands/ReportViolation.json").toURI()).getParent();
        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(commands().map(CommandType::name).toList());
        }
    }

    private void bind(CommandType type, JsonNode body) {
        json.bind(json.read(body.toString().getBytes(StandardCharsets.UTF_8)), type.type());
    }

    private static JsonNode example(CommandType type) {
        return RealCommands.examples().get(type.name());
    }

    private static void collectRequired(JsonNode schema, JsonNode value, List<String> path, List<List<String>> into) {
        if (value.isObject()) {
            schema.path("required").forEach(name -> into.add(append(path, name.asString())));
            value.properties().forEach(member ->
                    collectRequired(schema.path("properties").path(member.getKey()), member.getValue(), append(path, member.getKey()), into));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collectRequired(schema.path("items"), value.get(i), append(path, Integer.toString(i)), into);
            }
        }
    }

    private static List<String> append(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    /** A small reader of JSON Schema of its own, for the keywords that the schemas use. */
    private static List<String> violations(JsonNode schema, JsonNode value, String path) {
        var found = new ArrayList<String>();
        var type = schema.path("type").asString();
        var fits = switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> schema.isEmpty();
        };
        if (!fits) {
            found.add(path + " is not " + type + ": " + value);
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            found.add(path + " is not in the enum");
        }
        if (schema.has("pattern") && !value.asString().matches(schema.get("pattern").asString())) {
            found.add(path + " does not match the pattern");
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.asString())) {
                found.add(path + "." + name.asString() + " is missing");
            }
        });
        if (value.isObject()) {
            value.properties().forEach(member -> {
                var own = schema.path("properties").path(member.getKey());
                var more = schema.path("additionalProperties");
                if (own.isMissingNode() && !more.isObject()) {
                    found.add(path + "." + member.getKey() + " is not described");
                } else {
                    found.addAll(violations(own.isMissingNode() ? more : own, member.getValue(), path + "." + member.getKey()));
                }
            });
        }
        if (value.isArray() && schema.has("items")) {
            value.forEach(element -> found.addAll(violations(schema.get("items"), element, path + "[]")));
        }
        return found;
    }
}
