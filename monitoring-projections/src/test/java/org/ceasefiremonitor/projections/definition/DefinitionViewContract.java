package org.ceasefiremonitor.projections.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ceasefiremonitor.core.agreement.AgreementDrafted;
import org.ceasefiremonitor.core.agreement.AgreementEvent;
import org.ceasefiremonitor.core.agreement.AgreementSigned;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.CeasefireEnteredIntoForce;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.ProvisionAdded;
import org.ceasefiremonitor.core.agreement.ProvisionSuspended;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.SeverityRules;
import org.ceasefiremonitor.core.agreement.SeverityRulesAdopted;
import org.ceasefiremonitor.core.agreement.ViolationCatalogue;
import org.ceasefiremonitor.core.agreement.ViolationCatalogueAdopted;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.DomesticStepRecorded;
import org.ceasefiremonitor.core.guarantee.GuaranteeActivated;
import org.ceasefiremonitor.core.guarantee.GuaranteeEvent;
import org.ceasefiremonitor.core.guarantee.GuaranteePledged;
import org.ceasefiremonitor.core.guarantee.GuaranteeRatified;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.intake.ImportAdvanced;
import org.ceasefiremonitor.core.intake.ImportBegun;
import org.ceasefiremonitor.core.intake.ImportCompleted;
import org.ceasefiremonitor.core.intake.ImportCounts;
import org.ceasefiremonitor.core.intake.ImportEvent;
import org.ceasefiremonitor.core.intake.ImportRetracted;
import org.ceasefiremonitor.core.intake.ImportStanding;
import org.ceasefiremonitor.core.intake.RetractionAdvanced;
import org.ceasefiremonitor.core.intake.RetractionConcluded;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Personal;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.mechanism.AssetActivated;
import org.ceasefiremonitor.core.mechanism.AssetCalibrated;
import org.ceasefiremonitor.core.mechanism.AssetCompromised;
import org.ceasefiremonitor.core.mechanism.AssetCorrected;
import org.ceasefiremonitor.core.mechanism.AssetDefinitionEvent;
import org.ceasefiremonitor.core.mechanism.AssetHealthChanged;
import org.ceasefiremonitor.core.mechanism.AssetKind;
import org.ceasefiremonitor.core.mechanism.AssetMoved;
import org.ceasefiremonitor.core.mechanism.AssetRegistered;
import org.ceasefiremonitor.core.mechanism.AssetRetired;
import org.ceasefiremonitor.core.mechanism.AssetStanding;
import org.ceasefiremonitor.core.mechanism.CompromiseStruck;
import org.ceasefiremonitor.core.mechanism.ConditionStruck;
import org.ceasefiremonitor.core.mechanism.Footprint;
import org.ceasefiremonitor.core.mechanism.Health;
import org.ceasefiremonitor.core.mechanism.Watch;
import org.ceasefiremonitor.core.participant.Form;
import org.ceasefiremonitor.core.participant.MandateGranted;
import org.ceasefiremonitor.core.participant.MechanismBootstrapped;
import org.ceasefiremonitor.core.participant.ParticipantEvent;
import org.ceasefiremonitor.core.participant.ParticipantRegistered;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.participant.Role;
import org.ceasefiremonitor.core.participant.RoleEnded;
import org.ceasefiremonitor.core.participant.RoleGranted;
import org.ceasefiremonitor.core.participant.RoleStruck;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.verification.ActivityMatched;
import org.ceasefiremonitor.core.verification.AuthenticityChallenged;
import org.ceasefiremonitor.core.verification.AuthenticityRejected;
import org.ceasefiremonitor.core.verification.AuthenticityUpheld;
import org.ceasefiremonitor.core.verification.Basis;
import org.ceasefiremonitor.core.verification.BytesKept;
import org.ceasefiremonitor.core.verification.CustodyAccepted;
import org.ceasefiremonitor.core.verification.CustodyTransferred;
import org.ceasefiremonitor.core.verification.EvidenceCollected;
import org.ceasefiremonitor.core.verification.EvidenceDisclosed;
import org.ceasefiremonitor.core.verification.EvidenceEvent;
import org.ceasefiremonitor.core.verification.EvidenceExamined;
import org.ceasefiremonitor.core.verification.EvidenceRestricted;
import org.ceasefiremonitor.core.verification.EvidenceSealed;
import org.ceasefiremonitor.core.verification.EvidenceStanding;
import org.ceasefiremonitor.core.verification.EvidenceWithdrawn;
import org.ceasefiremonitor.core.verification.ExaminationBegun;
import org.ceasefiremonitor.core.verification.DetectionsAttached;
import org.ceasefiremonitor.core.verification.DetectionsDetached;
import org.ceasefiremonitor.core.verification.GroupedDetections;
import org.ceasefiremonitor.core.verification.GroupedReport;
import org.ceasefiremonitor.core.verification.IncidentClosed;
import org.ceasefiremonitor.core.verification.IncidentEvent;
import org.ceasefiremonitor.core.verification.IncidentMerged;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.IntegrityAlarmRaised;
import org.ceasefiremonitor.core.verification.MatchTakenBack;
import org.ceasefiremonitor.core.verification.MergerReversed;
import org.ceasefiremonitor.core.verification.Outcome;
import org.ceasefiremonitor.core.verification.ReportAttached;
import org.ceasefiremonitor.core.verification.ReportDetached;
import org.ceasefiremonitor.core.verification.SeenBy;
import org.ceasefiremonitor.core.verification.RulingReversed;
import org.ceasefiremonitor.core.verification.TransferEnded;
import org.ceasefiremonitor.core.verification.VerificationConcluded;
import org.ceasefiremonitor.core.verification.VerificationOverdue;
import org.ceasefiremonitor.core.verification.VerifierAssigned;
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.ceasefiremonitor.core.verification.WorkingCopyCreated;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.ceasefiremonitor.projections.agreement.Agreement;
import org.ceasefiremonitor.projections.agreement.AgreementFilter;
import org.ceasefiremonitor.projections.agreement.AgreementProjection;
import org.ceasefiremonitor.projections.agreement.AgreementQueries;
import org.ceasefiremonitor.projections.asset.AssetProjection;
import org.ceasefiremonitor.projections.asset.AssetQueries;
import org.ceasefiremonitor.projections.asset.Coverage;
import org.ceasefiremonitor.projections.asset.CoverageFilter;
import org.ceasefiremonitor.projections.asset.CoverageQueries;
import org.ceasefiremonitor.projections.clock.DeadlineProjection;
import org.ceasefiremonitor.projections.doubt.DoubtProjection;
import org.ceasefiremonitor.projections.guarantee.Guarantee;
import org.ceasefiremonitor.projections.guarantee.GuaranteeFilter;
import org.ceasefiremonitor.projections.guarantee.GuaranteeProjection;
import org.ceasefiremonitor.projections.guarantee.GuaranteeQueries;
import org.ceasefiremonitor.projections.intake.DataImport;
import org.ceasefiremonitor.projections.intake.ImportFilter;
import org.ceasefiremonitor.projections.intake.ImportProjection;
import org.ceasefiremonitor.projections.intake.ImportQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.participant.Participant;
import org.ceasefiremonitor.projections.participant.ParticipantFilter;
import org.ceasefiremonitor.projections.participant.ParticipantProjection;
import org.ceasefiremonitor.projections.participant.ParticipantQueries;
import org.ceasefiremonitor.projections.verification.EvidenceFilter;
import org.ceasefiremonitor.projections.verification.EvidenceProjection;
import org.ceasefiremonitor.projections.verification.EvidenceQueries;
import org.ceasefiremonitor.projections.verification.Incident;
import org.ceasefiremonitor.projections.verification.IncidentFilter;
import org.ceasefiremonitor.projections.verification.IncidentProjection;
import org.ceasefiremonitor.projections.verification.IncidentQueries;
import org.ceasefiremonitor.projections.view.Box;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.ceasefiremonitor.projections.zone.ZoneProjection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

