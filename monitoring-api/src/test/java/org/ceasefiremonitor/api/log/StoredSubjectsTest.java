package org.ceasefiremonitor.api.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.log.SubjectKeys.State;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.marking.Personal;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.subject.SubjectRule;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Subjects that the log knows, beside the keys that are there. */
class StoredSubjectsTest {

    private static final SubjectId KEPT = new SubjectId("source.kept");
    private static final SubjectId LOST = new SubjectId("source.lost");
    private static final SubjectId AHEAD = new SubjectId("source.ahead");
    private static final SubjectId ERASED = new SubjectId("source.erased");
    private static final SubjectId NEW = new SubjectId("source.new");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void a_lost_key_is_told_and_no_second_one_made_and_an_erased_one_stays_so(TestDatabase database) {
        var jdbc = JdbcClient.create(new DriverManagerDataSource(database.fresh()));
        var keys = new SubjectKeys(directory);
        var subjects = new StoredSubjects(jdbc, keys, new EventTypes(Features.ALL, new PersonalSeal(keys)));
        for (var each : new SubjectId[] {KEPT, LOST, AHEAD, ERASED}) {
            jdbc.sql("insert into subject (id, position) values (?, 0)").param(each.value()).update();
        }
        keys.make(KEPT);
        keys.erase(AHEAD);
        keys.erase(ERASED);
        jdbc.sql("insert into directory (id, type, version, definition) values (?, 'subject', 1, '{}')").param(ERASED.key()).update();

        assertThat(subjects.withoutKey()).isEqualTo(Map.of(LOST, State.MISSING, AHEAD, State.ERASED));
        assertThat(subjects.isKnown(LOST)).isTrue();
        assertThat(subjects.isKnown(NEW)).isFalse();

        assertThatThrownBy(() -> subjects.prepare(Personal.of(LOST, "A name"))).isInstanceOf(StoreUnavailable.class).hasMessageContaining("put back the keys");
        assertThat(keys.state(LOST)).isEqualTo(State.MISSING);
        assertThatThrownBy(() -> subjects.prepare(Personal.of(AHEAD, "A name"))).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.rule()).isEqualTo(SubjectRule.NOT_ERASED));
        assertThatCode(() -> subjects.prepare(Personal.erased(LOST))).doesNotThrowAnyException();
        subjects.prepare(Personal.of(KEPT, "A name"));
        subjects.prepare(Personal.of(NEW, "A name"));
        assertThat(keys.state(NEW)).isEqualTo(State.KEPT);
    }
}
