package org.ceasefiremonitor.api.scenario;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.policy.PoliciesAtWork;
import org.ceasefiremonitor.outside.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells the story as it is or with the parts of the two Parties exchanged, and says what was recorded so that both can be compared. */
final class Exchange {

    static final String REGISTRAR = "participant=joint-mechanism; person=r-1; capacity=REGISTRAR";

    private static final Pattern PARTIES = Pattern.compile("astoria|borduria|Astoria|Borduria|XAA|XAB");
    private static final Pattern OF_THE_CLOCK = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d+Z");
    /** What is sealed under a key of a person differs each time. */
    private static final Pattern SEALED = Pattern.compile("\"sealed\":\"[A-Za-z0-9+/=]*\"");
    private static final Pattern NAMED_POSITION = Pattern.compile("\"position\":(\\d+)");
    private static final JsonMapper JSON = new JsonMapper();

    private Exchange() {
    }

    /** A chapter of the story with each Party in the place of the other. */
    static Chapter exchanged(Chapter chapter) {
        try (var in = Story.class.getResourceAsStream("/story/" + chapter.file())) {
            return Chapter.read(chapter.file(), exchange(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with each Party in the place of the other. */
    static String exchange(String text) {
        return PARTIES.matcher(text).replaceAll(found -> switch (found.group()) {
            case "astoria" -> "borduria";
            case "borduria" -> "astoria";
            case "Astoria" -> "Borduria";
            case "Borduria" -> "Astoria";
            case "XAA" -> "XAB";
            default -> "XAA";
        });
    }

    /**
     * What people's commands have recorded, in order, without what differs between any two runs: ids, times of the clock, salts,
     * keys, and numbers in a stream, of which the node's own events take some.
     * What the node does by its clock comes in between at any time; so a position that is named in an event is told by the event there.
     */
    static List<String> recorded(Node node) {
        var http = new Http(node.uri("/").getPort());
        var events = http.send(http.to("/api/v1/events?format=ndjson").header("Actor", REGISTRAR)).text().lines().map(JSON::readTree)
                .filter(event -> event.has("payload") && !event.path("actor").path("capacity").asString().equals("CLOCK")).toList();
        var positions = events.stream().map(event -> event.path("position").asInt()).toList();
        return events.stream().map(event -> NAMED_POSITION.matcher(lasting(event))
                .replaceAll(found -> "\"position\":\"event " + positions.indexOf(Integer.valueOf(found.group(1))) + "\"")).toList();
    }

    /**
     * What policies make of it that does not depend on when they come to it: how reports weigh, and what is recommended on a pattern and on an armed attack;
     * in one order.
     * Waits until they have come to the end of the log.
     */
    static List<String> madeOfIt(Node node) {
        var policies = node.get(EventProcessingConfiguration.class).eventProcessor(PoliciesAtWork.GROUP, StreamingEventProcessor.class).orElseThrow();
        await().atMost(Duration.ofSeconds(60)).until(() -> policies.processingStatus().values().stream()
                .allMatch(status -> status.getCurrentPosition().orElse(-1) == node.head()));
        var http = new Http(node.uri("/").getPort());
        return http.send(http.to("/api/v1/events?format=ndjson").header("Actor", REGISTRAR)).text().lines().map(JSON::readTree)
                .filter(event -> event.path("type").asString().equals("zone.ViolationWeighed") || List.of("P7", "P14").contains(event.path("payload").path("policy").asString("")))
                .map(event -> lasting(event).replaceAll("\"restsOn\":\\d+", "\"restsOn\":\"event\"")).sorted().toList();
    }

    private static String lasting(JsonNode event) {
        ((ObjectNode) event).remove(List.of("position", "id", "recordedAt", "commandId", "correlationId", "causationId", "sequence"));
        ((ObjectNode) event.path("payload")).remove(List.of("sealed", "key"));
        return OF_THE_CLOCK.matcher(SEALED.matcher(event.toString()).replaceAll("\"sealed\":\"\"")).replaceAll("then");
    }

    /** With names in lists in one order: some are kept in that of the ids, which renaming changes. */
    static String sorted(String json) {
        return sorted(JSON.readTree(json)).toString();
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            var array = JSON.createArrayNode();
            node.valueStream().map(Exchange::sorted).sorted(Comparator.comparing(JsonNode::toString)).forEach(array::add);
            return array;
        }
        if (node.isObject()) {
            var object = JSON.createObjectNode();
            node.propertyStream().sorted(Map.Entry.comparingByKey()).forEach(member -> object.set(member.getKey(), sorted(member.getValue())));
            return object;
        }
        return node;
    }
}
