package org.ceasefiremonitor.projections.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ceasefiremonitor.core.agreement.AgreementDrafted;
import org.ceasefiremonitor.core.agreement.AgreementEvent;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.AlertLevel;
import org.ceasefiremonitor.core.agreement.CeasefireEnteredIntoForce;
import org.ceasefiremonitor.core.agreement.CeasefireTerminated;
import org.ceasefiremonitor.core.agreement.EntryIntoForceCorrected;
import org.ceasefiremonitor.core.agreement.EntryIntoForceStruck;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.TerminationCorrected;
import org.ceasefiremonitor.core.agreement.TerminationStruck;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.agreement.Weight;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.zone.AlertLevelChanged;
import org.ceasefiremonitor.core.zone.AlertLevelReassessed;
import org.ceasefiremonitor.core.zone.CeasefireZoneDesignated;
import org.ceasefiremonitor.core.zone.DesignationCorrected;
import org.ceasefiremonitor.core.zone.DrawnBoundary;
import org.ceasefiremonitor.core.zone.EstablishedIncident;
import org.ceasefiremonitor.core.zone.IncidentWeighed;
import org.ceasefiremonitor.core.zone.RedrawCorrected;
import org.ceasefiremonitor.core.zone.RedrawStruck;
import org.ceasefiremonitor.core.zone.RestrictionAttached;
import org.ceasefiremonitor.core.zone.RestrictionCorrected;
import org.ceasefiremonitor.core.zone.RestrictionLifted;
import org.ceasefiremonitor.core.zone.RestrictionStruck;
import org.ceasefiremonitor.core.zone.ZoneBoundaryCorrected;
import org.ceasefiremonitor.core.zone.ZoneDefinition;
import org.ceasefiremonitor.core.zone.ZoneDefinitionEvent;
import org.ceasefiremonitor.core.zone.ZoneEndCorrected;
import org.ceasefiremonitor.core.zone.ZoneEndStruck;
import org.ceasefiremonitor.core.zone.ZoneEnded;
import org.ceasefiremonitor.core.zone.ZoneKind;
import org.ceasefiremonitor.core.zone.ZonePhase;
import org.ceasefiremonitor.core.zone.ZoneRedrawn;
import org.ceasefiremonitor.core.zone.ZoneReinstated;
import org.ceasefiremonitor.core.zone.ZoneStruck;
import org.ceasefiremonitor.core.zone.ZoneSuspended;
import org.ceasefiremonitor.core.zone.ZoneSuspensionCorrected;
import org.ceasefiremonitor.core.zone.ZoneSuspensionStruck;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Box;
import org.ceasefiremonitor.projections.view.GeoFeature;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a zone is: what is laid down about it, its phase and its alert level. What is counted in it: {@link ZoneCountsContract}. */
abstract class ZoneViewContract {

    private static final Instant DAY = Instant.parse("2031-04-01T00:00:00Z");
    private static final ZoneId PORT = new ZoneId("port");
    private static final Boundary WEST = Boundary.polygon(36, 48, 37, 48, 37, 49, 36, 49);
    private static final Boundary EAST = Boundary.polygon(37, 48, 38, 48, 38, 49, 37, 49);
    private static final Reader GUARANTOR = Reader.of(new ParticipantId("guarantor"));

    private final Database database;
    private final Reports log = new Reports();
    private Feed feed;
    private ZoneQueries queries;

    ZoneViewContract(Database database) {
        this.database = database;
    }

    @BeforeEach
    void set_up() {
        feed = new Feed(database.migrated());
        feed.to(new ZoneProjection(feed.writer(), feed.jdbc()), new ViolationProjection(feed.writer(), feed.jdbc()));
        queries = new ZoneQueries(feed.reader());
    }

    private static Instant day(double days) {
        return DAY.plusSeconds(Math.round(days * 86_400));
    }

    private static CeasefireZoneDesignated designated(String zone, Boundary boundary, ZoneKind kind, Marking marking) {
        return new CeasefireZoneDesignated(new ZoneId(zone), Reports.AGREEMENT, "Zone " + zone, kind, "Europe/Kyiv", boundary, day(0), "decision 1", marking, day(1));
    }

