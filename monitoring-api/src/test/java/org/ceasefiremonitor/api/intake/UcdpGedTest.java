package org.ceasefiremonitor.api.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.api.intake.UnreadableRow.Reason;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.report.Casualties;
import org.ceasefiremonitor.core.report.Count;
import org.ceasefiremonitor.core.report.Credibility;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.Movement;
import org.ceasefiremonitor.core.report.Narrative;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.time.TimePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UcdpGedTest {

    private final UcdpGed source = new UcdpGed();

    @Test
    void a_row_becomes_a_report_that_says_no_more_than_the_row() throws UnreadableRow {
        var command = source.read(Events.row("id", "147997"), "UNKNOWN").command();
        assertThat(command.violationId().value()).isEqualTo("ucdp-147997");
        assertThat(command.zoneIds()).isNull();
        var report = command.report();
        assertThat(report.source()).isEqualTo("ucdp-ged");
        assertThat(report.means()).isEqualTo(Means.OPEN_SOURCE);
        assertThat(report.place().position()).isEqualTo(new Position(37.75, 48.125));
        assertThat(report.place().text()).isEqualTo("Millbrook village; near the village of Millbrook, by the mill; North Astoria");
        assertThat(report.observed().from()).isEqualTo("2026-03-01");
        assertThat(report.observed().to()).isEqualTo("2026-03-01");
        assertThat(report.observed().timeZone()).isNull();
        assertThat(report.kind()).isEqualTo(Kind.ARMED_EVENT);
        assertThat(report.movement()).isEqualTo(Movement.UNDETERMINED);
        assertThat(report.weaponClass()).isEqualTo(WeaponClass.UNKNOWN);
        assertThat(report.count()).isEqualTo(Count.AT_LEAST_ONE);
        assertThat(report.side()).isEqualTo("UNKNOWN");
        assertThat(report.casualties()).isEqualTo(new Casualties(1, 2, 3));
        assertThat(report.reliability()).isEqualTo(Reliability.F);
        assertThat(report.credibility()).isEqualTo(Credibility.CANNOT_BE_JUDGED);
        assertThat(report.narrative()).isEqualTo(new Narrative(
                "Two shot near the mill, Astoria says\nOutlets: Astorian Gazette\nFirst said by: Astorian police", "en"));
        assertThat(report.attribution()).as("it is that of the import").isNull();
        assertThat(new UcdpGed().attribution()).startsWith("UCDP Georeferenced Event Dataset, Uppsala Conflict Data Program, CC BY 4.0.");
        assertThat(report.marking()).isEqualTo(Marking.CLEAR);
    }

    @Test
    void the_side_is_what_the_operator_says_for_the_whole_file() throws UnreadableRow {
        assertThat(source.read(Events.row(), "astoria").command().report().side()).isEqualTo("astoria");
    }

    @ParameterizedTest
    @CsvSource({"1, ARMED_EVENT", "2, ARMED_EVENT", "3, HARM_TO_CIVILIAN"})
    void the_kind_follows_the_type_of_violence(String type, Kind kind) throws UnreadableRow {
        assertThat(report("type_of_violence", type).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"1, 5000", "2, 25000", "3, 60000", "4, 200000", "5, 200000", "6, 750000", "7, "})
    void the_uncertainty_follows_the_precision_of_the_place(String precision, Double metres) throws UnreadableRow {
        assertThat(report("where_prec", precision).place().uncertaintyM()).isEqualTo(metres);
    }

    @ParameterizedTest
    @CsvSource({"1, DAY", "2, WEEK", "3, WEEK", "4, MONTH", "5, YEAR"})
    void the_precision_of_time_follows_that_of_the_date(String precision, TimePrecision expected) throws UnreadableRow {
        assertThat(report("date_prec", precision).observed().precision()).isEqualTo(expected);
    }

    @Test
    void deaths_that_contradict_each_other_are_kept_as_words_and_remarked() throws UnreadableRow {
        var reading = source.read(Events.row("low", "7", "best", "7", "high", "6"), "UNKNOWN");
        assertThat(reading.remarks()).containsExactly(Remark.DEATHS_CONTRADICTORY);
        assertThat(reading.command().report().casualties()).isNull();
        assertThat(reading.command().report().narrative()).isNotNull()
                .satisfies(narrative -> assertThat(narrative.text()).endsWith("\nDeaths: low 7, best 7, high 6"));
    }

    @Test
    void the_language_of_a_text_with_letters_of_another_script_is_left_open() throws UnreadableRow {
        assertThat(report("source_headline", "Mill \u0433\u043e\u0440\u0438\u0442\u044c").narrative()).isNotNull()
                .satisfies(narrative -> assertThat(narrative.language()).isEqualTo("und"));
        assertThat(report("source_headline", "Cr\u00e9py\u2019s mill, \u201cburnt\u201d \u2013 1").narrative()).isNotNull()
                .satisfies(narrative -> assertThat(narrative.language()).isEqualTo("en"));
    }

    @Test
    void a_text_that_is_too_long_is_shortened_and_remarked() throws UnreadableRow {
        var reading = source.read(Events.row("source_headline", "word ".repeat(4000)), "UNKNOWN");
        assertThat(reading.remarks()).containsExactly(Remark.TEXT_SHORTENED);
        assertThat(reading.command().report().narrative()).isNotNull()
                .satisfies(narrative -> assertThat(narrative.text()).hasSize(Narrative.LONGEST).endsWith(" [...]"));
    }

    @Test
    void a_row_without_any_words_has_no_narrative() throws UnreadableRow {
        var row = Events.row("source_headline", "", "source_office", " ", "source_original", "");
        assertThat(source.read(row, "UNKNOWN").command().report().narrative()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "id | '' | ID", "id | 12a | ID", "id | -5 | ID",
            "type_of_violence | 4 | KIND", "type_of_violence | '' | KIND",
            "latitude | '' | PLACE", "latitude | NaN | PLACE", "latitude | 91 | PLACE", "latitude | 4,5 | PLACE",
            "longitude | 1e2 | PLACE", "longitude | -180.001 | PLACE", "longitude | 0x1p3 | PLACE",
            "where_prec | 0 | PRECISION", "where_prec | 8 | PRECISION", "where_prec | '' | PRECISION",
            "date_prec | 0 | PRECISION", "date_prec | 6 | PRECISION",
            "date_start | '' | TIME", "date_start | 2026-02-30 | TIME", "date_start | 01.03.2026 | TIME",
            "date_start | 2026-03-01 12:30:00.000 | TIME", "date_start | 2026-03-02 | TIME", "date_end | 2026-02-28 | TIME",
            "date_start | 1789-07-14 | TIME",
            "low | '' | DEATHS", "best | 2.5 | DEATHS", "high | many | DEATHS", "low | -1 | DEATHS",
            "source_headline | bro\ufffdken | ENCODING"})
    void a_row_that_can_not_be_read_is_set_aside_with_its_reason(String column, String value, Reason reason) {
        assertThatExceptionOfType(UnreadableRow.class).isThrownBy(() -> report(column, value))
                .satisfies(unreadable -> assertThat(unreadable.reason()).isEqualTo(reason));
    }

    @Test
    void a_row_with_a_field_too_many_is_set_aside() {
        assertThatExceptionOfType(UnreadableRow.class)
                .isThrownBy(() -> source.read(new Row(2, Map.of("id", 0), List.of("1", "2")), "UNKNOWN"))
                .satisfies(unreadable -> assertThat(unreadable.reason()).isEqualTo(Reason.FIELDS));
    }

    @Test
    void a_row_whose_report_the_interface_would_not_take_is_set_aside() {
        assertThatExceptionOfType(UnreadableRow.class).isThrownBy(() -> source.read(Events.row(), "not a participant"))
                .satisfies(unreadable -> assertThat(unreadable.reason()).isEqualTo(Reason.REPORT));
    }

    @Test
    void a_second_heading_of_tags_is_no_row() {
        assertThat(source.isHeading(Events.row("id", "#event+id"))).isTrue();
        assertThat(source.isHeading(Events.row())).isFalse();
    }

    private StatedReport report(String column, String value) throws UnreadableRow {
        return source.read(Events.row(column, value), "UNKNOWN").command().report();
    }
}
