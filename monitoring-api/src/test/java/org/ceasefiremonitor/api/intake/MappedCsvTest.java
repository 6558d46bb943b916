package org.ceasefiremonitor.api.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.intake.UnreadableRow.Reason;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.Movement;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.ceasefiremonitor.core.time.TimePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows become by the mappings that are built in. Places and events are invented. */
class MappedCsvTest {

    private static final List<String> INCIDENT = List.of("datetime", "lon", "lat", "place_name", "event_type", "headline");
    private static final List<String> HEAT_BY_DAY = List.of("LATITUDE", "LONGITUDE", "ACQ_DATE");
    private static final List<String> HEAT = List.of("latitude", "longitude", "bright_ti4", "scan", "track", "acq_date", "acq_time", "satellite", "instrument",
            "confidence", "version", "bright_ti5", "frp", "daynight");
    private static final List<String> OFFICIAL = List.of("oblast", "raion", "hromada", "level", "started_at", "finished_at", "source");
    private static final List<String> VOLUNTEER = List.of("region", "started_at", "finished_at", "naive");

    private static DataSet dataSet(String name) {
        return new MappedCsv(Mapping.builtIn(name), null);
    }

    private static Row row(List<String> header, String... values) {
        var columns = new HashMap<String, Integer>();
        header.forEach(column -> columns.put(column, columns.size()));
        return new Row(2, columns, List.of(values));
    }

    private static StatedReport report(DataSet.Reading reading) {
        return reading.command().report();
    }

    private static Row incident(String datetime, String labels, String headline) {
        return row(INCIDENT, datetime, "37.50000", "48.00000", "Millbrook", labels, headline);
    }

