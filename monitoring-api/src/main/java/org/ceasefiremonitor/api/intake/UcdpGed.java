package org.ceasefiremonitor.api.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ceasefiremonitor.api.intake.UnreadableRow.Reason;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.report.Casualties;
import org.ceasefiremonitor.core.report.Count;
import org.ceasefiremonitor.core.report.Credibility;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.Movement;
import org.ceasefiremonitor.core.report.Narrative;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.ceasefiremonitor.core.time.TimePrecision;
import org.ceasefiremonitor.core.zone.ReportViolation;
import org.jspecify.annotations.Nullable;

/**
 * The Georeferenced Event Dataset of the Uppsala Conflict Data Program: organised violence with at least one death, from open sources, by
 * day. After the UCDP GED Codebook, version 22.1 (Stina Högbladh, Department of Peace and Conflict Research, Uppsala University, 2022).
 *
 * <p>What the data set does not say stays unsaid: the weapon, the direction of fire, who held the area, and the Admiralty rating, which is F
 * and 6, cannot be judged. A row stands for one event, which may have been more than one act: at least one is counted. The columns
 * {@code side_a} and {@code side_b} name those who fought, not who held the ground, and are not read.
 *
 * <p>Place, {@code where_prec}. The codebook gives a distance for 2 only. The other radii are of the size of what it names, so that a report
 * whose true place may lie beyond a boundary is flagged; those of 3, 4 and 6 hold every district, province and point of Ukraine:
 * <table>
 * <caption>Uncertainty by where_prec</caption>
 * <tr><th>figure</th><th>codebook</th><th>radius</th></tr>
 * <tr><td>1</td><td>the exact location is known; coordinates are those of the named place</td><td>5 km</td></tr>
 * <tr><td>2</td><td>within about 25 km of the point</td><td>25 km</td></tr>
 * <tr><td>3</td><td>only the second-order division is known</td><td>60 km</td></tr>
 * <tr><td>4</td><td>only the first-order division is known</td><td>200 km</td></tr>
 * <tr><td>5</td><td>a line or an area without fixed borders</td><td>200 km</td></tr>
 * <tr><td>6</td><td>only the country is known</td><td>750 km</td></tr>
 * <tr><td>7</td><td>international waters or airspace</td><td>not stated</td></tr>
 * </table>
 *
 * <p>Time, {@code date_prec}: 1 the day is known (DAY); 2 a range of two to six days, 3 the week (both WEEK, within some days); 4 the month,
 * or 8 to 31 days (MONTH); 5 more than a month, up to a year (YEAR). Dates are local days of the zone in which the place lies.
 */
final class UcdpGed implements DataSet {

