package org.ceasefiremonitor.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.zone.Story.designate;
import static org.ceasefiremonitor.core.zone.Story.inside;
import static org.ceasefiremonitor.core.zone.Story.said;
import static org.ceasefiremonitor.core.zone.Story.violation;
import static org.ceasefiremonitor.core.zone.Story.zone;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.intake.ImportBegun;
import org.ceasefiremonitor.core.intake.ImportCompleted;
import org.ceasefiremonitor.core.intake.ImportCounts;
import org.ceasefiremonitor.core.intake.ImportRetracted;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportedReportsTest {

    private static final ImportId IMPORT = new ImportId("weekly-0a1b2c3d");
    private static final String LINE = "Weekly Digest, CC BY 4.0";

    private final Field field = Story.inForce();

    @BeforeEach
    void three_zones_in_a_row_and_an_import() {
        IntStream.range(0, 3).forEach(n -> field.send(designate(n)));
        begin(IMPORT, "mission");
    }

    private void begin(ImportId id, String importer) {
        field.given(new ImportBegun(id, new ParticipantId(importer), "weekly-digest", "weekly.csv", "ab".repeat(32), "weekly", "1", null,
                "CC BY 4.0", LINE, field.now()));
    }

    private static ReportViolation imported(int number, int zone, ImportId from) {
        return new ReportViolation(violation(number), null, from, said(zone, "2026-03-01T10:00Z"));
    }

    @Test
    void a_report_names_its_import_and_carries_the_line_that_its_licence_asks_for() {
        var reported = (ViolationReported) field.send(imported(1, 1, IMPORT)).getFirst();

        assertThat(reported.report().importId()).isEqualTo(IMPORT);
        assertThat(reported.report().attribution()).isEqualTo(LINE);
    }

    @Test
    void a_correction_changes_neither() {
        field.send(imported(1, 1, IMPORT));

        var corrected = (ViolationCorrected) field.send(new CorrectViolation(violation(1), null, said(StatedPlace.at(inside(2)),
                StatedInterval.of("2026-03-01T09:00Z"), Kind.EXPLOSION, WeaponClass.UNKNOWN, "UNKNOWN"), "Another village.")).getFirst();

        assertThat(corrected.report().importId()).isEqualTo(IMPORT);
        assertThat(corrected.report().attribution()).isEqualTo(LINE);
    }

    @Test
    @Provokes("ZON-29")
    void only_an_open_import_of_ones_own_can_be_named() {
        field.refuses(imported(1, 1, new ImportId("nothing")), ZoneRule.IMPORT_OPEN_TO_REPORTS);
        var ofAnother = new ImportId("of-another");
        begin(ofAnother, "astoria");
        field.refuses(imported(1, 1, ofAnother), ZoneRule.IMPORT_OPEN_TO_REPORTS);
        field.given(new ImportCompleted(IMPORT, ImportCounts.NONE, field.now()));
        field.refuses(imported(1, 1, IMPORT), ZoneRule.IMPORT_OPEN_TO_REPORTS);
        var results = field.run(List.of(imported(1, 1, IMPORT), Story.report(2, 1, "2026-03-01T10:00Z")));
        assertThat(results.getFirst().refused()).isNotNull();
        assertThat(results.getLast().events()).as("and a line that is refused leaves its neighbour alone").isEqualTo(1);
    }

    @Test
    void with_its_import_every_report_is_retracted_for_a_reason_that_names_it() {
        field.run(IntStream.range(0, 6).mapToObj(n -> imported(n, n % 3, IMPORT)).toList());
        field.send(new RetractViolation(violation(4), "It was thunder."));
        field.given(new ImportRetracted(IMPORT, "Wrong file.", field.now()));

        var events = field.send(new TakeBackReports(IMPORT, IntStream.range(0, 6).mapToObj(Story::violation).toList()));

        assertThat(events.stream().filter(ViolationRetracted.class::isInstance).map(ViolationRetracted.class::cast))
                .extracting(event -> event.violationId()).as("but for the one that was retracted by itself before")
                .containsExactly(violation(0), violation(1), violation(2), violation(3), violation(5));
        assertThat(events).filteredOn(ViolationRetracted.class::isInstance).allSatisfy(event ->
                assertThat(event.stated()).isEqualTo("The import weekly-0a1b2c3d was retracted: Wrong file."));
        IntStream.range(0, 3).forEach(n -> assertThat(field.tallies(zone(n)).total()).isEqualTo(new Tally(Map.of(), Map.of(), Map.of(), Map.of())));
    }

    @Test
    void who_reported_does_not_lose_sight_of_a_report_that_the_system_retracts() {
        for (var tlp : List.of(Tlp.CLEAR, Tlp.AMBER, Tlp.AMBER_STRICT, Tlp.RED)) {
            var id = violation(10 + tlp.ordinal());
            var plain = said(1, "2026-03-01T10:00Z");
            field.send(new ReportViolation(id, null, IMPORT, new StatedReport(plain.source(), plain.means(), plain.observerPosition(), plain.place(),
                    plain.observed(), plain.kind(), null, null, null, null, null, null, null, null, null, null, null, null, new Marking(tlp, List.of()))));
        }
        field.given(new ImportRetracted(IMPORT, "Wrong file.", field.now()));

        var events = field.send(new TakeBackReports(IMPORT, List.of(violation(10 + Tlp.CLEAR.ordinal()), violation(10 + Tlp.AMBER.ordinal()),
                violation(10 + Tlp.AMBER_STRICT.ordinal()), violation(10 + Tlp.RED.ordinal()))));

        assertThat(events).filteredOn(ViolationRetracted.class::isInstance).hasSize(4).allMatch(event ->
                event.visibility().shows(new ParticipantId("mission"), new ParticipantId("mechanism")));
        assertThat(events).filteredOn(event -> event instanceof ViolationRetracted).filteredOn(event -> event.visibility().limits()).hasSize(3)
                .noneMatch(event -> event.visibility().shows(new ParticipantId("astoria"), new ParticipantId("mechanism")));
    }

    @Test
    @Provokes("ZON-30")
    void nothing_is_taken_back_together_that_nobody_has_decided_to_retract_or_that_is_of_another_import() {
        field.send(imported(1, 1, IMPORT));
        field.send(Story.report(2, 1, "2026-03-01T10:00Z"));
        field.refuses(new TakeBackReports(IMPORT, List.of(violation(1))), ZoneRule.TAKEN_BACK_WITH_ITS_IMPORT);
        field.given(new ImportRetracted(IMPORT, "Wrong file.", field.now()));
        field.refuses(new TakeBackReports(IMPORT, List.of(violation(1), violation(2))), ZoneRule.TAKEN_BACK_WITH_ITS_IMPORT);
        field.refuses(new TakeBackReports(IMPORT, List.of(violation(3))), ZoneRule.TAKEN_BACK_WITH_ITS_IMPORT);
        field.refuses(new TakeBackReports(new ImportId("nothing"), List.of(violation(1))), ZoneRule.TAKEN_BACK_WITH_ITS_IMPORT);
    }
}