    private static final Marking CLEAR = Marking.CLEAR;

    private static final List<ZoneDefinitionEvent> DEFINITIONS = List.of(
            designated("port", WEST, ZoneKind.WEAPON_FREE, CLEAR),
            new RestrictionAttached(PORT, "no-mortars", WeaponClass.MORTAR_LT_100, null, 15_000.0, new ParticipantId("harbour-state"), day(1), "art-1", CLEAR, day(1)),
            new RestrictionAttached(PORT, "no-drones", null, Kind.RECON_DRONE, null, null, day(2), null, CLEAR, day(2)),
            new ZoneRedrawn(PORT, 2, EAST, day(5), "decision 2", CLEAR, day(3)),
            new ZoneSuspended(PORT, "evacuation", CLEAR, day(6)),
            new ZoneBoundaryCorrected(PORT, 1, Boundary.polygon(36, 48, 37, 48, 37, 49.5, 36, 49.5), "a vertex was wrong", CLEAR, day(7)),
            new ZoneReinstated(PORT, "evacuation done", CLEAR, day(8)),
            new RestrictionLifted(PORT, "no-drones", "agreed", CLEAR, day(9)),
            new ZoneSuspended(PORT, "repair", CLEAR, day(10)),
            new ZoneBoundaryCorrected(PORT, 1, WEST, "it was right", CLEAR, day(11)),
            new ZoneReinstated(PORT, "repair done", CLEAR, day(12)),
            new ZoneEnded(PORT, "no longer needed", CLEAR, day(20)));

    private static final List<AgreementEvent> AGREEMENT = List.of(
            new AgreementDrafted(Reports.AGREEMENT, "Harbour agreement", "1", "ab".repeat(32), "mutual consent", "Europe/Kyiv",
                    List.of(new ParticipantId("harbour-state"), new ParticipantId("river-state"))),
            new CeasefireEnteredIntoForce(Reports.AGREEMENT, day(2.5), "4 April, 15:00"),
            new CeasefireTerminated(Reports.AGREEMENT, day(30), "both denounced it"));

    private ZoneState state(Instant at, Long asOf) {
        return queries.find(PORT, at, List.of(), Reader.PUBLIC, asOf).found().orElseThrow();
    }

    @Test
    void what_is_laid_down_reads_back_at_every_position_as_the_definition_has_it() throws Exception {
        DEFINITIONS.forEach(event -> log.record(event, "headquarters"));
        for (int batch : new int[] {1, 5, DEFINITIONS.size()}) {
            set_up();
            feed.deliver(log.messages(), batch);
            ZoneDefinition expected = null;
            for (int position = 0; position < DEFINITIONS.size(); position++) {
                expected = ZoneDefinition.evolve(expected, DEFINITIONS.get(position));
                ZoneState state = state(day(40), (long) position);
                assertThat(state.zone().revision()).isEqualTo(expected.revision());
                assertThat(state.zone().name()).isEqualTo("Zone port");
                assertThat(state.zone().kind()).isEqualTo(ZoneKind.WEAPON_FREE);
                assertThat(state.zone().endedAt()).isEqualTo(expected.endedAt());
                assertThat(state.zone().reason()).isEqualTo(DEFINITIONS.get(position).stated());
                assertThat(state.zone().position()).isEqualTo(position);
                assertThat(state.drawings().stream().map(each -> List.of((int) each.number(), each.effectiveFrom(), (int) each.corrections(), each.boundary())).toList())
                        .isEqualTo(expected.boundaries().stream().map(each -> List.<Object>of(each.number(), each.effectiveFrom(), each.corrections(), each.boundary())).toList());
                assertThat(state.restrictions()).isEqualTo(expected.restrictions());
                assertThat(state.suspensions()).isEqualTo(expected.suspensions());
            }
        }
    }

