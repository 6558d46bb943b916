package org.ceasefiremonitor.api.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ceasefiremonitor.api.Node.REGISTRAR;
import static org.ceasefiremonitor.api.Node.actor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.api.command.CommandGate;
import org.ceasefiremonitor.api.command.LineOutcome;
import org.ceasefiremonitor.api.command.Submission;
import org.ceasefiremonitor.core.agreement.AddProvision;
import org.ceasefiremonitor.core.agreement.AdoptAlertRules;
import org.ceasefiremonitor.core.agreement.AdoptSeverityRules;
import org.ceasefiremonitor.core.agreement.AdoptViolationCatalogue;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.agreement.AlertRules;
import org.ceasefiremonitor.core.agreement.AlertRules.AlertThreshold;
import org.ceasefiremonitor.core.agreement.BringAgreementIntoForce;
import org.ceasefiremonitor.core.agreement.DraftAgreement;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.SeverityRules;
import org.ceasefiremonitor.core.agreement.SignAgreement;
import org.ceasefiremonitor.core.agreement.ViolationCatalogue;
import org.ceasefiremonitor.core.agreement.ViolationCatalogue.CatalogueEntry;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.participant.BootstrapMechanism;
import org.ceasefiremonitor.core.participant.Form;
import org.ceasefiremonitor.core.participant.GrantMandate;
import org.ceasefiremonitor.core.participant.RegisterParticipant;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.ceasefiremonitor.core.zone.DesignateCeasefireZone;
import org.ceasefiremonitor.core.zone.CeasefireZone;
import org.ceasefiremonitor.core.zone.ReportViolation;
import org.ceasefiremonitor.core.zone.ZoneKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** However long a zone's stream is, loading it takes one snapshot and fewer than 1,000 events. */
class SnapshottingTest {

    private static final int MOST_READ = 1_000;
    private static final Actor CHIEF = actor("mech", "chief-1", Mandate.CHIEF_MONITOR);
    private static final AgreementId AGREEMENT = new AgreementId("lakes");
    private static final String SHA = "0".repeat(64);

    private static Node node;

    @BeforeAll
    static void start() {
        node = Node.start(TestDatabase.H2.fresh());
        var party = new ParticipantId("xaa");
        var past = Instant.now().minus(Duration.ofDays(90));
        node.submit(new BootstrapMechanism(new ParticipantId("mech"), "Mechanism", Form.ORGANISATION, null,
                Set.of(Mandate.REGISTRAR, Mandate.CHIEF_MONITOR)), REGISTRAR);
        node.submit(new RegisterParticipant(party, "Astoria", Form.STATE, "XAA", Set.of()), REGISTRAR);
        node.submit(new GrantMandate(party, Mandate.PARTY_LIAISON, past, null), REGISTRAR);
        node.submit(new DraftAgreement(AGREEMENT, "Ceasefire", "1", SHA, "treaty", null, List.of(party)), REGISTRAR);
        node.submit(new AddProvision(AGREEMENT, "p-1", "No fire."), REGISTRAR);
        node.submit(new AdoptViolationCatalogue(AGREEMENT, past, new ViolationCatalogue(
                Map.of(Kind.SHOT, new CatalogueEntry(KindClass.VIOLATION, "p-1", null)))), REGISTRAR);
        node.submit(new AdoptSeverityRules(AGREEMENT, past, new SeverityRules(Severity.S1, List.of())), REGISTRAR);
        node.submit(new AdoptAlertRules(AGREEMENT, past, new AlertRules(List.of(
                new AlertThreshold("watch", AlertLevel.WATCH, 720, Severity.S0, 1, 1)))), REGISTRAR);
        node.submit(new SignAgreement(AGREEMENT, "A. Person", SHA), actor("xaa", "l-1", Mandate.PARTY_LIAISON));
        node.submit(new BringAgreementIntoForce(AGREEMENT, past, "then"), CHIEF);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void a_stream_of_single_reports_is_read_from_a_recent_snapshot() {
        var zone = designate("single");
        IntStream.range(0, 450).forEach(i -> node.submit(report(zone, i, Instant.now()), CHIEF));
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(snapshotAt(zone)).isGreaterThanOrEqualTo(400 - Snapshotting.SOON));
        assertThat(eventsReadToLoad(zone)).isLessThan(Snapshotting.NOW);
        assertThat(streamHead(zone)).isGreaterThanOrEqualTo(450);
    }

