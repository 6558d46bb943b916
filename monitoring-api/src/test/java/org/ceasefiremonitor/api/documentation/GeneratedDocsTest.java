package org.ceasefiremonitor.api.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.Tree;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.policy.Policies;
import org.ceasefiremonitor.core.policy.TimeToAct;
import org.ceasefiremonitor.core.verification.WhenReportRecorded;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference documents say what the code says. Run with {@code -Ddocs.write=true}, this test writes them. */
class GeneratedDocsTest {

    private static final Path DOCS = Path.of("docs");
    private static final String REGENERATE = "mvn -pl monitoring-api -am test -Dtest=GeneratedDocsTest "
            + "-Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true";
    private static final CoreSources SOURCES = new CoreSources();

    @ParameterizedTest
    @MethodSource("names")
    void a_document_says_what_the_code_says(String name) throws IOException {
        var text = switch (name) {
            case "rules.md" -> rules();
            case "commands.md" -> commands();
            case "events.md" -> events();
            case "policies.md" -> policies();
            case "states.md" -> StatesReference.text(document("States", StatesReference.ABOUT));
            case "settings.md" -> SettingsReference.text(document("Settings", SettingsReference.ABOUT));
            default -> glossary();
        };
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(DOCS.resolve(name), text);
        }
        assertThat(DOCS.resolve(name)).as("%s is stale where it differs; write it anew with: %s", name, REGENERATE).content()
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_goes_unexplained(String name) throws IOException {
        assertThat(Files.readAllLines(DOCS.resolve(name))).as("rows without a meaning; say it in the comment of the record or enum")
                .noneMatch(line -> name.equals("commands.md") ? line.matches("\\| \\w+ \\|  \\|.*") : line.matches(".*\\|  \\|$"));
    }

    /** A heading is also the target of links. */
    @ParameterizedTest
    @MethodSource("names")
    void no_two_headings_are_the_same(String name) throws IOException {
        assertThat(Files.readAllLines(DOCS.resolve(name)).stream().filter(line -> line.startsWith("#"))).isNotEmpty().doesNotHaveDuplicates();
    }

    private static String rules() {
        var text = document("Rules", """
                Each refusal of a command names one of these codes. A code is stable for ever. What a refusal means to a client: BROKEN is
                answered 422, CONFLICT 409, UNKNOWN 404, FORBIDDEN 403, STALE 412. A running node shows the same list, with its faults of
                requests, at `/problems`.""");
        var enums = Stream.concat(Stream.of(GateRule.class), Features.ALL.stream().map(feature -> feature.rules())).toList();
        var written = "";
        for (var rules : enums) {
            var feature = SOURCES.of(rules).feature();
            if (!feature.equals(written)) {
                text.append("\n## ").append(title(feature.equals("rule") ? "every command" : feature)).append('\n');
                written = feature;
            }
            text.append('\n').append(SOURCES.of(rules).summary()).append("\n\n| code | rule | effect | source |\n|---|---|---|---|\n");
            Stream.<Rule>of(rules.getEnumConstants()).sorted(Comparator.comparing(Rule::code)).forEach(rule -> row(text, rule.code(),
                    rule.sentence(), rule.effect().name(), rule.source()));
        }
        return text.toString();
    }

    private static String commands() {
        var text = document("Commands", """
                Each is sent as `POST /api/v1/commands/{Name}` with its fields as JSON; `GET /api/v1/commands` gives the JSON Schema of each. An
                actor may issue a command in one of the capacities named, if its participant holds that mandate at that time. A command marked
                as decided by people is refused from a sensor, a clock or a policy. A field with a question mark may be absent.""");
        var byFeature = new CommandTypes(Features.ALL).all().stream().collect(Collectors.groupingBy(type -> type.feature(),
                TreeMap::new, Collectors.toList()));
        byFeature.forEach((feature, types) -> {
            text.append("\n## ").append(title(feature)).append("\n\n| command | what it does | fields | issued as | people only |\n|---|---|---|---|---|\n");
            types.forEach(type -> row(text, type.name(), SOURCES.of(type.type()).summary(), names(type.type()),
                    type.mandates().isEmpty() ? "anyone, once"
                            : type.mandates().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")),
                    type.humanDecision() ? "yes" : ""));
        });
        return text.toString();
    }

