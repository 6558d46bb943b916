package org.ceasefiremonitor.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.log.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stored events are read for ever. Each one has a file {@code events/<type>-<revision>.json} that is never edited: a change of a payload's
 * form that these files can't be read with is a new revision, with an upcaster for the old one.
 */
class EventContractTest {

    private static final Path FILES = Path.of("src/test/resources/events");
    private static final Path NAMES = Path.of("src/test/resources/event-names.txt");

    /** The form of stored payloads: no nulls, unknown fields tolerated, times as ISO-8601 in UTC. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<Class<? extends Event>> events() {
        return Features.ALL.stream().flatMap(feature -> leaves(feature.events()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_stored_event_is_read_and_written_back_the_same(Class<? extends Event> type) {
        var stored = read(type);

        var event = JSON.treeToValue(stored, type);

        assertThat(event.subject().value()).isNotBlank();
        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(stored);
        assertThat(JSON.writeValueAsString(event)).as("the bytes do not depend on the run").isEqualTo(JSON.writeValueAsString(stored));
        assertThat(JSON.readValue(JSON.writeValueAsString(event), type)).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void fields_of_a_later_release_are_passed_over_at_every_depth(Class<? extends Event> type) {
        var stored = read(type);
        var fromLater = stored.deepCopy();
        addUnknown(fromLater, type);

        assertThat(fromLater).isNotEqualTo(stored);
        assertThat(JSON.treeToValue(fromLater, type)).isEqualTo(JSON.treeToValue(stored, type));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_stored_event_is_one_compact_object_without_nulls_that_names_its_own_fields(Class<? extends Event> type) throws IOException {
        var text = Files.readString(file(type), StandardCharsets.UTF_8);
        var stored = read(type);

        assertThat(text.strip()).isEqualTo(stored.toString());
        assertThat(text).doesNotContain(":null").doesNotContain("org.ceasefiremonitor");
        assertThat(Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList()).containsAll(stored.propertyNames());
        assertThat(Stream.of(type.getRecordComponents()).filter(component -> !mayBeAbsent(component)).map(RecordComponent::getName)
                .toList()).isSubsetOf(stored.propertyNames());
    }

    @Test
    void every_file_belongs_to_an_event() throws IOException {
        try (var files = Files.list(FILES)) {
            assertThat(files.map(each -> each.getFileName().toString())).containsExactlyInAnyOrderElementsOf(
                    events().map(type -> file(type).getFileName().toString()).toList());
        }
    }

    @Test
    void names_are_frozen() throws IOException {
        var frozen = Files.readAllLines(NAMES, StandardCharsets.UTF_8);

        assertThat(frozen).isSorted().doesNotHaveDuplicates();
        assertThat(events().map(EventContractTest::nameOf).sorted().toList())
                .as("a name that was ever stored stays; a new one is added to %s", NAMES).isEqualTo(frozen);
    }

    @Test
    void names_say_the_feature_and_the_class_at_first() {
        assertThat(Features.ALL).allSatisfy(feature -> assertThat(leaves(feature.events())).isNotEmpty().allSatisfy(type ->
                assertThat(typeOf(type).value()).matches(feature.name() + "\\.[A-Z][A-Za-z]+")));
    }

    private static Stream<Class<? extends Event>> leaves(Class<? extends Event> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(each -> leaves(each.asSubclass(Event.class)))
                : Stream.of(type);
    }

    private static EventType typeOf(Class<? extends Event> type) {
        return Objects.requireNonNull(type.getAnnotation(EventType.class), () -> type + " has no event type");
    }

    private static String nameOf(Class<? extends Event> type) {
        return typeOf(type).value() + "-" + typeOf(type).revision();
    }

    private static Path file(Class<? extends Event> type) {
        return FILES.resolve(nameOf(type) + ".json");
    }

    private static ObjectNode read(Class<? extends Event> type) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(file(type), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("an event needs its file", e);
        }
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class);
    }

    private static void addUnknown(JsonNode node, Type type) {
        if (type instanceof Class<?> record && record.isRecord() && node instanceof ObjectNode object) {
            for (var component : record.getRecordComponents()) {
                if (object.has(component.getName())) {
                    addUnknown(object.get(component.getName()), component.getGenericType());
                }
            }
            object.put("addedByALaterRelease", 1);
        } else if (type instanceof ParameterizedType parameterized && node.isArray()) {
            node.forEach(each -> addUnknown(each, parameterized.getActualTypeArguments()[0]));
        } else if (type instanceof ParameterizedType parameterized && node.isObject()) {
            List.of(parameterized.getActualTypeArguments()).stream().skip(1)
                    .forEach(value -> node.forEach(each -> addUnknown(each, value)));
        }
    }
}