abstract class DefinitionViewContract {

    private static final Instant FROM = Instant.parse("2031-04-01T00:00:00Z");
    private static final ParticipantId HARBOUR = new ParticipantId("harbour-state");
    private static final ParticipantId RIVER = new ParticipantId("river-state");
    private static final ParticipantId ASTORIA = new ParticipantId("astoria");
    private static final AgreementId AGREEMENT = Reports.AGREEMENT;

    private final Database database;
    private final Reports log = new Reports();
    private Feed feed;

    DefinitionViewContract(Database database) {
        this.database = database;
    }

    @BeforeEach
    void set_up() {
        feed = new Feed(database.migrated());
        feed.to(new ParticipantProjection(feed.writer(), feed.jdbc()), new AgreementProjection(feed.writer(), feed.jdbc()),
                new GuaranteeProjection(feed.writer(), feed.jdbc()), new ImportProjection(feed.writer(), feed.jdbc()),
                new IncidentProjection(feed.writer(), feed.jdbc()), new EvidenceProjection(feed.writer(), feed.jdbc()), new AssetProjection(feed.writer(), feed.jdbc()),
                new DoubtProjection(feed.writer(), feed.jdbc()), new DeadlineProjection(feed.writer(), feed.jdbc()), new ZoneProjection(feed.writer(), feed.jdbc()),
                new ViolationProjection(feed.writer(), feed.jdbc()));
    }

    private static final List<ParticipantEvent> PARTICIPANTS = List.of(
            new MechanismBootstrapped(new ParticipantId("headquarters"), "Headquarters", Form.ORGANISATION, null, Set.of(Mandate.REGISTRAR, Mandate.CHIEF_MONITOR), FROM),
            new ParticipantRegistered(ASTORIA, "Astoria", Form.STATE, "XAA", Set.of(Role.GUARANTOR, Role.CONTRIBUTOR), FROM),
            new ParticipantRegistered(HARBOUR, "Harbour State", Form.PARTY, null, Set.of(Role.PARTY), FROM),
            new MandateGranted(ASTORIA, Mandate.GUARANTOR_REP, FROM, FROM.plusSeconds(1000)),
            new RoleEnded(ASTORIA, Role.CONTRIBUTOR, FROM.plusSeconds(500), "the contribution ended"));

