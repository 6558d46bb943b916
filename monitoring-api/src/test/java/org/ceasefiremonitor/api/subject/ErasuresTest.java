package org.ceasefiremonitor.api.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.log.AggregateCache;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.api.log.EventTypes;
import org.ceasefiremonitor.api.log.LogHead;
import org.ceasefiremonitor.api.log.LogPages;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.api.log.PersonalSeal;
import org.ceasefiremonitor.api.log.StoredSubjects;
import org.ceasefiremonitor.api.log.SubjectKeys;
import org.ceasefiremonitor.api.log.SubjectKeys.State;
import org.ceasefiremonitor.api.log.Things;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.verification.source.SourceKind;
import org.ceasefiremonitor.core.verification.source.SourceRegistered;
import org.ceasefiremonitor.core.marking.Personal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Erasures that the log holds, on a node that starts, and on one that learns of them from another. */
class ErasuresTest {

    private static final SubjectId MILLER = new SubjectId("source.miller");

    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(TestDatabase.H2.fresh()));
    private final LogHead head = new LogHead();
    private final AtomicLong views = new AtomicLong(-1);
    private final List<Long> emptied = new CopyOnWriteArrayList<>();

    @TempDir
    private Path directory;
    private SubjectKeys keys;

    @BeforeEach
    void seal() {
        keys = new SubjectKeys(directory.resolve("subject-keys"));
        keys.make(MILLER);
        var payload = new EventTypes(Features.ALL, new PersonalSeal(keys))
                .write(new SourceRegistered(new SourceId("miller"), SourceKind.PERSON, Personal.of(MILLER, "A name"), false, java.time.Instant.EPOCH, null));
        assertThat(payload).contains("sealed");
        assertThat(keys.state(MILLER)).isEqualTo(State.KEPT);
    }

    private Erasures node(SubjectKeys its) {
        var seal = new PersonalSeal(its);
        var known = new DirectoryStore(jdbc, Features.ALL.stream().map(Feature::definition).toList(), seal);
        known.refresh();
        var types = new EventTypes(Features.ALL, seal);
        var source = new LogSource(jdbc, new LogPages(jdbc, types), head);
        return new Erasures(its, new StoredSubjects(jdbc, its, types), known, new Things(jdbc), head, new Erasures.Memory(new AggregateCache(10), source, emptied::add), views::get);
    }

    /** As another node records it, at position 0. */
    private void recorded() {
        jdbc.sql("insert into directory (id, type, version, definition) values (?, 'subject', 1, ?)").params(MILLER.key(),
                "{\"subjectId\":\"source.miller\",\"revision\":1,\"legalBasis\":\"Order 4\",\"erasedAt\":\"2031-03-01T12:00:00Z\"}").update();
        jdbc.sql("update log_head set directory_version = 1, next_position = 1").update();
    }

    private Path copy() throws Exception {
        try (var files = Files.walk(directory.resolve("subject-keys"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    @Test
    void a_key_that_came_back_with_an_earlier_copy_is_deleted_when_the_node_starts() throws Exception {
        var file = copy();
        var earlier = Files.readAllBytes(file);
        keys.erase(MILLER);
        recorded();
        Files.write(file, earlier);
        var again = new SubjectKeys(directory.resolve("subject-keys"));
        assertThat(again.state(MILLER)).isEqualTo(State.KEPT);
        try (var started = node(again)) {
            assertThat(started).isNotNull();
            assertThat(again.state(MILLER)).isEqualTo(State.ERASED);
            assertThat(Files.readString(file)).endsWith("\nerased\n");
        }
    }

    @Test
    void an_erasure_by_another_node_is_carried_out_and_memory_emptied_once_the_views_are_past_it() {
        try (var started = node(keys)) {
            assertThat(started).isNotNull();
            recorded();
            head.reached(0);
            await().untilAsserted(() -> assertThat(keys.state(MILLER)).isEqualTo(State.ERASED));
            assertThat(emptied).isEmpty();
            views.set(0);
            await().untilAsserted(() -> assertThat(emptied).containsExactly(0L));
        }
    }
}
