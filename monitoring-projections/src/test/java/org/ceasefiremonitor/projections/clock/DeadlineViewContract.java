package org.ceasefiremonitor.projections.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.ceasefiremonitor.core.clock.ClockExtended;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.MovesClocks;
import org.ceasefiremonitor.core.commission.breach.CaseAdmitted;
import org.ceasefiremonitor.core.commission.breach.CaseDeadlineMissed;
import org.ceasefiremonitor.core.commission.breach.CasesJoined;
import org.ceasefiremonitor.core.commission.breach.FindingExtended;
import org.ceasefiremonitor.core.commission.breach.PartiesNotified;
import org.ceasefiremonitor.core.commission.breach.SubmissionsClosed;
import org.ceasefiremonitor.core.commission.breach.SubmissionsExtended;
import org.ceasefiremonitor.core.guarantee.determination.ConsultationHeld;
import org.ceasefiremonitor.core.guarantee.determination.ConsultationMissed;
import org.ceasefiremonitor.core.guarantee.determination.ConsultationStruck;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.verification.IncidentMerged;
import org.ceasefiremonitor.core.verification.VerifierAssigned;
import org.ceasefiremonitor.core.verification.MergerReversed;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Paging;
import org.junit.jupiter.api.Test;

abstract class DeadlineViewContract {

    private static final String WHO = "harbour-state";
    private static final DeterminationId ATTACK = new DeterminationId("attack-1");
    private static final String CONSULTATION = "determination/attack-1 ARMED_ATTACK_CONSULTATION";
    private static final ParticipantId PARTY = new ParticipantId(WHO);
    private static final Instant AT = Reports.OBSERVED;
    private static final Reader READER = Reader.of(PARTY);

    private final Database database;

    DeadlineViewContract(Database database) {
        this.database = database;
    }

    /** A made-up log, and after each of its events the board as plain words: written from what the moves of a clock mean, without the code that folds them. */
    private static final class Telling {
        private final Random random;
        private final Reports log = new Reports();
        private final Map<String, String> state = new TreeMap<>();
        private final Map<String, Instant> due = new HashMap<>();
        private final List<List<String>> boards = new ArrayList<>();

        Telling(long seed) {
            random = new Random(seed);
            for (int i = 0; i < 150; i++) {
                step(new BreachCaseId("case-" + random.nextInt(5)), AT.plusSeconds(random.nextInt(100_000)));
                boards.add(state.keySet().stream().sorted(Comparator.<String, Instant>comparing(due::get).thenComparing(Comparator.naturalOrder()))
                        .map(clock -> clock + " " + state.get(clock) + " " + due.get(clock)).toList());
            }
        }

        private void step(BreachCaseId breach, Instant then) {
            switch (random.nextInt(10)) {
                case 0 -> {
                    tell(new PartiesNotified(breach, List.of(PARTY), AT, then));
                    set(breach, "CASE_SUBMISSIONS", then);
                }
                case 1 -> {
                    tell(new SubmissionsExtended(breach, then, "r"));
                    set(breach, "CASE_SUBMISSIONS", then);
                }
                case 2 -> {
                    var missed = random.nextBoolean();
                    tell(new SubmissionsClosed(breach, missed ? List.of(PARTY) : List.of(), missed));
                    if (missed) {
                        when(breach, "CASE_SUBMISSIONS", "OPEN", "MISSED");
                    } else {
                        met(breach, "CASE_SUBMISSIONS");
                    }
                }
                case 3 -> {
                    tell(new CasesJoined(breach, new BreachCaseId("case-9"), "r"));
                    for (var kind : new String[] {"CASE_SUBMISSIONS", "CASE_FINDING", "CASE_PROVISIONAL_FINDING", "CASE_EXTENSION"}) {
                        when(breach, kind, "OPEN", "STOPPED");
                    }
                }
                case 4 -> {
                    tell(new CaseAdmitted(breach, "r", then, null));
                    set(breach, "CASE_FINDING", then);
                }
                case 5 -> {
                    tell(new CaseDeadlineMissed(breach, ClockKind.CASE_FINDING, AT, then));
                    when(breach, "CASE_FINDING", "OPEN", "MISSED");
                    set(breach, "CASE_EXTENSION", then);
                }
                case 6 -> {
                    tell(new ConsultationStruck(ATTACK, "r", AT, then, Marking.GREEN));
                    state.put(CONSULTATION, "OPEN");
                    due.put(CONSULTATION, then);
                }
                case 7 -> {
                    var beforeKnown = random.nextBoolean();
                    tell(new ConsultationMissed(ATTACK, then, beforeKnown, AT, Marking.GREEN));
                    state.computeIfPresent(CONSULTATION, (clock, is) -> !is.equals("OPEN") ? is : beforeKnown ? "KNOWN_LATE" : "MISSED");
                }
                case 8 -> {
                    tell(new ConsultationHeld(ATTACK, List.of(PARTY), "s", PARTY, AT, Marking.GREEN));
                    state.computeIfPresent(CONSULTATION, (clock, is) -> is.equals("OPEN") || is.equals("KNOWN_LATE") ? "MET" : is.equals("MISSED") ? "MET_LATE" : is);
                }
                default -> {
                    tell(new FindingExtended(breach, then, "r"));
                    set(breach, "CASE_FINDING", then);
                    met(breach, "CASE_EXTENSION");
                }
            }
        }