    private static String events() {
        var text = document("Events", """
                What the log holds: the logical name under which an event is stored, the revision of its form, and its fields. A field with a
                question mark may be absent. Golden files of the stored form are in `monitoring-core/src/test/resources/events`.""");
        for (var feature : Features.ALL) {
            text.append("\n## ").append(title(feature.name())).append('\n');
            leaves(feature.events()).sorted(Comparator.comparing(type -> type.getAnnotation(EventType.class).value())).forEach(type -> {
                var name = type.getAnnotation(EventType.class);
                var source = SOURCES.of(type);
                text.append("\n### `").append(name.value()).append("`, revision ").append(name.revision()).append("\n\n")
                        .append(source.summary()).append("\n\n| field | form | meaning |\n|---|---|---|\n");
                for (var component : type.getRecordComponents()) {
                    row(text, component.getName() + (nullable(component) ? "?" : ""), form(component.getGenericType()),
                            source.fields().getOrDefault(component.getName(), asInCommands(feature, component)));
                }
            });
        }
        return text.toString();
    }

    /** What the feature's commands say of a field of the same name and form, if they say one thing; else what its type is. */
    private static String asInCommands(Feature feature, RecordComponent field) {
        var said = leaves(feature.commands()).flatMap(command -> Arrays.stream(command.getRecordComponents())
                .filter(other -> other.getName().equals(field.getName()) && other.getGenericType().equals(field.getGenericType()))
                .map(other -> SOURCES.of(command).fields().getOrDefault(other.getName(), ""))).distinct().toList();
        return said.size() == 1 ? said.getFirst()
                : field.getType().getName().startsWith("org.ceasefiremonitor.") ? SOURCES.of(field.getType()).summary() : "";
    }