    private static final List<AgreementEvent> AGREEMENTS = List.of(
            new AgreementDrafted(AGREEMENT, "Harbour agreement", "1", "ab".repeat(32), "mutual consent", "Europe/Kyiv", List.of(HARBOUR, RIVER)),
            new ProvisionAdded(AGREEMENT, "art-1", "No fire."),
            new ViolationCatalogueAdopted(AGREEMENT, 1, FROM, new ViolationCatalogue(Map.of(Kind.SHOT, new ViolationCatalogue.CatalogueEntry(KindClass.VIOLATION, "art-1", null),
                    Kind.EXPLOSION, new ViolationCatalogue.CatalogueEntry(KindClass.VIOLATION, "art-1", null)))),
            new SeverityRulesAdopted(AGREEMENT, 1, FROM, new SeverityRules(Severity.S0, List.of(new SeverityRules.SeverityRule("heavy", Set.of(Kind.EXPLOSION, Kind.SHOT),
                    Set.of(WeaponClass.MLRS, WeaponClass.TANK), 1, null, null, Severity.S2)))),
            new AgreementSigned(AGREEMENT, HARBOUR, "h-1", Personal.of(SubjectId.of(HARBOUR, "h-1"), "A Signatory"), "ab".repeat(32)),
            new AgreementSigned(AGREEMENT, RIVER, "r-1", Personal.of(SubjectId.of(RIVER, "r-1"), "Another Signatory"), "ab".repeat(32)),
            new CeasefireEnteredIntoForce(AGREEMENT, FROM, "1 April, 03:00"),
            new ProvisionSuspended(AGREEMENT, "art-1", FROM.plusSeconds(60), "evacuation"));

    private static final List<GuaranteeEvent> GUARANTEES = List.of(
            pledged("g1", ASTORIA, Set.of(Domain.MILITARY, Domain.LOGISTICS)),
            pledged("g2", new ParticipantId("borduria"), Set.of(Domain.FINANCIAL)),
            new DomesticStepRecorded(new GuaranteeId("g1"), "second reading", LocalDate.parse("2031-03-01"), "bill 7"),
            new GuaranteeRatified(new GuaranteeId("g1"), LocalDate.parse("2031-03-20"), "law 7"),
            new GuaranteeActivated(new GuaranteeId("g1"), FROM, null));

    private static GuaranteePledged pledged(String id, ParticipantId guarantor, Set<Domain> domains) {
        return new GuaranteePledged(new GuaranteeId(id), guarantor, HARBOUR, AGREEMENT, domains, "1", "cd".repeat(32), false, 90);
    }

    @Test
    void participants_read_back_as_the_core_folds_them_at_every_position() throws Exception {
        ParticipantQueries queries = new ParticipantQueries(feed.reader());
        PARTICIPANTS.forEach(event -> log.record(event, "headquarters"));
        for (int batch : new int[] {1, 3, 10}) {
            feed.reset();
            feed.deliver(log.messages(), batch);
            ParticipantStanding expected = null;
            for (int position = 0; position < PARTICIPANTS.size(); position++) {
                if (PARTICIPANTS.get(position).subject().equals(ASTORIA)) {
                    expected = ParticipantStanding.evolve(expected, PARTICIPANTS.get(position));
                    Participant found = queries.find(ASTORIA, Reader.PUBLIC, (long) position).found().orElseThrow();
                    assertThat(found).isEqualTo(new Participant(position, Feed.BEGINNING.plusSeconds(position), null, expected));
                }
            }
        }
        assertThat(queries.find(ASTORIA, Reader.PUBLIC, 0L).found()).isEmpty();
        assertThat(ids(queries.list(ParticipantFilter.ALL, Paging.FIRST, Reader.PUBLIC, null))).containsExactly("astoria", "harbour-state", "headquarters");
        assertThat(ids(queries.list(new ParticipantFilter(List.of(Form.PARTY), null, null), Paging.FIRST, Reader.PUBLIC, null))).containsExactly("harbour-state");
        assertThat(ids(queries.list(new ParticipantFilter(List.of(), Role.CONTRIBUTOR, null), Paging.FIRST, Reader.PUBLIC, null))).containsExactly("astoria");
        assertThat(ids(queries.list(new ParticipantFilter(List.of(), null, Mandate.REGISTRAR), Paging.FIRST, Reader.PUBLIC, null))).containsExactly("headquarters");
        assertThat(ids(queries.list(new ParticipantFilter(List.of(), null, Mandate.GUARANTOR_REP), Paging.FIRST, Reader.PUBLIC, 2L))).isEmpty();
    }

