package org.ceasefiremonitor.api.scenario;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.actor.SystemActor;
import org.ceasefiremonitor.api.exercise.ExerciseClock;
import org.ceasefiremonitor.api.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the story to the node itself, in the profile {@code demo}, once it has started and only if nothing else is recorded yet. What a start
 * that was stopped has left untold is told by the next one. A story that does not go as written is an error in the log of the node, which
 * goes on.
 */
@Component
@Profile("demo")
class Demo {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);

    /** What is worth a look when the story has been told. */
    private static final List<String> LOOK = List.of(
            "/docs                                   every command and query, to read and to try",
            "/api/v1/zones                           the zones and their alert levels",
            "/api/v1/zones/north-sector              what is counted in one of them",
            "/api/v1/events?type=zone.*              what the log says of zones",
            "/api/v1/history/agreement/armistice     how the agreement came about");

    /** Events; the story has fewer, also with what the node does by itself. */
    private static final int LONGER_THAN_THE_STORY = 5_000;

    private final JdbcClient jdbc;
    private final Environment environment;
    private final Clock clock;
    private final Settings settings;

    Demo(JdbcClient jdbc, Environment environment, Clock clock, Settings settings) {
        this.clock = clock;
        this.settings = settings;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        var node = URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
        long recorded = recorded();
        var rest = Story.rest(whole(), commands()).orElse(List.of());
        if (rest.isEmpty()) {
            log.info("Something is recorded already ({} events), so the demo story is not told again.", recorded);
            look(node);
            return;
        }
        if (recorded > 0) {
            log.info("An earlier start was stopped while the demo story was told; it goes on where it was.");
        }
        try (var teller = new StoryTeller(node, recorded > 0 ? begun() : InstantSource.system().instant())) {
            for (var chapter : rest) {
                int requests = teller.tell(chapter, request -> log.debug("{} {}", request.method(), request.title()));
                log.info("{} ({} requests)", chapter.title(), requests);
            }
            log.info("The demo story has been told: {} events are recorded.", recorded());
            look(node);
        } catch (StoryBroken | IllegalArgumentException broken) {
            log.error("The demo story stops: {}. To begin anew, stop the node, remove its data directory and start it again.", broken.getMessage());
        }
    }

    /** In the six days people follow what the node recommends, so they are told only where it does. */
    private List<Chapter> whole() {
        return clock instanceof ExerciseClock && settings.policies()
                ? Stream.concat(Story.chapters().stream(), Story.ofSixDays(settings.telling()).stream()).toList() : Story.chapters();
    }

    private long recorded() {
        return jdbc.sql("select next_position from log_head").query(Long.class).single();
    }

    /** The commands that the log begins with, one for each request. What the node does by itself is no part of the story. */
    private List<String> commands() {
        var byRequest = new LinkedHashMap<String, String>();
        jdbc.sql("select correlation_id, command from event where position < ? and actor_participant <> ? order by position")
                .params(LONGER_THAN_THE_STORY, SystemActor.CLOCK.participant().value())
                .query(rows -> {
                    byRequest.putIfAbsent(rows.getString(1), rows.getString(2));
                });
        return List.copyOf(byRequest.values());
    }

    /** When the first request was recorded: the times of the story count from about then. */
    private Instant begun() {
        return jdbc.sql("select recorded_at from event where position = 0").query((rows, n) -> rows.getObject(1, OffsetDateTime.class).toInstant()).single();
    }

    private static void look(URI node) {
        log.info("Look at");
        LOOK.forEach(path -> log.info("  {}{}", node, path));
    }
}