    @Test
    void the_phase_at_any_instant_is_the_one_that_the_definition_reckons() throws Exception {
        AGREEMENT.forEach(event -> log.record(event, "headquarters"));
        DEFINITIONS.forEach(event -> log.record(event, "headquarters"));
        feed.deliver(log.messages(), 4);
        List<ZonePhase> seen = new ArrayList<>();
        for (long position : new long[] {AGREEMENT.size(), AGREEMENT.size() + 4, log.head() - 3, log.head()}) {
            AgreementTerms terms = null;
            for (AgreementEvent event : AGREEMENT) {
                terms = AgreementTerms.evolve(terms, event);
            }
            ZoneDefinition zone = null;
            for (ZoneDefinitionEvent event : DEFINITIONS.subList(0, (int) position - AGREEMENT.size() + 1)) {
                zone = ZoneDefinition.evolve(zone, event);
            }
            for (double at = -1; at < 35; at += 0.5) {
                ZonePhase phase = state(day(at), position).zone().phase();
                assertThat(phase).as("day %s as of %d", at, position).isEqualTo(zone.phaseAt(day(at), terms));
                seen.add(phase);
            }
        }
        assertThat(seen).contains(ZonePhase.DESIGNATED, ZonePhase.IN_FORCE, ZonePhase.SUSPENDED, ZonePhase.AGREEMENT_ENDED, ZonePhase.ENDED);
    }

    private static final List<ZoneDefinitionEvent> CORRECTIONS = List.of(
            designated("port", WEST, ZoneKind.WEAPON_FREE, CLEAR),
            new ZoneRedrawn(PORT, 2, EAST, day(5), "decision 2", CLEAR, day(3)),
            new RedrawCorrected(PORT, 2, day(4), "decision 2b", "misread", CLEAR, day(4)),
            new RestrictionAttached(PORT, "no-mortars", WeaponClass.MORTAR_LT_100, null, 15_000.0, new ParticipantId("harbour-state"), day(1), "art-1", CLEAR, day(4)),
            new RestrictionCorrected(PORT, "no-mortars", null, Kind.RECON_DRONE, null, null, day(2), day(9), null, "misread", CLEAR, day(5)),
            new RestrictionStruck(PORT, "no-mortars", "another zone", CLEAR, day(5)),
            new ZoneSuspended(PORT, "flood", CLEAR, day(6)),
            new ZoneSuspensionCorrected(PORT, day(6), day(5.5), null, "from noon on", CLEAR, day(6)),
            new ZoneReinstated(PORT, "dry", CLEAR, day(7)),
            new ZoneSuspensionCorrected(PORT, day(5.5), day(5.5), null, "not dry", CLEAR, day(7)),
            new ZoneReinstated(PORT, "dry", CLEAR, day(8)),
            new RedrawStruck(PORT, 2, "put off", CLEAR, day(8)),
            new ZoneSuspensionStruck(PORT, day(5.5), "called off", CLEAR, day(8)),
            new DesignationCorrected(PORT, "Harbour", ZoneKind.BUFFER, "UTC", day(0.5), "decision 1b", "misread", CLEAR, day(9)),
            new RedrawCorrected(PORT, 2, day(6), "decision 2c", "not put off", CLEAR, day(9)),
            new ZoneEnded(PORT, "no longer needed", CLEAR, day(10)),
            new ZoneEndCorrected(PORT, day(9.5), "at noon", CLEAR, day(11)),
            new ZoneEndStruck(PORT, "needed still", CLEAR, day(12)),
            new ZoneStruck(PORT, "not in the annex", CLEAR, day(13)));