    private static final String ATTRIBUTION = "UCDP Georeferenced Event Dataset, Uppsala Conflict Data Program, CC BY 4.0. "
            + "Sundberg and Melander (2013), Introducing the UCDP Georeferenced Event Dataset, Journal of Peace Research 50(4); "
            + "Davies, Pettersson and Öberg (2022), Organized violence 1989-2021 and drone warfare, Journal of Peace Research 59(4).";
    private static final List<String> COLUMNS = List.of("id", "type_of_violence", "source_headline", "where_prec", "where_coordinates",
            "where_description", "latitude", "longitude", "date_prec", "date_start", "date_end", "low", "best", "high");
    private static final Pattern ID = Pattern.compile("[0-9]{1,15}");
    private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})([ T]00:00:00(\\.0+)?)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

    @Override
    public String name() {
        return "ucdp-ged";
    }

    @Override
    public String attribution() {
        return ATTRIBUTION;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String licence() {
        return "CC BY 4.0";
    }

    @Override
    public List<String> missing(List<String> header) {
        return COLUMNS.stream().filter(column -> !header.contains(column)).toList();
    }

    /** Files of the Humanitarian Data Exchange have a second heading of tags such as {@code #event+id}. */
    @Override
    public boolean isHeading(Row row) {
        return row.text("id").startsWith("#");
    }

    @Override
    public Reading read(Row row, String side) throws UnreadableRow {
        row.requireWhole();
        var remarks = EnumSet.noneOf(Remark.class);
        var id = row.text("id");
        if (!ID.matcher(id).matches()) {
            throw new UnreadableRow(Reason.ID, "id must be a number, was " + Row.quoted(id) + ".");
        }
        var kind = kind(row);
        var position = new double[] {row.degrees("longitude", 180), row.degrees("latitude", 90)};
        var uncertainty = uncertaintyM(row);
        var observed = observed(row);
        var deaths = deaths(row, remarks);
        try {
            var place = new StatedPlace(new Position(position[0], position[1]), null, null, uncertainty,
                    Wording.words(place(row), Wording.LONGEST_PLACE, remarks));
            var report = new StatedReport(name(), Means.OPEN_SOURCE, null, place, observed, kind, Movement.UNDETERMINED, null,
                    WeaponClass.UNKNOWN, null, Count.AT_LEAST_ONE, side, deaths, Reliability.F, Credibility.CANNOT_BE_JUDGED,
                    narrative(row, remarks), null, null, Marking.CLEAR);
            return new Reading(new ReportViolation(new ViolationId("ucdp-" + id), null, report), remarks);
        } catch (InvalidInput refused) {
            throw new UnreadableRow(Reason.REPORT, refused.field() + " " + refused.getMessage() + ".");
        }
    }

    private static Kind kind(Row row) throws UnreadableRow {
        var type = row.text("type_of_violence");
        return switch (type) {
            case "1", "2" -> Kind.ARMED_EVENT; // state-based and non-state conflict
            case "3" -> Kind.HARM_TO_CIVILIAN; // one-sided violence
            default -> throw new UnreadableRow(Reason.KIND, "type_of_violence must be 1, 2 or 3, was " + Row.quoted(type) + ".");
        };
    }

    private static @Nullable Double uncertaintyM(Row row) throws UnreadableRow {
        var precision = row.text("where_prec");
        return switch (precision) {
            case "1" -> 5_000.0;
            case "2" -> 25_000.0;
            case "3" -> 60_000.0;
            case "4", "5" -> 200_000.0;
            case "6" -> 750_000.0;
            case "7" -> null;
            default -> throw new UnreadableRow(Reason.PRECISION, "where_prec must be 1 to 7, was " + Row.quoted(precision) + ".");
        };
    }

    private static StatedInterval observed(Row row) throws UnreadableRow {
        var text = row.text("date_prec");
        var precision = switch (text) {
            case "1" -> TimePrecision.DAY;
            case "2", "3" -> TimePrecision.WEEK;
            case "4" -> TimePrecision.MONTH;
            case "5" -> TimePrecision.YEAR;
            default -> throw new UnreadableRow(Reason.PRECISION, "date_prec must be 1 to 5, was " + Row.quoted(text) + ".");
        };
        var from = day(row, "date_start");
        var to = day(row, "date_end");
        if (to.isBefore(from)) {
            throw new UnreadableRow(Reason.TIME, "date_end, " + to + ", must not be before date_start, " + from + ".");
        }
        try {
            return new StatedInterval(from.toString(), to.toString(), precision, null);
        } catch (InvalidInput refused) {
            throw new UnreadableRow(Reason.TIME, refused.field() + " " + refused.getMessage() + ".");
        }
    }

    private static LocalDate day(Row row, String column) throws UnreadableRow {
        var text = row.text(column);
        var day = DAY.matcher(text);
        if (day.matches()) {
            try {
                return LocalDate.parse(day.group(1));
            } catch (DateTimeException notInTheCalendar) {
                // told below
            }
        }
        throw new UnreadableRow(Reason.TIME, column + " must be a day such as 2015-02-15, was " + Row.quoted(text) + ".");
    }

    private static @Nullable Casualties deaths(Row row, Set<Remark> remarks) throws UnreadableRow {
        int low = number(row, "low");
        int best = number(row, "best");
        int high = number(row, "high");
        if (low <= best && best <= high && high <= Casualties.MOST) {
            return new Casualties(low, best, high);
        }
        remarks.add(Remark.DEATHS_CONTRADICTORY);
        return null;
    }

    private static int number(Row row, String column) throws UnreadableRow {
        var text = row.text(column);
        if (!NUMBER.matcher(text).matches()) {
            throw new UnreadableRow(Reason.DEATHS, column + " must be a whole number, was " + Row.quoted(text) + ".");
        }
        return Integer.parseInt(text);
    }

    private static String place(Row row) {
        var parts = new LinkedHashSet<String>();
        for (var column : List.of("where_coordinates", "where_description", "adm_2", "adm_1")) {
            if (!row.text(column).isEmpty()) {
                parts.add(row.text(column));
            }
        }
        return String.join("; ", parts);
    }

    private static @Nullable Narrative narrative(Row row, Set<Remark> remarks) {
        var text = new StringBuilder(row.text("source_headline"));
        Wording.line(text, "Outlets: ", row.text("source_office"));
        Wording.line(text, "First said by: ", row.text("source_original"));
        if (remarks.contains(Remark.DEATHS_CONTRADICTORY)) {
            Wording.line(text, "Deaths: ", "low " + row.text("low") + ", best " + row.text("best") + ", high " + row.text("high"));
        }
        var words = Wording.words(text.toString(), Narrative.LONGEST, remarks);
        return words == null ? null : new Narrative(words, language(words));
    }

    /** The data set is written in English; a text with letters of another script is not only that, and its language is left open. */
    private static String language(String text) {
        boolean latin = text.codePoints().filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
        return latin ? "en" : "und";
    }
}