    @Test
    void a_correction_says_who_made_it_and_why_from_then_on_and_the_past_stays_as_it_was_answered() throws Exception {
        ParticipantQueries queries = new ParticipantQueries(feed.reader());
        PARTICIPANTS.forEach(event -> log.record(event, "headquarters"));
        log.record(new RoleStruck(ASTORIA, Role.GUARANTOR, FROM, "never a guarantor"), "registry");
        log.record(new RoleGranted(ASTORIA, Role.OBSERVER, FROM), "headquarters");
        for (int batch : new int[] {1, 3, 10}) {
            feed.reset();
            feed.deliver(log.messages(), batch);
            Participant before = queries.find(ASTORIA, Reader.PUBLIC, 4L).found().orElseThrow();
            assertThat(before.corrected()).isNull();
            assertThat(before.standing().hasRole(Role.GUARANTOR, FROM)).isTrue();
            Participant after = queries.find(ASTORIA, Reader.PUBLIC, 5L).found().orElseThrow();
            assertThat(after.standing().hasRole(Role.GUARANTOR, FROM)).isFalse();
            assertThat(after.corrected()).isEqualTo(new LatestCorrection(5, Feed.BEGINNING.plusSeconds(5), "participant.RoleStruck", "registry", "desk-1",
                    "MONITOR", "never a guarantor"));
            assertThat(queries.find(ASTORIA, Reader.PUBLIC, null).found().orElseThrow().corrected()).isEqualTo(after.corrected());
        }
        assertThat(ids(queries.list(new ParticipantFilter(List.of(), Role.GUARANTOR, null), Paging.FIRST, Reader.PUBLIC, null))).isEmpty();
        assertThat(ids(queries.list(new ParticipantFilter(List.of(), Role.GUARANTOR, null), Paging.FIRST, Reader.PUBLIC, 4L))).containsExactly("astoria");
    }

    private static List<String> ids(Page<Participant> page) {
        return page.items().stream().map(each -> each.standing().participantId().value()).toList();
    }

    @Test
    void an_agreement_reads_back_with_every_version_of_its_rules() throws Exception {
        AgreementQueries queries = new AgreementQueries(feed.reader());
        AGREEMENTS.forEach(event -> log.record(event, "headquarters"));
        for (int batch : new int[] {1, 3, 10}) {
            feed.reset();
            feed.deliver(log.messages(), batch);
            AgreementTerms expected = null;
            for (int position = 0; position < AGREEMENTS.size(); position++) {
                expected = AgreementTerms.evolve(expected, AGREEMENTS.get(position));
                Agreement found = queries.find(AGREEMENT, Reader.PUBLIC, (long) position).found().orElseThrow();
                assertThat(found).isEqualTo(new Agreement(position, Feed.BEGINNING.plusSeconds(position), null, expected.phase(), expected));
            }
        }
        assertThat(queries.list(new AgreementFilter(List.of(AgreementTerms.Phase.IN_FORCE)), Paging.FIRST, Reader.PUBLIC, null).items()).hasSize(1);
        assertThat(queries.list(new AgreementFilter(List.of(AgreementTerms.Phase.IN_FORCE)), Paging.FIRST, Reader.PUBLIC, 5L).items()).isEmpty();
        assertThat(queries.list(new AgreementFilter(List.of(AgreementTerms.Phase.SIGNED)), Paging.FIRST, Reader.PUBLIC, 5L).items()).hasSize(1);
    }