    @Test
    void a_corrected_zone_reads_back_at_every_position_as_the_definition_has_it_with_who_corrected_it_and_why() throws Exception {
        AGREEMENT.subList(0, 2).forEach(event -> log.record(event, "headquarters"));
        CORRECTIONS.forEach(event -> log.record(event, "headquarters"));
        AgreementTerms terms = AgreementTerms.evolve(AgreementTerms.evolve(null, AGREEMENT.getFirst()), AGREEMENT.get(1));
        for (int batch : new int[] {1, 3, CORRECTIONS.size()}) {
            set_up();
            feed.deliver(log.messages(), batch);
            ZoneDefinition expected = null;
            LatestCorrection latest = null;
            for (int position = 0; position < CORRECTIONS.size(); position++) {
                ZoneDefinitionEvent event = CORRECTIONS.get(position);
                expected = ZoneDefinition.evolve(expected, event);
                latest = event instanceof Correction correction ? new LatestCorrection(position + 2, Feed.BEGINNING.plusSeconds(position + 2),
                        event.getClass().getAnnotation(EventType.class).value(), "headquarters", "desk-1", "MONITOR", correction.reason()) : latest;
                for (double at = -1; at < 15; at += 0.5) {
                    ZoneState state = state(day(at), position + 2L);
                    assertThat(state.zone().phase()).as("day %s as of %d", at, position).isEqualTo(expected.phaseAt(day(at), terms));
                    assertThat(state.feature().geometry()).as("day %s as of %d", at, position).isEqualTo(expected.boundaryAt(day(at)).orElse(expected.boundaries().getFirst()).boundary());
                }
                ZoneState state = state(day(14), position + 2L);
                assertThat(state.zone().name()).isEqualTo(expected.name());
                assertThat(state.zone().kind()).isEqualTo(expected.kind());
                assertThat(state.zone().timeZone()).isEqualTo(expected.timeZone());
                assertThat(state.zone().designatedFrom()).isEqualTo(expected.designatedFrom());
                assertThat(state.zone().endedAt()).isEqualTo(expected.endedAt());
                assertThat(state.zone().corrected()).isEqualTo(latest);
                assertThat(state.restrictions()).isEqualTo(expected.restrictions());
                assertThat(state.suspensions()).isEqualTo(expected.suspensions());
                assertThat(state.drawings()).extracting(ZoneState.Drawing::struck).isEqualTo(expected.boundaries().stream().map(DrawnBoundary::struck).toList());
                assertThat(state.drawings()).extracting(ZoneState.Drawing::effectiveFrom).isEqualTo(expected.boundaries().stream().map(DrawnBoundary::effectiveFrom).toList());
            }
            assertThat(List.of(2L, 3L, 4L, 13L, 15L, 16L).stream().map(position -> state(day(14), position).zone().basis()))
                    .containsExactly("decision 1", "decision 2", "decision 2b", "decision 1", "decision 1b", "decision 2c");
        }
    }

    @Test
    void the_phase_follows_what_is_corrected_in_the_agreement() throws Exception {
        log.record(DEFINITIONS.getFirst(), "headquarters");
        List<AgreementEvent> corrected = new ArrayList<>(AGREEMENT);
        corrected.add(new EntryIntoForceCorrected(Reports.AGREEMENT, day(3.5), "5 April", "misread"));
        corrected.add(new TerminationCorrected(Reports.AGREEMENT, day(25), "misread"));
        corrected.add(new TerminationStruck(Reports.AGREEMENT, "forged"));
        corrected.add(new EntryIntoForceStruck(Reports.AGREEMENT, "not exchanged"));
        corrected.forEach(event -> log.record(event, "headquarters"));
        feed.deliver(log.messages(), 2);
        ZoneDefinition zone = ZoneDefinition.evolve(null, DEFINITIONS.getFirst());
        AgreementTerms terms = null;
        for (int position = 1; position <= corrected.size(); position++) {
            terms = AgreementTerms.evolve(terms, corrected.get(position - 1));
            for (double at = -1; at < 35; at += 0.5) {
                assertThat(state(day(at), (long) position).zone().phase()).as("day %s as of %d", at, position).isEqualTo(zone.phaseAt(day(at), terms));
            }
        }
    }

