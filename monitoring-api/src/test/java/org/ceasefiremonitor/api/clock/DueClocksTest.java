package org.ceasefiremonitor.api.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.EachDatabase;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.SetClock;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.command.CommandGate;
import org.ceasefiremonitor.api.command.CommandTypes;
import org.ceasefiremonitor.api.command.LineOutcome;
import org.ceasefiremonitor.api.command.Outcome;
import org.ceasefiremonitor.api.command.Submission;
import org.ceasefiremonitor.api.log.OpenClocks;
import org.ceasefiremonitor.core.Features;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** A deadline is as durable as the decision that set it, and is missed once: not before its time, and not without it. */
@BesideOthers
class DueClocksTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String NOON = "2031-03-02T12:00:00Z";
    /** When the finding of a case is due that was taken at noon. */
    private static final Instant FINDING = Instant.parse("2031-03-09T12:00:00Z");

    @EachDatabase
    void a_clock_fires_when_it_runs_out_and_not_a_microsecond_before_and_once(TestDatabase database) {
        var clock = new SetClock(NOON);
        try (var node = Node.start(database.fresh(), clock)) {
            new Docket(node::uri).established().heard("c1");
            var due = Instant.parse(NOON).plus(Duration.ofHours(48));
            assertThat(open(node)).containsExactly("case/c1 CASE_SUBMISSIONS " + due, "case/c1 CASE_FINDING " + FINDING);

            clock.set(due.minus(Duration.ofNanos(1_000)));
            assertThat(node.get(DueClocks.class).run()).isEqualTo(new DueClocks.Look(0, due));
            assertThat(events(node, "breach.SubmissionsClosed")).isZero();

            clock.set(due);
            node.get(ClockTimer.class).wake();
            await().atMost(PATIENCE).until(() -> events(node, "breach.SubmissionsClosed") == 1);
            assertThat(node.get(DueClocks.class).run()).isEqualTo(new DueClocks.Look(0, FINDING));
            assertThat(events(node, "breach.SubmissionsClosed")).isOne();
            assertThat(node.jdbc().sql("select actor_capacity || ' ' || payload from event where type = 'breach.SubmissionsClosed'").query(String.class).single())
                    .isEqualTo("CLOCK {\"caseId\":\"c1\",\"silent\":[\"xaa\",\"xab\"],\"overdue\":true}");
            assertThat(open(node)).containsExactly("case/c1 CASE_FINDING " + FINDING);
        }
    }

    @EachDatabase
    void what_ran_out_while_the_node_was_down_fires_at_the_start_in_the_order_of_time(TestDatabase database) {
        var clock = new SetClock(NOON);
        var url = database.fresh();
        var noon = Instant.parse(NOON);
        try (var node = Node.start(url, clock)) {
            new Docket(node::uri).established().heard("c1").ballot("b1", "c1", noon.plusSeconds(60), noon.plusSeconds(120));
            assertThat(open(node)).containsExactly("ballot/b1 BALLOT_COMMITMENTS 2031-03-02T12:01:00Z", "ballot/b1 BALLOT_REVEALS 2031-03-02T12:02:00Z",
                    "case/c1 CASE_SUBMISSIONS 2031-03-04T12:00:00Z", "case/c1 CASE_FINDING " + FINDING);
        }
        clock.pass(Duration.ofDays(30));
        try (var node = Node.start(url, clock)) {
            await().atMost(PATIENCE).until(() -> events(node, "breach.CaseDeadlineMissed") == 1);
            assertThat(node.jdbc().sql("select type from event where actor_capacity = 'CLOCK' order by position").query(String.class).list())
                    .containsExactly("ballot.BallotSealed", "ballot.BallotUnsealed", "ballot.BallotTallied", "breach.SubmissionsClosed",
                            "breach.CaseDeadlineMissed");
            assertThat(open(node)).as("the chair has a day, from now, to say why").containsExactly("case/c1 CASE_EXTENSION 2031-04-02T12:00:00Z");
        }
    }

    @Test
    void a_clock_that_is_put_off_or_met_does_not_fire_when_it_would_have() {
        var clock = new SetClock(NOON);
        try (var node = Node.start(TestDatabase.H2.fresh(), clock)) {
            var docket = new Docket(node::uri).established().limits("'case-submissions':'PT1H'").heard("c1").heard("c2");
            assertThat(open(node)).contains("case/c1 CASE_SUBMISSIONS 2031-03-02T13:00:00Z", "case/c2 CASE_SUBMISSIONS 2031-03-02T13:00:00Z");
            docket.chair("ExtendSubmissions", "{'caseId':'c1','until':'2031-03-02T15:00:00Z','reason':'The road is closed.'}");
            for (var party : List.of("xaa", "xab")) {
                docket.by("participant=" + party + "; person=liaison-1; capacity=PARTY_LIAISON", "LodgeSubmission",
                        "{'caseId':'c2','submissionId':'" + party + "','text':'t','claim':'NONE','evidence':[]}");
            }
            docket.chair("CloseSubmissions", "{'caseId':'c2'}");
            assertThat(open(node)).containsExactly("case/c1 CASE_SUBMISSIONS 2031-03-02T15:00:00Z", "case/c1 CASE_FINDING " + FINDING, "case/c2 CASE_FINDING " + FINDING);

            clock.pass(Duration.ofHours(2));
            assertThat(node.get(DueClocks.class).run().fired()).isZero();
            clock.pass(Duration.ofHours(1));
            assertThat(node.get(DueClocks.class).run().next()).isEqualTo(FINDING);
            assertThat(node.jdbc().sql("select about from event where actor_capacity = 'CLOCK'").query(String.class).list()).containsExactly("case/c1");
        }
    }

    @Test
    void in_real_time_a_deadline_wakes_the_node_by_itself() {
        try (var node = Node.start(TestDatabase.H2.fresh())) {
            var now = Instant.now();
            new Docket(node::uri).established().heard("c1").ballot("b1", "c1", now.plusSeconds(4), now.plusSeconds(5));
            await().atMost(PATIENCE).until(() -> events(node, "ballot.BallotTallied") == 1);
            var recorded = node.jdbc().sql("select recorded_at from event where type = 'ballot.BallotSealed' or type = 'ballot.BallotUnsealed' order by position")
                    .query((rows, n) -> rows.getObject(1, OffsetDateTime.class).toInstant()).list();
            assertThat(recorded.get(0)).isBetween(now.plusSeconds(4), now.plusSeconds(8));
            assertThat(recorded.get(1)).isBetween(now.plusSeconds(5), now.plusSeconds(9));
        }
    }

    @Test
    void a_clock_that_comes_to_nothing_stops_no_other_and_is_not_tried_for_ever() {
        var clock = new SetClock(NOON);
        try (var node = Node.start(TestDatabase.H2.fresh(), clock)) {
            new Docket(node::uri).established().heard("c1");
            node.get(ClockTimer.class).close();
            // More than fit into one page stand before the one that is due.
            for (int i = 0; i < 250; i++) {
                node.jdbc().sql("insert into open_clock (thing, kind, due, position) values (?, 'CASE_SUBMISSIONS', ?, ?)")
                        .params("case/none-" + i, OffsetDateTime.ofInstant(Instant.parse(NOON), ZoneOffset.UTC), i).update();
            }
            clock.pass(Duration.ofHours(48));
            var clocks = new Counted(node);
            assertThat(clocks.due.run()).isEqualTo(new DueClocks.Look(1, FINDING));
            assertThat(clocks.submitted).isEqualTo(251);
            assertThat(events(node, "breach.SubmissionsClosed")).isOne();
            assertThat(clocks.due.run().fired()).isZero();
            assertThat(clocks.submitted).as("nothing is submitted again").isEqualTo(251);
        }
    }

    @Test
    void a_clock_that_meets_a_failing_store_is_left_for_the_next_look_and_stops_no_other() {
        var clock = new SetClock(NOON);
        try (var node = Node.start(TestDatabase.H2.fresh(), clock)) {
            new Docket(node::uri).established().heard("c1").heard("c2");
            node.get(ClockTimer.class).close();
            clock.pass(Duration.ofHours(48));
            var clocks = new Counted(node);
            clocks.failing = 1;
            assertThatThrownBy(clocks.due::run).isInstanceOf(DataAccessResourceFailureException.class);
            assertThat(events(node, "breach.SubmissionsClosed")).isOne();
            assertThat(clocks.due.run()).isEqualTo(new DueClocks.Look(1, FINDING));
            assertThat(events(node, "breach.SubmissionsClosed")).isEqualTo(2);
        }
    }

    /** Looks at the clocks of a node, beside the node's own timer, and counts what is submitted. */
    private static final class Counted {
        private int submitted;
        /** So many submissions fail as with a database that goes away for a moment. */
        private int failing;
        private final DueClocks due;

        private Counted(Node node) {
            var gate = node.get(CommandGate.class);
            var counting = new CommandGate() {
                @Override
                public Outcome submit(Submission submission) {
                    submitted++;
                    if (failing-- > 0) {
                        throw new DataAccessResourceFailureException("the database is away");
                    }
                    return gate.submit(submission);
                }

                @Override
                public List<LineOutcome> submitReports(List<Submission> run) {
                    throw new UnsupportedOperationException();
                }
            };
            due = new DueClocks(node.get(OpenClocks.class), counting, node.get(CommandTypes.class), node.get(Clock.class), Features.ALL);
        }
    }

    @Test
    void two_nodes_that_look_at_the_same_moment_fire_a_clock_once() throws Exception {
        var clock = new SetClock(NOON);
        var url = TestDatabase.POSTGRESQL.fresh();
        try (var one = Node.start(url, clock); var other = Node.start(url, clock); var threads = Executors.newFixedThreadPool(2)) {
            var docket = new Docket(one::uri).established();
            for (int i = 0; i < 20; i++) {
                docket.heard("c" + i);
            }
            clock.pass(Duration.ofHours(48));
            var together = new CountDownLatch(1);
            var looks = List.of(one, other).stream().map(node -> threads.submit(() -> {
                together.await();
                return node.get(DueClocks.class).run();
            })).toList();
            together.countDown();
            for (var look : looks) {
                assertThat(look.get().next()).isEqualTo(FINDING);
            }
            await().atMost(PATIENCE).until(() -> open(one).stream().noneMatch(each -> each.contains("SUBMISSIONS")));
            assertThat(events(one, "breach.SubmissionsClosed")).isEqualTo(20);
        }
    }

    @EachDatabase
    void open_clocks_are_made_again_from_the_log_after_a_restore_or_an_upgrade(TestDatabase database) {
        var clock = new SetClock(NOON);
        var url = database.fresh();
        List<String> before;
        try (var node = Node.start(url, clock)) {
            var noon = Instant.parse(NOON);
            new Docket(node::uri).established().heard("c1").heard("c2").heard("c3").ballot("b1", "c1", noon.plusSeconds(60), noon.plusSeconds(120))
                    .chair("ExtendSubmissions", "{'caseId':'c1','until':'2031-03-05T12:00:00.123456Z','reason':'The road is closed.'}")
                    .chair("JoinCases", "{'caseId':'c3','into':'c2','reason':'One attack.'}");
            clock.pass(Duration.ofMinutes(1));
            node.get(DueClocks.class).run();
            before = rows(node);
            assertThat(open(node)).containsExactly("ballot/b1 BALLOT_REVEALS 2031-03-02T12:02:00Z", "case/c2 CASE_SUBMISSIONS 2031-03-04T12:00:00Z",
                    "case/c1 CASE_SUBMISSIONS 2031-03-05T12:00:00.123456Z", "case/c1 CASE_FINDING " + FINDING, "case/c2 CASE_FINDING " + FINDING);
            node.jdbc().sql("delete from open_clock where thing = 'case/c1'").update();
            node.jdbc().sql("update open_clock set thing = 'case/other' where thing = 'case/c2'").update();
            node.jdbc().sql("update directory_code set code = 'that of another release'").update();
        }
        try (var node = Node.start(url, clock)) {
            assertThat(rows(node)).isEqualTo(before);
        }
    }

    private static long events(Node node, String type) {
        return node.jdbc().sql("select count(*) from event where type = ?").param(type).query(Long.class).single();
    }

    private static List<String> open(Node node) {
        return node.jdbc().sql("select thing, kind, due from open_clock order by due, thing, kind").query((rows, n) -> rows.getString(1) + " "
                + rows.getString(2) + " " + rows.getObject(3, OffsetDateTime.class).toInstant()).list();
    }

    private static List<String> rows(Node node) {
        return node.jdbc().sql("select thing, kind, due, position from open_clock order by thing, kind").query((rows, n) -> rows.getString(1) + " "
                + rows.getString(2) + " " + rows.getObject(3, OffsetDateTime.class).toInstant() + " " + rows.getLong(4)).list();
    }
}
