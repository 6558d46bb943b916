package org.ceasefiremonitor.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.ViewRows;
import org.ceasefiremonitor.api.settings.Telling;
import org.ceasefiremonitor.outside.Http;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the first report to the closed case, in six days that pass while the test runs, over HTTP. */
@BesideOthers
class SixDaysTest {

    private static final String PARTY = "participant=borduria; person=head-of-delegation; capacity=PARTY_LIAISON";

    private static final Set<String> OTHER_THAN_VIEWS = Set.of("commands", "events", "export", "coverage", "history", "explain", "docs", "openapi", "problems");

    /** After each request every so many of the views are asked, others after the next one: all of them each time with {@code -Dsix.days.every=1}. */
    private static final int EVERY = Integer.getInteger("six.days.every", 24);

    /** Asked after each request where guarantees are invoked. */
    private static final Set<String> OF_THE_RESPONSE = Set.of("ladders", "determinations", "commitments", "guarantee-matrix");

    private int steps;

    /** An answer as it was given, with the address under which it is given again. */
    private record Noted(String actor, String path, String address, String text) {
    }

    /**
     * After every request of the story views are asked, each in turn by who may see all and by a Party, however many are asked at a time; those of the
     * response each time where guarantees are invoked.
     */
    @Test
    void what_each_view_answered_after_each_step_is_answered_again_at_the_end() {
        isAnsweredAgain(Telling.ESCALATION);
    }

    @Test
    @Tag("thorough")
    void also_where_the_fire_stops() {
        isAnsweredAgain(Telling.AS_IT_WENT);
    }

    private void isAnsweredAgain(Telling telling) {
        try (var node = Node.start(TestDatabase.H2.fresh(), "--monitor.exercise=true"); var teller = new StoryTeller(node.uri(""), Instant.now())) {
            var http = new Http(node.uri("/").getPort());
            var noted = new ArrayList<Noted>();
            Story.chapters().forEach(teller::tell);
            for (var chapter : Story.ofSixDays(telling)) {
                teller.tell(chapter, request -> {
                    if (request.records()) {
                        ViewRows.awaitHead(node);
                        note(http, telling, steps / EVERY % 2 == 0 ? Exchange.REGISTRAR : PARTY, steps++, noted);
                    }
                });
            }
            assertThat(noted).hasSizeGreaterThan(1000 / EVERY);
            assertThat(noted.stream().map(then -> then.actor() + " " + then.path()).distinct().count()).as("each view was asked by both")
                    .isEqualTo(2 * noted.stream().map(Noted::path).distinct().count());
            for (var then : noted) {
                assertThat(http.as(then.actor()).read(then.address()).text()).as("%s for %s", then.address(), then.actor()).isEqualTo(then.text());
            }
            assertThat(noted.stream().map(Noted::text).distinct().count()).as("answers that differ").isGreaterThan(300 / EVERY);
            assertThat(noted.stream().map(Noted::path).distinct()).as("views of the response").contains("/api/v1/ladders", "/api/v1/determinations",
                    "/api/v1/commitments", "/api/v1/guarantee-matrix");
        }
    }

    private static void note(Http http, Telling telling, String actor, int step, List<Noted> noted) {
        int view = step;
        var eachTime = telling == Telling.ESCALATION ? OF_THE_RESPONSE : Set.of();
        for (var link : http.get("/api/v1").json().path("links")) {
            var name = link.path("rel").asString();
            if (OTHER_THAN_VIEWS.contains(name)) {
                continue;
            }
            if (!eachTime.contains(name) && view++ % EVERY != 0) {
                continue;
            }
            var path = link.path("href").asString();
            var answer = http.as(actor).read(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Content-Location")).as(path).isNotEmpty();
            noted.add(new Noted(actor, path, answer.header("Content-Location"), answer.text()));
        }
    }
}