    @Test
    void guarantees_are_found_by_who_gives_them_to_whom_for_what_and_how_far_they_are() throws Exception {
        GuaranteeQueries queries = new GuaranteeQueries(feed.reader());
        GUARANTEES.forEach(event -> log.record(event, "headquarters"));
        feed.deliver(log.messages(), 2);
        GuaranteeStanding expected = null;
        for (GuaranteeEvent event : GUARANTEES) {
            expected = event.subject().value().equals("g1") ? GuaranteeStanding.evolve(expected, event) : expected;
        }
        assertThat(queries.find(new GuaranteeId("g1"), Reader.PUBLIC, null).found()).contains(new Guarantee(4, Feed.BEGINNING.plusSeconds(4), null, expected));
        List<GuaranteeFilter> ofFirst = List.of(
                new GuaranteeFilter(ASTORIA, null, null, List.of(), null),
                new GuaranteeFilter(null, null, null, List.of(GuaranteeStanding.State.ACTIVE), null),
                new GuaranteeFilter(null, HARBOUR, AGREEMENT, List.of(), Domain.LOGISTICS),
                new GuaranteeFilter(null, null, null, List.of(), Domain.MILITARY));
        for (GuaranteeFilter filter : ofFirst) {
            assertThat(queries.list(filter, Paging.FIRST, Reader.PUBLIC, null).items()).as(filter.toString()).extracting(each -> each.standing().guaranteeId().value())
                    .containsExactly("g1");
        }
        assertThat(queries.list(new GuaranteeFilter(RIVER, null, null, List.of(), null), Paging.FIRST, Reader.PUBLIC, null).items()).isEmpty();
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            Page<Guarantee> page = queries.list(GuaranteeFilter.ALL, new Paging(1, cursor), Reader.PUBLIC, null);
            page.items().forEach(each -> paged.add(each.standing().guaranteeId().value()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(paged).containsExactly("g1", "g2");
    }

    private static final ImportId FIRST = new ImportId("weekly-1");
    private static final List<ImportEvent> IMPORTS = List.of(
            begun("weekly-1", ASTORIA, "ab"), begun("weekly-2", HARBOUR, "cd"),
            new ImportAdvanced(FIRST, new ImportCounts(500, 400, 60, 39, 1), FROM.plusSeconds(1)),
            new ImportCompleted(FIRST, new ImportCounts(1000, 800, 120, 78, 2), FROM.plusSeconds(2)),
            new ImportRetracted(FIRST, "Wrong file.", FROM.plusSeconds(3)),
            new RetractionAdvanced(FIRST, 300, 500, FROM.plusSeconds(4)),
            new RetractionConcluded(FIRST, 800, FROM.plusSeconds(5)));

    private static ImportBegun begun(String id, ParticipantId importer, String digest) {
        return new ImportBegun(new ImportId(id), importer, "weekly-digest", "weekly.csv", digest.repeat(32), "weekly", "3", null, "CC BY 4.0",
                "Weekly Digest, CC BY 4.0", FROM);
    }

    @Test
    void imports_read_back_as_the_core_folds_them_at_every_position_and_are_found_by_file_importer_and_state() throws Exception {
        ImportQueries queries = new ImportQueries(feed.reader());
        IMPORTS.forEach(event -> log.record(event, "headquarters"));
        feed.deliver(log.messages(), 2);
        ImportStanding expected = null;
        for (int position = 0; position < IMPORTS.size(); position++) {
            if (IMPORTS.get(position).importId().equals(FIRST)) {
                expected = ImportStanding.evolve(expected, IMPORTS.get(position));
                assertThat(queries.find(FIRST, Reader.PUBLIC, (long) position).found()).contains(
                        new DataImport(position, Feed.BEGINNING.plusSeconds(position), expected));
            }
        }
        assertThat(importIds(queries.list(ImportFilter.ALL, Paging.FIRST, Reader.PUBLIC, null))).containsExactly("weekly-1", "weekly-2");
        assertThat(importIds(queries.list(new ImportFilter(HARBOUR, null, null, List.of()), Paging.FIRST, Reader.PUBLIC, null))).containsExactly("weekly-2");
        assertThat(importIds(queries.list(new ImportFilter(null, "weekly-digest", "ab".repeat(32), List.of()), Paging.FIRST, Reader.PUBLIC, null)))
                .containsExactly("weekly-1");
        assertThat(importIds(queries.list(new ImportFilter(null, null, null, List.of(ImportStanding.State.RETRACTED)), Paging.FIRST, Reader.PUBLIC, null)))
                .containsExactly("weekly-1");
        assertThat(importIds(queries.list(new ImportFilter(null, null, null, List.of(ImportStanding.State.RETRACTED)), Paging.FIRST, Reader.PUBLIC, 5L)))
                .isEmpty();
    }

    @Test
    void what_is_left_of_an_import_to_retract_is_found_whatever_its_marking() throws Exception {
        ImportQueries queries = new ImportQueries(feed.reader());
        assertThat(queries.retracting()).isNull();
        IMPORTS.subList(0, 5).forEach(event -> log.record(event, "headquarters"));
        for (int i = 0; i < 7; i++) {
            log.report("v" + i, imported(i < 5 ? FIRST : null, i % 2 == 0 ? Marking.CLEAR : Reports.marked(Tlp.RED)), "observers", "port", "north");
        }
        log.retract("v1", "observers");
        feed.deliver(log.messages(), 3);
        assertThat(queries.retracting()).isEqualTo(FIRST);
        assertThat(queries.left(FIRST, null, 3).reports()).extracting(ViolationId::value).containsExactly("v0", "v2", "v3");
        assertThat(queries.left(FIRST, new ViolationId("v3"), 3).reports()).extracting(ViolationId::value).containsExactly("v4");
        assertThat(queries.left(FIRST, null, 3).parked()).isZero();
        assertThat(queries.progress(FIRST)).isEqualTo(new ImportQueries.Progress(1, 4));
        assertThat(queries.progress(new ImportId("weekly-2"))).isEqualTo(new ImportQueries.Progress(0, 0));
    }

    private static Report imported(@Nullable ImportId importId, Marking marking) {
        Report plain = Reports.plain(0);
        return new Report(plain.source(), plain.means(), plain.observerPosition(), plain.place(), plain.observed(), plain.kind(), plain.movement(),
                plain.flightDirection(), plain.weaponClass(), plain.weaponDetail(), plain.count(), plain.side(), plain.casualties(), plain.reliability(),
                plain.credibility(), plain.narrative(), plain.evidence(), plain.attribution(), importId, marking, null);
    }

    private static final IncidentId FIRE = new IncidentId("fire-1");
    private static final Marking AMBER = new Marking(Tlp.AMBER, List.of(ASTORIA, HARBOUR));
    private static final Marking NARROWER = new Marking(Tlp.AMBER, List.of(ASTORIA));
    private static final List<IncidentEvent> INCIDENTS = List.of(
            opened("fire-1", grouped("r1", Severity.S1), Marking.GREEN), opened("fire-2", grouped("r1", null), Marking.GREEN),
            new ReportAttached(FIRE, grouped("r2", Severity.S3), FROM.plusSeconds(60), FROM, AMBER, FROM.plusSeconds(60)),
            new ReportAttached(FIRE, grouped("r3", Severity.S1), FROM.plusSeconds(60), FROM, NARROWER, null),
            new VerifierAssigned(FIRE, HARBOUR, "analyst-1", FROM, NARROWER),
            new VerificationConcluded(FIRE, Outcome.VERIFIED, Basis.ON_SITE_VISIT, List.of(new ViolationId("r2")), "Crater measured.", "Fresh.", HARBOUR,
                    "analyst-1", FROM, NARROWER, List.of(new SeenBy(new AssetId("radar-2"), FROM, FROM)), null, null, null),
            new ViolationEstablished(FIRE, "art-1", Severity.S3, Severity.S2, RIVER, "Forbidden.", FROM, NARROWER),
            new IncidentClosed(FIRE, "Taken over.", FROM, NARROWER),
            new VerificationOverdue(FIRE, ClockKind.VERIFICATION_RESULT, FROM, FROM, NARROWER),
            new IncidentReopened(FIRE, "Slow camera.", FROM, NARROWER, FROM.plusSeconds(30), FROM.plusSeconds(60), null),
            new ReportDetached(FIRE, new ViolationId("r3"), "Another fire.", FROM, NARROWER),
            new IncidentMerged(FIRE, new IncidentId("fire-2"), "The same.", FROM, NARROWER),
            new MergerReversed(FIRE, "Two fires.", FROM, NARROWER, null, null, null),
            new ActivityMatched(FIRE, new ActivityId("mines"), true, null, FROM, NARROWER),
            new MatchTakenBack(FIRE, new ActivityId("mines"), "Elsewhere.", FROM, NARROWER),
            new DetectionsAttached(FIRE, new DetectionNumbers("1-38"), detected("1-38"), FROM, NARROWER, null, null),
            new DetectionsDetached(FIRE, new DetectionsId("radar-2.17"), new DetectionNumbers("38"), detected("1-37"), "Thunder.", FROM, NARROWER));

    private static GroupedDetections detected(String numbers) {
        return new GroupedDetections(new DetectionsId("radar-2.17"), new DetectionNumbers(numbers), new AssetId("radar-2"), HARBOUR, "g-1", "Radar 2",
                List.of(Kind.EXPLOSION), new Position(30.5, 48.5), 400, FROM.minusSeconds(30), FROM, "1", null);
    }

    private static IncidentOpened opened(String id, GroupedReport report, Marking marking) {
        return new IncidentOpened(new IncidentId(id), AGREEMENT, List.of(report), FROM.plusSeconds(900), FROM.plusSeconds(3600), FROM, marking);
    }

    private static GroupedReport grouped(String id, @Nullable Severity severity) {
        return new GroupedReport(new ViolationId(id), 1, ASTORIA, "m-1", "Post " + id, Kind.EXPLOSION, new Position(30.5, 48.5), null, FROM, FROM.plusSeconds(60),
                severity, null);
    }

    @Test
    void incidents_read_back_as_the_core_folds_them_at_every_position_and_are_found_by_what_is_asked() throws Exception {
        IncidentQueries queries = new IncidentQueries(feed.reader());
        INCIDENTS.forEach(event -> log.record(event, "headquarters"));
        feed.deliver(log.messages(), 2);
        Reader headquarters = Reader.of(new ParticipantId("headquarters"));
        IncidentStanding expected = null;
        for (int position = 0; position < INCIDENTS.size(); position++) {
            if (INCIDENTS.get(position).incidentId().equals(FIRE)) {
                expected = IncidentStanding.evolve(expected, INCIDENTS.get(position));
                Incident found = queries.find(FIRE, headquarters, (long) position).found().orElseThrow();
                assertThat(found.standing()).isEqualTo(expected);
                assertThat(found.severity()).isEqualTo(expected.severity());
            }
        }
        assertThat(incidentIds(queries, IncidentFilter.ALL, null)).containsExactly("fire-1", "fire-2");
        assertThat(incidentIds(queries, new IncidentFilter(AGREEMENT, List.of(IncidentStanding.State.CLOSED), List.of(), null, null, null, null, null, null), 7L))
                .containsExactly("fire-1");
        assertThat(incidentIds(queries, new IncidentFilter(null, List.of(), List.of(Severity.S2), null, null, null, null, null, null), 6L)).containsExactly("fire-1");
        assertThat(incidentIds(queries, new IncidentFilter(null, List.of(), List.of(Severity.S2), null, null, null, null, null, null), null)).isEmpty();
        assertThat(incidentIds(queries, new IncidentFilter(null, List.of(), List.of(), new ViolationId("r3"), null, null, null, null, null), 8L)).containsExactly("fire-1");
        assertThat(incidentIds(queries, new IncidentFilter(null, List.of(), List.of(), new ViolationId("r3"), null, null, null, null, null), null)).isEmpty();
        assertThat(incidentIds(queries, new IncidentFilter(null, List.of(), List.of(), new ViolationId("r"), null, null, null, null, null), null)).isEmpty();
        assertThat(incidentIds(queries, new IncidentFilter(null, List.of(), List.of(), null, null, HARBOUR, null, null, null), 6L)).containsExactly("fire-1");
        assertThat(incidentIds(queries, new IncidentFilter(null, List.of(), List.of(), null, null, null, true, null, null), 6L)).containsExactly("fire-2");
        assertThat(incidentIds(queries, new IncidentFilter(null, List.of(), List.of(), null, null, null, true, FROM.plusSeconds(61), null), null)).containsExactly("fire-1");
        var matched = new IncidentFilter(null, List.of(), List.of(), null, null, null, null, null, new ActivityId("mines"));
        assertThat(incidentIds(queries, matched, 13L)).containsExactly("fire-1");
        assertThat(incidentIds(queries, matched, null)).isEmpty();
        assertThat(incidentIds(queries, new IncidentFilter(null, List.of(), List.of(), null, new DetectionsId("radar-2.17"), null, null, null, null), null))
                .containsExactly("fire-1");
        assertThat(incidentIds(queries, new IncidentFilter(null, List.of(), List.of(), null, new DetectionsId("radar-2.1"), null, null, null, null), null)).isEmpty();
    }

    /** What an incident shows of one report must not be seen by whom the marking of another of its reports leaves out. */
    @Test
    void an_incident_is_shown_to_those_whom_each_of_its_markings_names() throws Exception {
        IncidentQueries queries = new IncidentQueries(feed.reader());
        INCIDENTS.subList(0, 4).forEach(event -> log.record(event, "headquarters"));
        feed.deliver(log.messages(), 2);

        assertThat(queries.find(FIRE, Reader.of(HARBOUR), 2L).found()).isPresent();
        assertThat(queries.find(FIRE, Reader.of(HARBOUR), 3L).found()).isEmpty();
        assertThat(queries.find(FIRE, Reader.of(ASTORIA), 3L).found()).isPresent();
        assertThat(queries.find(FIRE, Reader.of(RIVER), 2L).found()).isEmpty();
    }

    private static final EvidenceId PHOTO = new EvidenceId("photo-1");
    private static final String DIGEST = "ab".repeat(32);
    private static final Marking STRICT = new Marking(Tlp.AMBER, List.of(HARBOUR));
    private static final Marking WIDER = new Marking(Tlp.AMBER, List.of(HARBOUR, ASTORIA));
    private static final List<EvidenceEvent> EVIDENCE = List.of(
            new EvidenceCollected(PHOTO, "A crater.", "Camera 2", HARBOUR, "m-1", FROM, FIRE, new ViolationId("r1"), FROM, STRICT, null),
            new EvidenceSealed(PHOTO, DIGEST, 4, "image/jpeg", FROM, STRICT),
            new CustodyTransferred(PHOTO, HARBOUR, "m-2", "To look at.", FROM, STRICT),
            new TransferEnded(PHOTO, "On leave.", FROM, STRICT),
            new CustodyTransferred(PHOTO, RIVER, "m-3", "To look at.", FROM, STRICT),
            new CustodyAccepted(PHOTO, RIVER, "m-3", FROM.plusSeconds(60), STRICT),
            new WorkingCopyCreated(PHOTO, "cd".repeat(32), "Contrast.", FROM, STRICT),
            new ExaminationBegun(PHOTO, "Crater analysis.", FROM, STRICT),
            new EvidenceExamined(PHOTO, "South-west.", RIVER, "m-3", FROM, STRICT),
            new BytesKept(PHOTO, HARBOUR, "m-1", FROM, STRICT), new IntegrityAlarmRaised(PHOTO, null, 0, FROM, STRICT),
            new EvidenceDisclosed(PHOTO, ASTORIA, "To be heard.", FROM, WIDER),
            new AuthenticityChallenged(PHOTO, ASTORIA, "liaison-1", "Shadows.", FROM, WIDER),
            new AuthenticityRejected(PHOTO, "Forged.", FROM, WIDER), new RulingReversed(PHOTO, "Not forged.", FROM, WIDER),
            new AuthenticityUpheld(PHOTO, "Sound.", FROM, WIDER), new EvidenceRestricted(PHOTO, "A source.", FROM, STRICT),
            new EvidenceWithdrawn(PHOTO, "Twice.", FROM, STRICT));

    @Test
    void evidence_reads_back_as_the_core_folds_it_at_every_position_and_is_shown_by_its_latest_marking() throws Exception {
        EvidenceQueries queries = new EvidenceQueries(feed.reader());
        EVIDENCE.forEach(event -> log.record(event, "headquarters"));
        feed.deliver(log.messages(), 2);
        EvidenceStanding expected = null;
        for (int position = 0; position < EVIDENCE.size(); position++) {
            expected = EvidenceStanding.evolve(expected, EVIDENCE.get(position));
            assertThat(queries.find(PHOTO, Reader.of(HARBOUR), (long) position).found().orElseThrow().standing()).isEqualTo(expected);
            assertThat(queries.find(PHOTO, Reader.of(ASTORIA), (long) position).found().isPresent()).as("at %s", position)
                    .isEqualTo(position >= 11 && position <= 15);
        }
        assertThat(evidenceIds(queries, EvidenceFilter.ALL, null)).containsExactly("photo-1");
        assertThat(evidenceIds(queries, new EvidenceFilter(List.of(EvidenceStanding.State.SEALED), null, null, null, null, null), 3L)).containsExactly("photo-1");
        assertThat(evidenceIds(queries, new EvidenceFilter(List.of(EvidenceStanding.State.SEALED), null, null, null, null, null), 4L)).isEmpty();
        assertThat(evidenceIds(queries, new EvidenceFilter(List.of(), FIRE, new ViolationId("r1"), RIVER, DIGEST, null), null)).containsExactly("photo-1");
        assertThat(evidenceIds(queries, new EvidenceFilter(List.of(), null, null, RIVER, null, null), 4L)).as("not accepted yet").isEmpty();
        assertThat(evidenceIds(queries, new EvidenceFilter(List.of(), null, null, null, null, EvidenceStanding.Bytes.DAMAGED), 9L)).isEmpty();
        assertThat(evidenceIds(queries, new EvidenceFilter(List.of(), null, null, null, null, EvidenceStanding.Bytes.DAMAGED), 10L)).containsExactly("photo-1");
        assertThat(evidenceIds(queries, EvidenceFilter.withBytes("cd".repeat(32)), null)).as("of a copy").isEmpty();
    }

    private static List<String> evidenceIds(EvidenceQueries queries, EvidenceFilter filter, @Nullable Long asOf) {
        return queries.list(filter, Paging.FIRST, Reader.of(new ParticipantId("headquarters")), asOf).items().stream()
                .map(each -> each.standing().evidenceId().value()).toList();
    }

    private static List<String> incidentIds(IncidentQueries queries, IncidentFilter filter, @Nullable Long asOf) {
        return queries.list(filter, Paging.FIRST, Reader.of(new ParticipantId("headquarters")), asOf).items().stream()
                .map(each -> each.standing().incidentId().value()).toList();
    }

    private static final AssetId CAMERA = new AssetId("camera-1");
    private static final Footprint HILL = new Footprint(new Position(30.5, 48.5), 8000);

    private static Instant minute(int minute) {
        return FROM.plusSeconds(60L * minute);
    }

    private static final List<AssetDefinitionEvent> ASSETS = List.of(
            new AssetRegistered(CAMERA, AssetKind.CAMERA, "Camera 1", ASTORIA, HILL, FROM),
            new AssetCalibrated(CAMERA, minute(1), "Test card."), new AssetActivated(CAMERA, minute(2)),
            new AssetHealthChanged(CAMERA, minute(6), Health.OFFLINE, null), new AssetCompromised(CAMERA, minute(3), minute(7), "Stolen."),
            new AssetMoved(CAMERA, minute(8), new Footprint(new Position(179.99, 48.5), 8000)),
            new AssetCorrected(CAMERA, AssetKind.AEROSTAT, "Balloon 1", HARBOUR, HILL, "Misread."),
            new ConditionStruck(CAMERA, 4, "Of another camera."), new CompromiseStruck(CAMERA, minute(3), "It was found."),
            new AssetRetired(CAMERA, minute(9), "Withdrawn."));

    @Test
    void assets_and_their_watches_read_back_as_the_core_folds_them_at_every_position() throws Exception {
        AssetQueries queries = new AssetQueries(feed.reader());
        CoverageQueries coverage = new CoverageQueries(feed.reader());
        ASSETS.forEach(event -> log.record(event, "headquarters"));
        feed.deliver(log.messages(), 4);
        AssetStanding expected = null;
        for (int position = 0; position < ASSETS.size(); position++) {
            expected = AssetStanding.evolve(expected, ASSETS.get(position));
            assertThat(queries.find(CAMERA, Reader.of(HARBOUR), (long) position).found().orElseThrow().standing()).isEqualTo(expected);
            AssetKind kind = expected.kind();
            List<Coverage> told = coverage.list(CoverageFilter.ALL, Paging.FIRST, Reader.of(HARBOUR), (long) position).items();
            assertThat(told.stream().map(each -> new Watch(each.from(), each.until(), each.footprint(), each.sight()))).isEqualTo(Watch.of(expected));
            assertThat(told).allSatisfy(each -> assertThat(each.kind()).isEqualTo(kind));
        }
        assertThat(coverage.list(CoverageFilter.ALL, Paging.FIRST, Reader.PUBLIC, null).items()).isEmpty();
        assertThat(coverage.list(new CoverageFilter(null, null, Box.valueOf("-179.99,48,-179.9,49"), null, null, List.of(), List.of()), Paging.FIRST,
                Reader.of(HARBOUR), 5L).items()).as("across the antimeridian").hasSize(1);
    }

    private static List<String> importIds(Page<DataImport> page) {
        return page.items().stream().map(each -> each.standing().importId().value()).toList();
    }

    @Test
    void answers_show_what_is_laid_down_beside_where_it_stands_in_the_log() {
        String json = JsonMapper.shared().writeValueAsString(new Guarantee(4, FROM, null, GuaranteeStanding.evolve(null, GUARANTEES.getFirst())));
        assertThat(json).startsWith("{\"position\":4,\"recordedAt\":\"2031-04-01T00:00:00Z\",\"guaranteeId\":\"g1\"").contains("\"guarantor\":\"astoria\"");
    }

    @Test
    void sets_are_written_in_order_so_that_a_rebuild_elsewhere_writes_the_same() {
        assertThat(Json.write(Set.of(Domain.MILITARY, Domain.LOGISTICS, Domain.FINANCIAL, Domain.DIPLOMATIC)))
                .isEqualTo("[\"MILITARY\",\"LOGISTICS\",\"DIPLOMATIC\",\"FINANCIAL\"]");
    }
}