    @Test
    void zones_are_found_by_agreement_kind_phase_and_box_and_paged() throws Exception {
        AGREEMENT.subList(0, 2).forEach(event -> log.record(event, "headquarters"));
        for (int i = 0; i < 9; i++) {
            log.record(designated("z" + i, i % 2 == 0 ? WEST : EAST, i < 3 ? ZoneKind.BUFFER : ZoneKind.NO_FLY, CLEAR), "headquarters");
        }
        log.record(new ZoneSuspended(new ZoneId("z4"), "evacuation", CLEAR, day(4)), "headquarters");
        log.record(new ZoneRedrawn(new ZoneId("z8"), 2, EAST, day(6), "decision 2", CLEAR, day(4)), "headquarters");
        feed.deliver(log.messages(), 3);
        assertThat(ids(ZoneFilter.ALL, day(5))).hasSize(9).isSorted();
        assertThat(ids(new ZoneFilter(null, List.of(ZoneKind.BUFFER), List.of(), null), day(5))).containsExactly("z0", "z1", "z2");
        assertThat(ids(new ZoneFilter(null, List.of(), List.of(ZonePhase.SUSPENDED), null), day(5))).containsExactly("z4");
        assertThat(ids(new ZoneFilter(null, List.of(), List.of(ZonePhase.SUSPENDED), null), day(3))).isEmpty();
        assertThat(ids(new ZoneFilter(null, List.of(), List.of(ZonePhase.DESIGNATED), null), day(1))).hasSize(9);
        assertThat(ids(new ZoneFilter(new AgreementId("other"), List.of(), List.of(), null), day(5))).isEmpty();
        assertThat(ids(new ZoneFilter(Reports.AGREEMENT, List.of(), List.of(), Box.valueOf("37.5,48.5,37.6,48.6")), day(5))).containsExactly("z1", "z3", "z5", "z7", "z8");
        for (int size = 1; size <= 10; size++) {
            List<String> paged = new ArrayList<>();
            String cursor = null;
            do {
                ZonesAt<Zone> zones = queries.list(new ZoneFilter(null, List.of(), List.of(ZonePhase.IN_FORCE), null), cursor == null ? day(5) : null, new Paging(size, cursor),
                        Reader.PUBLIC, null);
                assertThat(zones.at()).isEqualTo(day(5));
                Page<Zone> page = zones.page();
                page.items().forEach(zone -> paged.add(zone.zoneId()));
                cursor = page.next();
            } while (cursor != null);
            assertThat(paged).as("by %d", size).containsExactly("z0", "z1", "z2", "z3", "z5", "z6", "z7", "z8");
        }
    }

    private List<String> ids(ZoneFilter filter, Instant at) {
        return queries.list(filter, at, Paging.FIRST, Reader.PUBLIC, null).page().items().stream().map(Zone::zoneId).toList();
    }

    @Test
    void features_show_the_drawing_that_holds_at_the_instant() throws Exception {
        DEFINITIONS.subList(0, 4).forEach(event -> log.record(event, "headquarters"));
        feed.deliver(log.messages(), 3);
        for (Map.Entry<Double, Boundary> each : Map.of(-1.0, WEST, 4.9, WEST, 5.0, EAST, 9.0, EAST).entrySet()) {
            GeoFeature<Zone> feature = queries.features(ZoneFilter.ALL, day(each.getKey()), Paging.FIRST, Reader.PUBLIC, null).page().items().getFirst();
            assertThat(feature.geometry()).as("day %s", each.getKey()).isEqualTo(each.getValue());
            assertThat(state(day(each.getKey()), null).feature().geometry()).isEqualTo(each.getValue());
        }
        assertThat(queries.features(ZoneFilter.ALL, day(1), Paging.FIRST, Reader.PUBLIC, 2L).page().items().getFirst().id()).isEqualTo("port");
        assertThat(queries.features(ZoneFilter.ALL, day(1), Paging.FIRST, Reader.PUBLIC, -1L).page().items()).isEmpty();
    }

    @Test
    void a_zone_is_shown_only_to_whom_its_marking_allows() throws Exception {
        log.record(designated("open", WEST, ZoneKind.BUFFER, CLEAR), "headquarters");
        log.record(designated("shared", WEST, ZoneKind.BUFFER, Reports.marked(Tlp.RED, "guarantor")), "headquarters");
        log.record(designated("own", WEST, ZoneKind.BUFFER, Reports.marked(Tlp.AMBER_STRICT)), "headquarters");
        feed.deliver(log.messages(), 3);
        assertThat(ids(ZoneFilter.ALL, day(5))).containsExactly("open");
        assertThat(queries.list(ZoneFilter.ALL, day(5), Paging.FIRST, GUARANTOR, null).page().items()).extracting(Zone::zoneId).containsExactly("open", "shared");
        assertThat(queries.list(ZoneFilter.ALL, day(5), Paging.FIRST, Reader.of(new ParticipantId("headquarters")), null).page().items()).hasSize(3);
        assertThat(queries.find(new ZoneId("own"), day(5), List.of(), GUARANTOR, null).found()).isEmpty();
    }