        private void tell(Event event) {
            log.record(event, WHO);
        }

        private void set(BreachCaseId breach, String kind, Instant then) {
            state.put("case/" + breach.value() + " " + kind, "OPEN");
            due.put("case/" + breach.value() + " " + kind, then);
        }

        private void met(BreachCaseId breach, String kind) {
            var clock = "case/" + breach.value() + " " + kind;
            if ("OPEN".equals(state.get(clock))) {
                state.put(clock, "MET");
            } else if ("MISSED".equals(state.get(clock))) {
                state.put(clock, "MET_LATE");
            }
        }

        private void when(BreachCaseId breach, String kind, String before, String after) {
            state.computeIfPresent("case/" + breach.value() + " " + kind, (clock, is) -> is.equals(before) ? after : is);
        }
    }

    @Test
    void the_board_is_what_the_moves_mean_at_every_position_and_page_by_page() throws Exception {
        for (long seed = 1; seed <= 3; seed++) {
            var told = new Telling(seed);
            var queries = queries(told.log, 7);
            for (int position = 0; position < told.boards.size(); position++) {
                var streamed = new ArrayList<String>();
                queries.stream(DeadlineFilter.ALL, AT, READER, position, each -> streamed.add(words(each)));
                assertThat(streamed).as("seed %s, position %s", seed, position).isEqualTo(told.boards.get(position));
            }
            var paged = new ArrayList<String>();
            String cursor = null;
            do {
                var page = queries.list(DeadlineFilter.ALL, cursor == null ? AT : null, new Paging(3, cursor), READER, null);
                assertThat(page.at()).isEqualTo(AT);
                page.page().items().forEach(each -> paged.add(words(each)));
                cursor = page.page().next();
            } while (cursor != null);
            assertThat(paged).isEqualTo(told.boards.getLast());
        }
    }

    private static String words(Deadline deadline) {
        return deadline.thing() + " " + deadline.kind() + " " + deadline.state() + " " + deadline.due();
    }

    private DeadlineQueries queries(Reports log, int batch) throws Exception {
        var feed = new Feed(database.migrated());
        feed.to(new DeadlineProjection(feed.writer(), feed.jdbc()));
        feed.deliver(log.messages(), batch);
        return new DeadlineQueries(feed.reader());
    }

    @Test
    void a_deadline_says_how_often_it_was_put_off_and_why_and_how_much_time_is_left() throws Exception {
        var log = new Reports();
        var breach = new BreachCaseId("case-1");
        log.record(new PartiesNotified(breach, List.of(PARTY), AT, AT.plusSeconds(60)), WHO);
        log.record(new SubmissionsExtended(breach, AT.plusSeconds(90), "The road is closed."), WHO);
        log.record(new SubmissionsExtended(breach, AT.plusSeconds(120), "It is still closed."), WHO);
        log.record(new CaseAdmitted(breach, "r", AT.plusSeconds(500), null), WHO);
        var queries = queries(log, 2);

        var submissions = one(queries, new DeadlineFilter("case/case-1", List.of(ClockKind.CASE_SUBMISSIONS), List.of(), List.of(), null), AT.plusSeconds(130));
        assertThat(submissions).isEqualTo(List.of(new Deadline("case/case-1", ClockKind.CASE_SUBMISSIONS, "The Parties lodge their submissions.",
                Mandate.PARTY_LIAISON, DeadlineState.OPEN, AT.plusSeconds(120), -10L, AT.plusSeconds(60), 2, "It is still closed.", 2,
                submissions.getFirst().recordedAt())));
        assertThat(one(queries, new DeadlineFilter(null, List.of(), List.of(), List.of(DeadlineState.OPEN), Duration.ofSeconds(120)), AT))
                .extracting(Deadline::kind).containsExactly(ClockKind.CASE_SUBMISSIONS);
        assertThat(one(queries, new DeadlineFilter(null, List.of(), List.of(Mandate.COMMISSION_CHAIR), List.of(), null), AT))
                .extracting(Deadline::kind).containsExactly(ClockKind.CASE_FINDING);
        assertThat(one(queries, new DeadlineFilter(null, List.of(), List.of(Mandate.SENSOR), List.of(), null), AT)).isEmpty();
        assertThat(one(queries, new DeadlineFilter(null, List.of(), List.of(), List.of(DeadlineState.MISSED), null), AT)).isEmpty();
    }