    private static String policies() {
        var text = document("Policies", """
                What the system does by itself where `monitor.policies` is on: it tells somebody, puts a prepared command before somebody, links what belongs
                together, or has zones follow what people decided. People decide; nothing here issues a command that is a decision. Each policy is one class, a pure decision on one kind of event. Numbers are
                those of the domain reference, section 5.4. Who is before what is read at `/api/v1/recommendations` and `/api/v1/inbox`.""");
        text.append("\n| policy | when | then | class |\n|---|---|---|---|\n");
        Stream.concat(Stream.<Class<?>>of(WhenReportRecorded.class), Policies.ALL.stream().map(Object::getClass)).forEach(type -> {
            var said = SOURCES.of(type).summary();
            var policy = Pattern.compile("\\(domain reference, section 5\\.4, (P[0-9]+[a-z]?)\\)").matcher(said);
            assertThat(policy.find()).as("the first sentence on %s names the policy", type).isTrue();
            row(text, policy.group(1), type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT),
                    said.replace(" " + policy.group(), ""), "`" + type.getSimpleName() + "`");
        });
        text.append("""

                ## Time limits

                How long each may take where the agreement's time limits say nothing under that name.

                | policy | limit | default | what is waited for |
                |---|---|---|---|
                """);
        Stream.concat(Stream.of(ClockKind.values()).filter(kind -> kind.limit().isPresent()).map(kind -> new String[] {kind.policy(),
                kind.limit().orElseThrow(), kind.usual().orElseThrow().toString(), kind.awaited()}),
                Stream.of(TimeToAct.values()).map(time -> new String[] {time.policy(), time.limit(), time.usual().toString(), SOURCES.of(TimeToAct.class)
                        .constants().get(time.name())}))
                .sorted(Comparator.comparingInt((String[] cells) -> Integer.parseInt(cells[0].replaceAll("[^0-9]", ""))).thenComparing(cells -> cells[0])).forEach(cells -> row(text, cells[0], "`" + cells[1] + "`",
                        "`" + cells[2] + "`", cells[3]));
        return text.toString();
    }

    private static String glossary() {
        var text = document("Glossary", "The words of the code and of its interface, in the sense in which they are used here.");
        text.append("\n## Things\n\nWhat has a history of its own, and what others may know of it.\n\n| word | meaning |\n|---|---|\n");
        SOURCES.all().stream().filter(type -> {
            var loaded = load(type);
            return loaded.isAnnotationPresent(AggregateRoot.class)
                    || loaded != Definition.class && Definition.class.isAssignableFrom(loaded) && loaded.isRecord();
        }).sorted(Comparator.comparing(CoreSources.Type::simpleName)).forEach(type -> row(text, type.simpleName(), type.summary()));
        text.append("\n## Values\n\nWhat things, commands and events are made of.\n\n| word | meaning |\n|---|---|\n");
        SOURCES.all().stream().filter(GeneratedDocsTest::isValue).sorted(Comparator.comparing(CoreSources.Type::simpleName))
                .forEach(type -> row(text, type.simpleName(), type.summary()));
        text.append("\n## Words to choose from\n");
        var choices = SOURCES.all().stream().filter(type -> type.kind() == Tree.Kind.ENUM && !Rule.class.isAssignableFrom(load(type)))
                .sorted(Comparator.comparing(CoreSources.Type::simpleName)).toList();
        choices.forEach(type -> {
            boolean once = choices.stream().filter(other -> other.simpleName().equals(type.simpleName())).count() == 1;
            var word = once ? type.simpleName() : type.name().replaceFirst("^([a-z0-9]+\\.)+", "");
            text.append("\n### ").append(word).append("\n\n").append(type.summary()).append("\n\n");
            var plain = new StringBuilder();
            type.constants().forEach((name, meaning) -> {
                if (meaning.isEmpty()) {
                    plain.append(plain.isEmpty() ? "" : ", ").append('`').append(name).append('`');
                }
            });
            if (!plain.isEmpty()) {
                text.append(plain).append(".\n");
            }
            if (!plain.isEmpty() && type.constants().values().stream().anyMatch(meaning -> !meaning.isEmpty())) {
                text.append('\n');
            }
            type.constants().forEach((name, meaning) -> {
                if (!meaning.isEmpty()) {
                    text.append("- `").append(name).append("`: ").append(meaning).append('\n');
                }
            });
        });
        return text.toString();
    }

    private static boolean isValue(CoreSources.Type type) {
        var loaded = load(type);
        return !loaded.getName().startsWith("org.ceasefiremonitor.core.directory.") && loaded != Feature.class
                && loaded.isRecord() && java.lang.reflect.Modifier.isPublic(loaded.getModifiers()) && !type.summary().isEmpty()
                && !Event.class.isAssignableFrom(loaded) && !Definition.class.isAssignableFrom(loaded)
                && Features.ALL.stream().noneMatch(feature -> feature.commands().isAssignableFrom(loaded));
    }

    static StringBuilder document(String title, String about) {
        return new StringBuilder("<!-- Generated from the code. Do not edit; write anew with:\n     " + REGENERATE + " -->\n\n# " + title + "\n\n"
                + about + "\n");
    }

    static void row(StringBuilder text, String... cells) {
        text.append("| ").append(Arrays.stream(cells).map(cell -> cell.replace("|", "\\|").replace("\n", " ")).collect(Collectors.joining(" | ")))
                .append(" |\n");
    }

    private static String title(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(component -> component.getName() + (nullable(component) ? "?" : ""))
                .collect(Collectors.joining(", "));
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String form(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            var raw = (Class<?>) parameterized.getRawType();
            var inner = Arrays.stream(parameterized.getActualTypeArguments()).map(GeneratedDocsTest::form).toList();
            return Map.class.isAssignableFrom(raw) || SortedMap.class.isAssignableFrom(raw) ? inner.get(1) + " by " + inner.get(0)
                    : java.util.Collection.class.isAssignableFrom(raw) ? "several " + inner.getFirst() : raw.getSimpleName() + " of " + inner.getFirst();
        }
        return ((Class<?>) type).getSimpleName();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(GeneratedDocsTest::leaves) : Stream.of(type);
    }

    private static Class<?> load(CoreSources.Type type) {
        var name = type.name();
        for (int tries = 0; tries < 4; tries++) {
            try {
                return Class.forName(name, false, GeneratedDocsTest.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                int dot = name.lastIndexOf('.');
                name = name.substring(0, dot) + "$" + name.substring(dot + 1);
            }
        }
        throw new AssertionError(type.name() + " is in the sources but not among the classes; compile the core first");
    }

    /** A list of the generated documents, for the test of documents. */
    static List<String> names() {
        return List.of("rules.md", "commands.md", "events.md", "glossary.md", "policies.md", "settings.md", "states.md");
    }
}