    @Test
    void the_alert_level_is_the_one_of_the_instant_and_says_how_it_came_about() throws Exception {
        log.record(designated("port", WEST, ZoneKind.BUFFER, CLEAR), "headquarters");
        log.record(new AlertLevelChanged(PORT, AlertLevel.CALM, AlertLevel.HIGH, "ten-a-day", Reports.AGREEMENT, 2, 11, new ViolationId("v9"), day(3), day(4), CLEAR, null), "observers");
        log.record(new AlertLevelReassessed(PORT, AlertLevel.HIGH, null, day(4), day(5), CLEAR, null), "headquarters");
        log.record(new AlertLevelChanged(PORT, AlertLevel.HIGH, AlertLevel.CALM, null, Reports.AGREEMENT, 2, 0, null, day(6), null, CLEAR, null), "headquarters");
        feed.deliver(log.messages(), 2);
        assertThat(state(day(2), null).alert()).isEqualTo(new ZoneState.Alert(AlertLevel.CALM, null, day(0), null, Reports.AGREEMENT.value(), null, null, null, null, day(0), null));
        assertThat(state(day(3.5), null).alert())
                .isEqualTo(new ZoneState.Alert(AlertLevel.HIGH, AlertLevel.CALM, day(3), "ten-a-day", Reports.AGREEMENT.value(), 2L, 11L, "v9", null, day(3), day(4)));
        assertThat(state(day(5), null).alert())
                .isEqualTo(new ZoneState.Alert(AlertLevel.HIGH, AlertLevel.CALM, day(3), "ten-a-day", Reports.AGREEMENT.value(), 2L, 11L, null, null, day(4), day(5)));
        assertThat(state(day(7), null).alert().level()).isEqualTo(AlertLevel.CALM);
        assertThat(state(day(7), 1L).alert().level()).as("known then").isEqualTo(AlertLevel.HIGH);
        assertThat(queries.list(ZoneFilter.ALL, day(5), Paging.FIRST, Reader.PUBLIC, null).page().items()).extracting(Zone::alertLevel, Zone::alertSince)
                .containsExactly(org.assertj.core.api.Assertions.tuple(AlertLevel.HIGH, day(3)));
    }

    private static EstablishedIncident established(String incident, double day, Weight weight) {
        return new EstablishedIncident(new IncidentId(incident), day(day), weight, Severity.S2, weight == Weight.ATTRIBUTED ? new ParticipantId("borduria") : null);
    }

    private List<CountedThere> counting(String incident, long then, Reader forWhom) {
        return feed.reader().read(ZoneQueries.VIEWS, null, reading -> ZoneQueries.counting(reading, new IncidentId(incident), then, forWhom));
    }