    @Test
    void an_incident_keeps_its_day_its_labels_and_the_words_of_the_source() throws UnreadableRow {
        var reading = dataSet("viina-incidents").read(incident("2031-04-01 14:05:00", "artillery|civcas|loc", "Обстріл"), "UNKNOWN");
        var report = report(reading);
        assertThat(report.kind()).as("the label that counts most").isEqualTo(Kind.HARM_TO_CIVILIAN);
        assertThat(report.observed()).as("the time of day is that of publication").isEqualTo(new StatedInterval("2031-04-01", null, null, null));
        assertThat(report.observed().resolve("Europe/Kyiv").precision()).isEqualTo(TimePrecision.DAY);
        assertThat(report.place().position()).isEqualTo(new Position(37.5, 48));
        assertThat(report.place().uncertaintyM()).isEqualTo(5000.0);
        assertThat(report.place().text()).isEqualTo("Millbrook");
        assertThat(report.means()).isEqualTo(Means.OPEN_SOURCE);
        assertThat(report.weaponClass()).isEqualTo(WeaponClass.UNKNOWN);
        assertThat(report.narrative()).isNotNull();
        assertThat(report.narrative().text()).isEqualTo(
                "Обстріл\nLabels: artillery|civcas|loc\nPublished, as the source states it: 2031-04-01 14:05:00");
        assertThat(report.narrative().language()).isEqualTo("und");
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void an_unknown_time_of_day_is_the_whole_day() throws UnreadableRow {
        assertThat(report(dataSet("viina-incidents").read(incident("2031-04-01 00:00:00", "", "x"), "UNKNOWN")).observed())
                .isEqualTo(new StatedInterval("2031-04-01", null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"hospital|artillery, STRIKE_ON_MEDICAL", "airstrike|artillery|loc, AIRSTRIKE", "ied|loc, EXPLOSION", "raid, GROUND_ASSAULT", "cyber, CYBER",
            "loc, UNCLASSIFIED", "uav|loc, UNCLASSIFIED", "milcas|property, UNCLASSIFIED", "'', UNCLASSIFIED"})
    void labels_say_what_happened_or_that_they_do_not(String labels, Kind kind) throws UnreadableRow {
        var reading = dataSet("viina-incidents").read(incident("2031-04-01 00:00:00", labels, "x"), "UNKNOWN");
        assertThat(report(reading).kind()).isEqualTo(kind);
        assertThat(reading.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"firefighb", "retreab|loc", "arresb", "airalerb|loc", "somethingnew"})
    void a_label_that_the_source_has_cut_is_told_and_not_guessed_at(String labels) throws UnreadableRow {
        var reading = dataSet("viina-incidents").read(incident("2031-04-01 00:00:00", labels, "x"), "UNKNOWN");
        assertThat(report(reading).kind()).isEqualTo(Kind.UNCLASSIFIED);
        assertThat(reading.remarks()).containsExactly(Remark.LABEL_UNKNOWN);
        assertThat(report(reading).narrative()).isNotNull();
        assertThat(report(reading).narrative().text()).contains("Labels: " + labels);
    }

    @Test
    void equal_rows_have_equal_ids_and_others_have_not() throws UnreadableRow {
        var dataSet = dataSet("viina-incidents");
        var id = dataSet.read(incident("2031-04-01 00:00:00", "loc", "x"), "UNKNOWN").command().violationId().value();
        assertThat(id).matches("viina-[0-9a-f]{24}");
        assertThat(dataSet.read(incident("2031-04-01 00:00:00", "loc", "x"), "UNKNOWN").command().violationId().value()).isEqualTo(id);
        assertThat(Stream.of(incident("2031-04-01 00:00:01", "loc", "x"), incident("2031-04-01 00:00:00", "loc", "y"),
                row(INCIDENT, "2031-04-01 00:00:00", "37.50000", "48.00000", "Millbrookloc", "", "x"))
                .map(row -> read(dataSet, row).command().violationId().value())).doesNotContain(id).doesNotHaveDuplicates();
        var rejected = Stream.concat(Stream.of("rejected_line", "rejected_code", "rejected_reason"), INCIDENT.stream()).toList();
        assertThat(dataSet.read(row(rejected, "17", "ZON-17", "Outside.", "2031-04-01 00:00:00", "37.50000", "48.00000", "Millbrook", "loc", "x"), "UNKNOWN")
                .command().violationId().value()).as("also from a file of rejected rows").isEqualTo(id);
    }

    private static DataSet.Reading read(DataSet dataSet, Row row) {
        try {
            return dataSet.read(row, "UNKNOWN");
        } catch (UnreadableRow unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void a_report_with_sources_keeps_its_id_its_outlets_and_its_links() throws UnreadableRow {
        var header = List.of("event_id_1pd", "date", "n_reports", "sources_matching", "source_urls", "asciiname", "ADM1_NAME", "ADM2_NAME", "longitude",
                "latitude", "a_ukr", "a_rus", "representative_text");
        var reading = dataSet("viina-reports").read(row(header, "4711", "20310403", "3", "courier", "https://courier.example/1|https://courier.example/2",
                "Millbrook", "North", "Mill", "37.5", "48.0", "1", "0", "Fire at a depot"), "UNKNOWN");
        assertThat(reading.command().violationId().value()).isEqualTo("viina-event-4711");
        assertThat(report(reading).observed()).isEqualTo(new StatedInterval("2031-04-03", null, null, null));
        assertThat(report(reading).kind()).as("its selection is no statement of what happened").isEqualTo(Kind.UNCLASSIFIED);
        assertThat(report(reading).place().text()).isEqualTo("Millbrook; Mill; North");
        assertThat(report(reading).side()).as("who acted is not who held the ground").isEqualTo("UNKNOWN");
        assertThat(report(reading).narrative()).isNotNull();
        assertThat(report(reading).narrative().text()).isEqualTo("Fire at a depot\nOutlets: courier\nLinks: https://courier.example/1|https://courier.example/2"
                + "\nReports of the same event: 3\nUkrainian side acted, as the source coded it: 1\nRussian side acted, as the source coded it: 0");
    }

    @Test
    void heat_is_an_observation_of_a_day_or_of_a_minute_as_the_file_has_it() throws UnreadableRow {
        var byDay = report(dataSet("firms").read(row(HEAT_BY_DAY, "48.97689", "24.7094", "2031-01-01"), "UNKNOWN"));
        assertThat(byDay.observed()).isEqualTo(new StatedInterval("2031-01-01", null, null, "UTC"));
        assertThat(byDay.observed().resolve("Europe/Kyiv").precision()).isEqualTo(TimePrecision.DAY);
        assertThat(byDay.narrative()).isNull();
        var byMinute = report(dataSet("firms").read(row(HEAT, "48.05962", "37.95852", "299.06", "0.39", "0.44", "2031-06-24", "5", "N20", "VIIRS", "n", "2.0NRT",
                "287.93", "0.55", "N"), "UNKNOWN"));
        assertThat(byMinute.observed()).isEqualTo(new StatedInterval("2031-06-24T00:05", null, null, "UTC"));
        assertThat(byMinute.observed().resolve("Europe/Kyiv").from()).isEqualTo("2031-06-24T00:05:00Z");
        assertThat(byMinute.observed().resolve("Europe/Kyiv").precision()).isEqualTo(TimePrecision.MINUTE);
        assertThat(byMinute.narrative()).isNotNull();
        assertThat(byMinute.narrative().text()).isEqualTo("Satellite: N20\nInstrument: VIIRS\nConfidence: n\nFire radiative power, MW: 0.55\nDay or night: N");
        assertThat(List.of(byDay, byMinute)).allSatisfy(report -> {
            assertThat(report.kind()).isEqualTo(Kind.HEAT);
            assertThat(report.means()).isEqualTo(Means.SATELLITE);
            assertThat(report.movement()).isEqualTo(Movement.NA);
        });
    }

    @Test
    void an_alarm_stands_at_a_point_of_its_region_with_an_uncertainty_that_holds_all_of_it() throws UnreadableRow {
        var reading = dataSet("air-raid-sirens").read(row(OFFICIAL, "Kyivska oblast", "Mill district", "Millbrook", "hromada", "2031-01-01 02:18:00+00:00",
                "2031-01-01 02:52:28+00:00", "official"), "UNKNOWN");
        assertThat(report(reading).kind()).isEqualTo(Kind.AIR_ALARM);
        assertThat(report(reading).place().position()).isEqualTo(new Position(30.8, 50.25));
        assertThat(report(reading).place().uncertaintyM()).isEqualTo(170_000.0);
        assertThat(report(reading).place().text()).isEqualTo("Millbrook; Mill district; Kyivska oblast");
        var observed = report(reading).observed().resolve("Europe/Kyiv");
        assertThat(observed.from()).isEqualTo("2031-01-01T02:18:00Z");
        assertThat(observed.to()).isEqualTo("2031-01-01T02:52:28Z");
        assertThat(observed.precision()).isEqualTo(TimePrecision.SECOND);
    }

    @Test
    void an_end_that_was_only_assumed_is_left_out_and_told() throws UnreadableRow {
        var assumed = dataSet("air-raid-sirens").read(row(VOLUNTEER, "Odeska oblast", "2031-01-01 02:14:28+00:00", "2031-01-01 02:44:28+00:00", "True"), "UNKNOWN");
        assertThat(report(assumed).observed().to()).isNull();
        assertThat(assumed.remarks()).containsExactly(Remark.END_UNKNOWN);
        var told = dataSet("air-raid-sirens").read(row(VOLUNTEER, "Odeska oblast", "2031-01-01 02:14:28+00:00", "2031-01-01 02:44:28+00:00", "False"), "UNKNOWN");
        assertThat(report(told).observed().to()).isEqualTo("2031-01-01T02:44:28Z");
        assertThat(told.remarks()).isEmpty();
    }

    @Test
    void what_can_not_be_read_without_guessing_is_set_aside() {
        unreadable("viina-incidents", incident("1 April", "loc", "x"), Reason.TIME);
        unreadable("viina-incidents", incident("2031-02-30 00:00:00", "loc", "x"), Reason.TIME);
        unreadable("viina-incidents", row(INCIDENT, "2031-04-01 00:00:00", "37.5E", "48", "Millbrook", "loc", "x"), Reason.PLACE);
        unreadable("viina-incidents", row(INCIDENT, "2031-04-01 00:00:00"), Reason.FIELDS);
        unreadable("firms", row(HEAT, "48.05962", "37.95852", "", "", "", "2031-06-24", "2560", "", "", "", "", "", "", ""), Reason.TIME);
        unreadable("air-raid-sirens", row(VOLUNTEER, "Atlantis", "2031-01-01 02:14:28+00:00", "2031-01-01 02:44:28+00:00", "False"), Reason.PLACE);
        unreadable("air-raid-sirens", row(VOLUNTEER, "Odeska oblast", "2031-01-01 02:14:28", "2031-01-01", "False"), Reason.TIME);
    }

    private static void unreadable(String name, Row row, Reason reason) {
        assertThatExceptionOfType(UnreadableRow.class).isThrownBy(() -> dataSet(name).read(row, "UNKNOWN"))
                .satisfies(unreadable -> assertThat(unreadable.reason()).isEqualTo(reason));
    }

    @Test
    void a_file_of_another_data_set_is_known_by_its_columns() {
        assertThat(dataSet("firms").missing(HEAT)).isEmpty();
        assertThat(dataSet("firms").missing(HEAT_BY_DAY)).isEmpty();
        assertThat(dataSet("firms").missing(INCIDENT)).containsExactly("longitude or LONGITUDE", "latitude or LATITUDE", "acq_date or ACQ_DATE");
        assertThat(dataSet("air-raid-sirens").missing(VOLUNTEER)).isEmpty();
        assertThat(dataSet("viina-incidents").missing(HEAT)).contains("event_type");
    }

    @Test
    void every_mapping_that_is_built_in_names_its_licence_and_the_line_that_it_asks_for() {
        assertThat(Map.of("viina-incidents", "ODbL", "viina-reports", "ODbL", "firms", "NASA", "air-raid-sirens", "MIT")).allSatisfy((name, licence) -> {
            assertThat(dataSet(name).licence()).contains(licence);
            assertThat(dataSet(name).attribution()).isNotBlank();
            assertThat(dataSet(name).name()).isEqualTo(name);
        });
        assertThat(Set.of("viina-incidents", "viina-reports")).allSatisfy(name -> assertThat(dataSet(name).attribution()).isEqualTo(
                "Contains information from VIINA 2.0 (Yuri Zhukov and Natalie Ayers), made available under the Open Database License (ODbL) 1.0."));
    }
}
