package org.ceasefiremonitor.api.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.ceasefiremonitor.api.EachDatabase;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.outside.Http;

/** Whoever asks for an answer after the position of a report of theirs finds it counted, every time. */
class OwnWriteTest {

    private static final int REPORTS = Integer.getInteger("own.reports", 100);

    @EachDatabase
    void an_answer_after_a_report_counts_it(TestDatabase database) {
        try (var node = Node.start(database.fresh())) {
            var http = new Http(node.uri("/").getPort());
            var armistice = new Armistice(http);
            armistice.tell();
            for (int i = 1; i <= REPORTS; i++) {
                var position = armistice.report("r" + i, -10, "2024-03-01T10:00:00Z", "CLEAR");
                for (var zone : new String[] {"east", "west"}) {
                    var answer = http.get("/api/v1/zones/" + zone + "?wait=30&after=" + position);
                    assertThat(answer.json().path("position").asLong()).isGreaterThanOrEqualTo(position);
                    assertThat(answer.json().path("item").path("total").path("violations").asInt()).as(answer.text()).isEqualTo(i);
                }
            }
        }
    }
}