    @Test
    void what_was_established_on_detections_alone_counts_until_it_falls_or_no_window_reaches_it() throws Exception {
        log.record(designated("port", WEST, ZoneKind.BUFFER, CLEAR), "headquarters");
        log.record(new IncidentWeighed(PORT, new IncidentId("fire"), null, established("fire", 2, Weight.ESTABLISHED), CLEAR, day(3)), "system");
        log.record(new AlertLevelChanged(PORT, AlertLevel.CALM, AlertLevel.HIGH, "one", Reports.AGREEMENT, 2, 1, null, day(3), day(4), CLEAR, new IncidentId("fire")), "system");
        log.record(new IncidentWeighed(PORT, new IncidentId("fire"), established("fire", 2, Weight.ESTABLISHED), established("fire", 2, Weight.ATTRIBUTED), CLEAR, day(4)), "system");
        log.record(new IncidentWeighed(PORT, new IncidentId("raid"), null, established("raid", 3, Weight.ESTABLISHED), Reports.marked(Tlp.RED, "guarantor"), day(4)), "system");
        log.record(new IncidentWeighed(PORT, new IncidentId("raid"), null, established("raid", 4, Weight.ESTABLISHED), Reports.marked(Tlp.RED, "guarantor"), day(5)), "system");
        log.record(new IncidentWeighed(PORT, new IncidentId("fire"), established("fire", 2, Weight.ATTRIBUTED), null, CLEAR, day(6)), "system");
        feed.deliver(log.messages(), 2);

        var first = new ZoneState.Established("fire", day(2), "ESTABLISHED", "S2", null);
        assertThat(state(day(5), 2L).established()).containsExactly(first);
        assertThat(state(day(5), 2L).alert().incident()).isEqualTo("fire");
        assertThat(state(day(1), 2L).established()).as("it was not yet").isEmpty();
        assertThat(state(day(32.5), 2L).established()).as("720 hours later").isEmpty();
        assertThat(state(day(31.5), 2L).established()).containsExactly(first);
        assertThat(state(day(5), 5L).established()).containsExactly(new ZoneState.Established("fire", day(2), "ATTRIBUTED", "S2", "borduria"));
        assertThat(queries.find(PORT, day(5), List.of(), GUARANTOR, 5L).found().orElseThrow().established()).as("also weighed anew after the zone gave it up")
                .extracting(ZoneState.Established::incidentId, ZoneState.Established::hour)
                .containsExactly(org.assertj.core.api.Assertions.tuple("raid", day(4)), org.assertj.core.api.Assertions.tuple("fire", day(2)));
        assertThat(state(day(7), null).established()).isEmpty();

        assertThat(counting("fire", 2, Reader.PUBLIC)).containsExactly(new CountedThere("port", first));
        assertThat(counting("fire", 0, Reader.PUBLIC)).as("not yet").isEmpty();
        assertThat(counting("fire", 7, Reader.PUBLIC)).as("no more").isEmpty();
        assertThat(counting("raid", 5, Reader.PUBLIC)).as("not for all to see").isEmpty();
        assertThat(counting("raid", 5, GUARANTOR)).hasSize(1);
        assertThat(queries.weighings(new IncidentId("fire"), 6)).containsExactly(1L, 3L, 6L);
        assertThat(queries.weighings(new IncidentId("fire"), 5)).containsExactly(1L, 3L);
    }

    @Test
    void delivered_twice_or_after_a_reset_the_rows_are_the_same() throws Exception {
        AGREEMENT.forEach(event -> log.record(event, "headquarters"));
        DEFINITIONS.forEach(event -> log.record(event, "headquarters"));
        log.record(new AlertLevelChanged(PORT, AlertLevel.CALM, AlertLevel.HIGH, "ten-a-day", Reports.AGREEMENT, 2, 11, null, day(3), day(4), CLEAR, null), "observers");
        log.record(new AlertLevelReassessed(PORT, AlertLevel.HIGH, null, day(4), null, CLEAR, null), "headquarters");
        log.record(new IncidentWeighed(PORT, new IncidentId("fire"), null, established("fire", 2, Weight.ESTABLISHED), CLEAR, day(3)), "system");
        feed.deliver(log.messages(), 7);
        List<String> rows = rows();
        assertThat(rows).hasSizeGreaterThan(20);
        feed.deliver(log.messages(), 3);
        assertThat(rows()).isEqualTo(rows);
        feed.reset();
        assertThat(rows()).isEmpty();
        feed.deliver(log.messages(), 1);
        assertThat(rows()).isEqualTo(rows);
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (String table : ZoneTables.NAMES) {
            rows.addAll(feed.jdbc().sql("select * from " + table).query((row, number) -> {
                StringBuilder text = new StringBuilder(table);
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    text.append('|').append(Objects.toString(row.getObject(column)));
                }
                return text.toString();
            }).list());
        }
        return rows.stream().sorted().toList();
    }
}
