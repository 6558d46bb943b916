package org.ceasefiremonitor.projections.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Personal;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.subject.SubjectErased;
import org.ceasefiremonitor.core.verification.source.ReliabilityAssessed;
import org.ceasefiremonitor.core.verification.source.SourceCorrected;
import org.ceasefiremonitor.core.verification.source.SourceKind;
import org.ceasefiremonitor.core.verification.source.SourceRegistered;
import org.ceasefiremonitor.core.verification.source.SourceStruck;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.ceasefiremonitor.projections.marking.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is personal of a source before and after its erasure, in rows and in answers. */
abstract class ErasedSourceContract {

    private static final Instant AT = Instant.parse("2031-04-01T00:00:00Z");
    private static final SourceId MILLER = new SourceId("miller");
    private static final SourceId BAKER = new SourceId("baker");
    private static final Personal ERASED = Personal.erased(SubjectId.of(MILLER));
    private static final String NAME = "The miller of Ostrava bridge";
    private static final Reader MECHANISM = Reader.of(new ParticipantId("headquarters"));

    private final Database database;
    private Feed feed;

    ErasedSourceContract(Database database) {
        this.database = database;
    }

    @BeforeEach
    void set_up() {
        feed = new Feed(database.migrated());
        feed.to(new SourceProjection(feed.writer(), feed.jdbc()));
    }

    private static Personal personal(SourceId source, String text) {
        return Personal.of(SubjectId.of(source), text);
    }

    /** The log, and how the label of the one who is erased is read: as it was, or not any more. */
    private static Reports log(Personal first, Personal corrected) {
        var log = new Reports();
        List.<Event>of(
                new SourceRegistered(MILLER, SourceKind.PERSON, first, false, AT, null),
                new SourceRegistered(BAKER, SourceKind.PERSON, personal(BAKER, "The baker"), false, AT, null),
                new SourceCorrected(MILLER, SourceKind.PERSON, corrected, false, "Another mill."),
                new ReliabilityAssessed(MILLER, Reliability.B, "Saw it.", AT),
                new SubjectErased(SubjectId.of(MILLER), "Order 4", "Asked for.", AT),
                new SourceStruck(MILLER, "Gone.")).forEach(event -> log.record(event, "headquarters"));
        return log;
    }

    private List<Map<String, Object>> rows() {
        return feed.jdbc().sql("select * from view_source order by source_id, from_position").query().listOfRows();
    }

    @Test
    void all_versions_are_cleared_whatever_the_batches_and_a_rebuild_makes_the_same_rows() throws Exception {
        var before = log(personal(MILLER, NAME), personal(MILLER, NAME + " and the mill")).messages();
        feed.deliver(before.subList(0, 4), 4);
        assertThat(rows().toString()).contains(NAME + " and the mill", "The baker");
        feed.deliver(before.subList(4, 5), 1);
        var cleared = rows();
        feed.deliver(before.subList(5, 6), 1);
        assertThat(cleared).hasSize(4);
        assertThat(cleared.toString()).doesNotContain("Ostrava").contains("The baker");

        feed.reset();
        feed.deliver(log(ERASED, ERASED).messages(), 6);
        var rebuilt = rows();
        assertThat(rebuilt).hasSize(5);
        for (int batch : new int[] {1, 2, 3, 5, 6}) {
            feed.reset();
            feed.deliver(before, batch);
            assertThat(rows()).as("in batches of " + batch).isEqualTo(rebuilt);
        }
    }

    @Test
    void answers_say_that_it_was_erased_for_every_position_and_tell_all_else() throws Exception {
        var queries = new SourceQueries(feed.reader());
        var messages = log(personal(MILLER, NAME), personal(MILLER, NAME + " and the mill")).messages();
        feed.deliver(messages.subList(0, 4), 2);
        assertThat(queries.find(MILLER, MECHANISM, 0L).found().orElseThrow().standing().label()).isEqualTo(personal(MILLER, NAME));
        feed.deliver(messages.subList(4, 6), 2);
        for (long position : List.of(0L, 2L, 3L, 5L)) {
            assertThat(queries.find(MILLER, MECHANISM, position).found().orElseThrow().standing().label()).isEqualTo(ERASED);
        }
        assertThat(queries.find(MILLER, MECHANISM, 3L).found().orElseThrow().standing().reliability()).isEqualTo(Reliability.B);
        assertThat(queries.find(BAKER, MECHANISM, null).found().orElseThrow().standing().label()).isEqualTo(personal(BAKER, "The baker"));
    }

    @Test
    void what_is_sealed_under_a_key_that_is_missing_is_kept_as_it_is() throws Exception {
        var sealed = Personal.sealed(SubjectId.of(MILLER), "c2VhbGVk");
        feed.deliver(log(sealed, sealed).messages().subList(0, 4), 4);
        assertThat(new SourceQueries(feed.reader()).find(MILLER, MECHANISM, null).found().orElseThrow().standing().label()).isEqualTo(sealed);
    }
}