    /** No event of the log does so; nothing keeps one of a later release from it. */
    @EventType("case.MovedTwice")
    record MovedTwice(BreachCaseId caseId, List<ClockMove> clockMoves) implements MovesClocks {

        @Override
        public Identifier subject() {
            return caseId;
        }

        @Override
        public Marking visibility() {
            return Marking.GREEN;
        }
    }

    @Test
    void an_event_that_moves_one_clock_several_times_leaves_it_where_the_last_move_does() throws Exception {
        var log = new Reports();
        var breach = new BreachCaseId("case-1");
        log.record(new MovedTwice(breach, List.of(new ClockSet(ClockKind.CASE_FINDING, AT.plusSeconds(60)), new ClockSet(ClockKind.CASE_FINDING, AT.plusSeconds(90)))), WHO);
        log.record(new MovedTwice(breach, List.of(new ClockMissed(ClockKind.CASE_FINDING), new ClockExtended(ClockKind.CASE_FINDING, AT.plusSeconds(120), "r"),
                new ClockSet(ClockKind.CASE_EXTENSION, AT.plusSeconds(5)), new ClockMet(ClockKind.CASE_EXTENSION))), WHO);
        log.record(new CaseAdmitted(new BreachCaseId("case-2"), "r", AT.plusSeconds(500), null), WHO);

        assertThat(one(queries(log, 1), DeadlineFilter.ALL, AT)).extracting(DeadlineViewContract::words).containsExactly(
                "case/case-1 CASE_EXTENSION MET " + AT.plusSeconds(5), "case/case-1 CASE_FINDING OPEN " + AT.plusSeconds(120), "case/case-2 CASE_FINDING OPEN " + AT.plusSeconds(500));
    }

    @Test
    void a_clock_is_shown_to_those_who_may_see_each_event_that_moved_it() throws Exception {
        var log = new Reports();
        var incident = new IncidentId("fire-1");
        log.record(new MergerReversed(incident, "r", AT, Marking.GREEN, AT.plusSeconds(60), null, null), "headquarters");
        log.record(new IncidentMerged(incident, new IncidentId("fire-2"), "r", AT, new Marking(Tlp.AMBER, List.of())), "headquarters");
        log.record(new VerifierAssigned(new IncidentId("fire-2"), PARTY, "p", AT, Marking.GREEN), "headquarters");
        var queries = queries(log, 1);

        var seen = new ArrayList<Deadline>();
        queries.stream(DeadlineFilter.ALL, AT, READER, 0, seen::add);
        assertThat(seen).hasSize(1);
        assertThat(one(queries, DeadlineFilter.ALL, AT)).isEmpty();
        queries.stream(DeadlineFilter.ALL, AT, Reader.of(new ParticipantId("headquarters")), 2, seen::add);
        assertThat(seen).extracting(Deadline::state).containsExactly(DeadlineState.OPEN, DeadlineState.STOPPED);
    }

    @Test
    void the_first_in_a_state_and_how_many_there_are_agree_with_the_board_at_every_position() throws Exception {
        var told = new Telling(4);
        var feed = new Feed(database.migrated());
        feed.to(new DeadlineProjection(feed.writer(), feed.jdbc()));
        feed.deliver(told.log.messages(), 7);
        for (int position = 0; position < told.boards.size(); position++) {
            for (var state : List.of(DeadlineState.OPEN, DeadlineState.MISSED)) {
                var expected = told.boards.get(position).stream().filter(each -> each.contains(" " + state + " ")).toList();
                var first = feed.reader().read(DeadlineQueries.VIEWS, (long) position, reading -> DeadlineQueries.first(reading, List.of(state), AT, 2, READER));
                assertThat(first.first().stream().map(DeadlineViewContract::words)).as("%s at %s", state, position)
                        .containsExactlyElementsOf(expected.stream().limit(2).toList());
                assertThat(first.total()).isEqualTo(expected.size());
                assertThat(first.more()).isFalse();
            }
        }
    }

    private static List<Deadline> one(DeadlineQueries queries, DeadlineFilter filter, Instant at) {
        return queries.list(filter, at, Paging.FIRST, READER, null).page().items();
    }
}
