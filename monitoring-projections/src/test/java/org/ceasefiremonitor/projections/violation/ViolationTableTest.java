package org.ceasefiremonitor.projections.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.place.Bearing;
import org.ceasefiremonitor.core.place.Place;
import org.ceasefiremonitor.core.place.PlaceForm;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.report.Count;
import org.ceasefiremonitor.core.report.CountQualifier;
import org.ceasefiremonitor.core.report.Credibility;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.Movement;
import org.ceasefiremonitor.core.report.Narrative;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.time.ObservedInterval;
import org.ceasefiremonitor.core.time.TimePrecision;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationTableTest {

    private static Map<String, String> cells(Report report) {
        List<Violation.InZone> zones = List.of(new Violation.InZone("north", Reports.violation(Severity.S2)), new Violation.InZone("port", Reports.observation()));
        List<String> row = ViolationTable.row(new Violation("v1", 2, ViolationState.CORRECTED, 9, 4, Feed.BEGINNING, Feed.BEGINNING, "observers", "observers", "a reason",
                report, zones));
        assertThat(row).hasSameSizeAs(ViolationTable.header());
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            cells.put(ViolationTable.header().get(i), row.get(i));
        }
        return cells;
    }

    private static Report report(Place place, ObservedInterval observed, String weapon, Count count, Movement movement, String narrative) {
        return new Report("post-4", Means.ACOUSTIC, null, place, observed, Kind.MUZZLE_FLASH, movement, null, WeaponClass.UNKNOWN, weapon, count, "UNKNOWN", null,
                Reliability.F, Credibility.CANNOT_BE_JUDGED, narrative == null ? null : new Narrative(narrative, "en"), List.of(), null, null, Marking.GREEN,
                null);
    }

    private static ObservedInterval observed(String from, String to, TimePrecision precision) {
        return new ObservedInterval(Instant.parse(from), Instant.parse(to), precision, "as written", null, "Europe/Kyiv");
    }

    private static final Place POINT = new Place(new Position(-36.5, -48.123456), null, null, null, null, PlaceForm.POSITION);
    private static final ObservedInterval EVENING = observed("2031-01-10T18:05:00Z", "2031-01-10T18:05:00Z", TimePrecision.MINUTE);
    private static final Count ONE = new Count(1, CountQualifier.EXACT);

    @Test
    void the_first_columns_are_those_of_the_monitoring_mission() {
        assertThat(ViolationTable.header().subList(0, 9))
                .containsExactly("observer_position", "event_location", "means", "count", "observation", "description", "weapon", "date", "time");
        assertThat(ViolationTable.header()).doesNotHaveDuplicates();
    }

    @Test
    void a_full_report_fills_the_row() {
        assertThat(cells(Reports.report(Kind.EXPLOSION, 0, "harbour-state", Reports.marked(Tlp.AMBER_STRICT), "three bursts", 36.5, 48.1)))
                .containsEntry("observer_position", "48.00000N 36.40000E")
                .containsEntry("event_location", "Quay 3, Old Port")
                .containsEntry("means", "heard")
                .containsEntry("count", "at least 3")
                .containsEntry("observation", "explosion")
                .containsEntry("description", "outgoing towards NE")
                .containsEntry("weapon", "82 mm")
                .containsEntry("date", "2031-05-01")
                .containsEntry("time", "00:40-00:42")
                .containsEntry("zones", "north port")
                .containsEntry("classed", "VIOLATION OBSERVATION")
                .containsEntry("proposed_severity", "S2 NONE")
                .containsEntry("credibility", "2")
                .containsEntry("longitude", "36.5")
                .containsEntry("observed_from_utc", "2031-04-30T21:40:00Z")
                .containsEntry("deaths_best", "1")
                .containsEntry("marking", "TLP:AMBER+STRICT")
                .containsEntry("attribution", "Example Monitors, CC BY 4.0");
    }

    @Test
    void what_is_not_known_is_said_as_the_mission_said_it() {
        assertThat(cells(report(POINT, EVENING, null, new Count(null, CountQualifier.UNCOUNTABLE), Movement.UNDETERMINED, null)))
                .containsEntry("observer_position", "")
                .containsEntry("event_location", "48.12346S 36.50000W")
                .containsEntry("count", "uncountable")
                .containsEntry("description", "undetermined")
                .containsEntry("weapon", "N/K")
                .containsEntry("longitude", "-36.5")
                .containsEntry("narrative", "")
                .containsEntry("deaths_best", "");
    }

    @Test
    void a_bearing_is_told_as_distance_and_direction() {
        Place place = new Place(new Position(36, 48), 100.0, null, new Bearing(350, 2000, 4500), null, PlaceForm.BEARING);
        assertThat(cells(report(place, EVENING, null, ONE, Movement.NA, null))).containsEntry("event_location", "2-4.5 km N (350 deg)").containsEntry("description", "");
        Place exact = new Place(new Position(36, 48), 100.0, null, new Bearing(100, 3000, 3000), "bridge", PlaceForm.BEARING);
        assertThat(cells(report(exact, EVENING, null, ONE, Movement.NA, null))).containsEntry("event_location", "bridge; 3 km E (100 deg)");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-01-10T18:05:00Z, 2031-01-10T18:05:00Z, MINUTE, 2031-01-10, 20:05",
        "2031-07-10T18:05:09Z, 2031-07-10T18:06:10Z, SECOND, 2031-07-10, 21:05:09-21:06:10",
        "2031-01-10T21:30:00Z, 2031-01-10T22:30:00Z, HOUR, 2031-01-10/2031-01-11, 23:30-00:30",
        "2031-01-09T22:00:00Z, 2031-01-10T21:59:59Z, DAY, 2031-01-10, ''",
        "2030-12-31T22:00:00Z, 2031-12-31T21:59:59Z, YEAR, 2031-01-01/2031-12-31, ''"})
    void date_and_time_are_local_and_no_finer_than_they_are_known(String from, String to, TimePrecision precision, String date, String time) {
        assertThat(cells(report(POINT, observed(from, to, precision), null, ONE, Movement.IMPACT, null))).containsEntry("date", date).containsEntry("time", time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "\uff1d1", "=HYPERLINK(\"http://example.org\")"})
    void text_that_a_spreadsheet_would_run_is_defused(String hostile) {
        assertThat(cells(report(POINT, EVENING, hostile, ONE, Movement.IMPACT, hostile))).containsEntry("narrative", "'" + hostile).containsEntry("weapon", "'" + hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fire at 12:00", "a=b", "three - or four", "'quoted'", " leading"})
    void other_text_stays_as_it_is(String harmless) {
        assertThat(cells(report(POINT, EVENING, null, ONE, Movement.IMPACT, harmless))).containsEntry("narrative", harmless);
    }
}
