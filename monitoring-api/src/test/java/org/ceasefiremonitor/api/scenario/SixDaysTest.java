package org.ceasefiremonitor.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.ViewRows;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** From the first report to the closed case, in six days that pass while the test runs, over HTTP. */
class SixDaysTest {

    private static final String AS_EXERCISE = "--monitor.exercise=true";
    private static final String REGISTRAR = "participant=joint-mechanism; person=r-1; capacity=REGISTRAR";
    private static final String PARTY = "participant=borduria; person=head-of-delegation; capacity=PARTY_LIAISON";
    private static final Pattern PARTIES = Pattern.compile("astoria|borduria|Astoria|Borduria|XAA|XAB");
    private static final Pattern OF_THE_CLOCK = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d+Z");
    private static final Pattern NAMED_POSITION = Pattern.compile("\"position\":(\\d+)");
    private static final JsonMapper JSON = new JsonMapper();

    /** The chapters as they are, or with the parts of the two Parties exchanged. */
    private static List<Chapter> chapters(boolean exchanged, String decision) {
        return Stream.of("01-agree", "02-zones", "03-guarantees", "04-report", "05-refused", "06-correct", "07-look", "08-truce", "09-night", "10-case",
                decision, "12-remedy", "13-doubt").map(name -> {
                    var text = text(name + ".http");
                    return Chapter.read(name, exchanged ? exchange(text) : text);
                }).toList();
    }

    private static String text(String file) {
        try (var in = Story.class.getResourceAsStream("/story/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String exchange(String text) {
        return PARTIES.matcher(text).replaceAll(found -> switch (found.group()) {
            case "astoria" -> "borduria";
            case "borduria" -> "astoria";
            case "Astoria" -> "Borduria";
            case "Borduria" -> "Astoria";
            case "XAA" -> "XAB";
            default -> "XAA";
        });
    }

    @Test
    void the_chapters_of_the_test_are_those_of_the_story() {
        assertThat(chapters(false, "11-decided").stream().map(Chapter::requests))
                .isEqualTo(Stream.concat(Story.chapters().stream(), Story.ofSixDays().stream()).map(Chapter::requests).toList());
    }

    /** An answer as it was given, with the address under which it is given again. */
    private record Noted(String actor, String address, String text) {
    }

    /** After every request of the story each view is asked, in turn by who may see all and by a Party. */
    @Test
    void what_each_view_answered_after_each_step_is_answered_again_at_the_end() {
        try (var node = Node.start(TestDatabase.H2.empty(), AS_EXERCISE); var teller = new StoryTeller(node.uri(""), Instant.now())) {
            var http = new Http(node.uri("/").getPort());
            var noted = new ArrayList<Noted>();
            for (var chapter : chapters(false, "11-decided")) {
                teller.tell(chapter, request -> {
                    if (request.records() && chapter.file().compareTo("08") > 0) {
                        ViewRows.awaitHead(node);
                        note(http, noted.size() % 2 == 0 ? REGISTRAR : PARTY, noted);
                    }
                });
            }
            assertThat(noted).hasSizeGreaterThan(1000);
            for (var then : noted) {
                assertThat(http.as(then.actor()).read(then.address()).text()).as("%s for %s", then.address(), then.actor()).isEqualTo(then.text());
            }
            assertThat(noted.stream().map(Noted::text).distinct().count()).as("answers that differ").isGreaterThan(300);
        }
    }

    private static void note(Http http, String actor, List<Noted> noted) {
        for (var view : http.get("/api/v1").json().path("views")) {
            var answer = http.as(actor).read("/api/v1/" + view.path("name").asString());
            assertThat(answer.status()).isEqualTo(200);
            noted.add(new Noted(actor, answer.header("Content-Location"), answer.text()));
        }
    }

    /** With the Parties exchanged everything else is as it was: every event and every refusal on the way. */
    @ParameterizedTest
    @ValueSource(strings = {"11-decided", "11y-boycott"})
    void the_parties_exchanged_the_same_is_recorded_of_the_other(String decision) {
        var now = Instant.now();
        var as = recorded(chapters(false, decision), now);
        var other = recorded(chapters(true, decision), now);
        assertThat(as.size()).isGreaterThan(200);
        assertThat(as).noneMatch(each -> each.contains("\"accused\":\"astoria\"")).anyMatch(each -> each.contains("\"accused\":\"borduria\""));
        for (int i = 0; i < Math.min(as.size(), other.size()); i++) {
            assertThat(sorted(exchange(other.get(i)))).as("event %d", i).isEqualTo(sorted(as.get(i)));
        }
        assertThat(other).hasSameSizeAs(as);
    }

    /** What people's commands have recorded; what the node does by its clock comes in between at any time. */
    private static List<String> recorded(List<Chapter> chapters, Instant now) {
        try (var node = Node.start(TestDatabase.H2.empty(), AS_EXERCISE); var teller = new StoryTeller(node.uri(""), now)) {
            chapters.forEach(teller::tell);
            var http = new Http(node.uri("/").getPort());
            var events = http.send(http.to("/api/v1/events?format=ndjson").header("Actor", REGISTRAR)).text().lines().map(JSON::readTree)
                    .filter(event -> event.has("payload") && !event.path("actor").path("capacity").asString().equals("CLOCK")).toList();
            var positions = events.stream().map(event -> event.path("position").asInt()).toList();
            return events.stream().map(event -> NAMED_POSITION.matcher(lasting(event))
                    .replaceAll(found -> "\"position\":\"event " + positions.indexOf(Integer.valueOf(found.group(1))) + "\"")).toList();
        }
    }

    private static String lasting(JsonNode event) {
        ((ObjectNode) event).remove(List.of("position", "id", "recordedAt", "commandId", "correlationId", "causationId"));
        // What is sealed, and the key to it, are new each time.
        ((ObjectNode) event.path("payload")).remove(List.of("sealed", "key"));
        return OF_THE_CLOCK.matcher(event.toString()).replaceAll("then");
    }

    /** With names in lists in one order: some are kept in that of the ids, which renaming changes. */
    private static String sorted(String json) {
        return sorted(JSON.readTree(json)).toString();
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            var array = JSON.createArrayNode();
            node.valueStream().map(SixDaysTest::sorted).sorted(java.util.Comparator.comparing(JsonNode::toString)).forEach(array::add);
            return array;
        }
        if (node.isObject()) {
            var object = JSON.createObjectNode();
            node.propertyStream().sorted(java.util.Map.Entry.comparingByKey()).forEach(member -> object.set(member.getKey(), sorted(member.getValue())));
            return object;
        }
        return node;
    }
}