    @Test
    void no_run_of_lines_leaves_a_longer_way_behind_it() {
        var zone = designate("runs");
        for (int run = 0; run < 4; run++) {
            int size = new int[] {500, 99, 399, 500}[run];
            int first = run * 500;
            // late ones, each of which has the alert level looked at again: as many events as a run can make
            var lines = new ArrayList<Submission>();
            IntStream.range(first, first + size).forEach(i -> lines.add(node.submission(report(zone, i,
                    Instant.now().minus(Duration.ofHours(30))), CHIEF, null, null)));
            assertThat(node.get(CommandGate.class).submitReports(lines)).allMatch(LineOutcome.Accepted.class::isInstance);
            assertThat(eventsReadToLoad(zone)).as("after run %s", run).isLessThan(MOST_READ);
        }
        assertThat(streamHead(zone)).isGreaterThan(1_498);
    }

    @Test
    void a_zone_goes_on_from_its_snapshot_as_if_all_had_been_read() {
        var zone = designate("same");
        IntStream.range(0, 220).forEach(i -> node.submit(report(zone, i, Instant.now()), CHIEF));
        await().atMost(Duration.ofMinutes(2)).until(() -> snapshotAt(zone) > 0);
        node.get(AggregateCache.class).removeAll();
        node.submit(report(zone, 220, Instant.now()), CHIEF);
        node.get(AggregateCache.class).removeAll();
        assertThat(eventsReadToLoad(zone)).isLessThan(streamHead(zone));
        var fromSnapshot = state(zone);
        node.get(AggregateCache.class).removeAll();
        assertThat(node.jdbc().sql("delete from snapshot where aggregate_id = ?").param(zone.key()).update()).isOne();
        assertThat(eventsReadToLoad(zone)).isEqualTo(streamHead(zone) + 1);
        assertThat(state(zone)).contains("tallies").isEqualTo(fromSnapshot);
    }

    /** As after an upgrade, where the same text may mean something else. */
    @Test
    void a_snapshot_that_other_code_has_folded_is_passed_over_and_taken_anew() {
        var zone = designate("upgraded");
        IntStream.range(0, 120).forEach(i -> node.submit(report(zone, i, Instant.now()), CHIEF));
        await().atMost(Duration.ofMinutes(2)).until(() -> snapshotAt(zone) > 0);
        node.get(AggregateCache.class).removeAll();
        var folded = state(zone);
        node.get(AggregateCache.class).removeAll();
        assertThat(node.jdbc().sql("update snapshot set code = 'that of another release', state = replace(state, 'WATCH', 'HIGH')"
                + " where aggregate_id = ? and state like '%WATCH%'").param(zone.key()).update()).isOne();

        assertThat(state(zone)).isEqualTo(folded);
        assertThat(eventsReadToLoad(zone)).isEqualTo(streamHead(zone) + 1);
        node.get(AggregateCache.class).removeAll();
        node.get(Snapshotting.class).renew();
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(eventsReadToLoad(zone)).isZero());
        node.get(AggregateCache.class).removeAll();
        assertThat(state(zone)).isEqualTo(folded);
    }

    /** The state of a zone as a snapshot has it. */
    private static String state(ZoneId zone) {
        var unitOfWork = DefaultUnitOfWork.startAndGet(null);
        try {
            return node.get(Configuration.class).repository(CeasefireZone.class).load(zone.key()).invoke(node.get(Snapshots.class)::write);
        } finally {
            unitOfWork.commit();
        }
    }

    private static ZoneId designate(String name) {
        var zone = new ZoneId(name);
        node.submit(new DesignateCeasefireZone(zone, AGREEMENT, name, ZoneKind.LINE_OF_CONTACT, null,
                Boundary.polygon(30, 48, 31, 48, 31, 49, 30, 49), Instant.now().minus(Duration.ofDays(60)), "Decision 1", null), CHIEF);
        return zone;
    }

    private static ReportViolation report(ZoneId zone, int number, Instant observed) {
        return new ReportViolation(new ViolationId(zone.value() + "-" + number), List.of(zone), new StatedReport("patrol 7", Means.SEEN,
                null, StatedPlace.at(new Position(30.5, 48.5)), StatedInterval.of(observed.toString()), Kind.SHOT, null, null, null, null,
                null, null, null, null, null, null, null, null, null));
    }

    /** What Axon reads for this aggregate when it is not in memory, without the snapshot itself. */
    private static long eventsReadToLoad(ZoneId zone) {
        var stream = node.get(EventStore.class).readEvents(zone.key());
        long events = 0;
        while (stream.hasNext()) {
            DomainEventMessage<?> message = stream.next();
            events += message.getPayload() instanceof org.ceasefiremonitor.core.log.Event ? 1 : 0;
        }
        return events;
    }

    private static long snapshotAt(ZoneId zone) {
        return node.jdbc().sql("select sequence from snapshot where aggregate_id = ?").param(zone.key()).query(Long.class).optional()
                .orElse(-1L);
    }

    private static long streamHead(ZoneId zone) {
        return node.get(Things.class).streamHead(zone.key());
    }
}
