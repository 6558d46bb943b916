package org.ceasefiremonitor.projections.violation;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.place.Bearing;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.report.Count;
import org.ceasefiremonitor.core.report.Movement;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.time.ObservedInterval;
import org.jspecify.annotations.Nullable;

/**
 * Reports as rows of the table that practitioners know from the daily reports of the OSCE Special Monitoring Mission (domain reference,
 * section 2.1): where the observer was, where it happened, means, number, observation, description, weapon, date and time, the last two
 * in local time. What a program needs besides comes in further columns, in UTC and degrees.
 *
 * <p>Text that a spreadsheet would take for a formula is preceded by an apostrophe. Numbers have a point and no grouping. An absent value
 * is an empty cell.
 */
public final class ViolationTable {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final String[] COMPASS = {"N", "NE", "E", "SE", "S", "SW", "W", "NW"};
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final Map<String, Function<Violation, @Nullable Object>> COLUMNS = columns();

    private ViolationTable() {
    }

    /** Names of the columns. */
    public static List<String> header() {
        return List.copyOf(COLUMNS.keySet());
    }

    /** The cells of one report, as many as the header has. */
    public static List<String> row(Violation violation) {
        return COLUMNS.values().stream().map(column -> cell(column.apply(violation))).toList();
    }

    private static Map<String, Function<Violation, @Nullable Object>> columns() {
        Map<String, Function<Violation, @Nullable Object>> columns = new LinkedHashMap<>();
        columns.put("observer_position", v -> v.report().observerPosition() == null ? null : degrees(v.report().observerPosition()));
        columns.put("event_location", v -> location(v.report()));
        columns.put("means", v -> words(v.report().means()));
        columns.put("count", v -> count(v.report().count()));
        columns.put("observation", v -> words(v.report().kind()));
        columns.put("description", v -> description(v.report()));
        columns.put("weapon", v -> weapon(v.report()));
        columns.put("date", v -> date(v.report().observed()));
        columns.put("time", v -> time(v.report().observed()));
        columns.put("violation_id", Violation::violationId);
        columns.put("revision", Violation::revision);
        columns.put("state", Violation::state);
        columns.put("zones", v -> zones(v, Violation.InZone::zoneId));
        columns.put("classed", v -> zones(v, zone -> zone.assessment().classed().name()));
        columns.put("proposed_severity", v -> zones(v, zone -> zone.assessment().proposal().severity() == null ? "NONE" : zone.assessment().proposal().severity().name()));
        columns.put("kind", v -> v.report().kind());
        columns.put("side", v -> v.report().side());
        columns.put("source", v -> v.report().source());
        columns.put("reliability", v -> v.report().reliability());
        columns.put("credibility", v -> v.report().credibility().figure());
        columns.put("longitude", v -> v.report().place().position().longitude());
        columns.put("latitude", v -> v.report().place().position().latitude());
        columns.put("uncertainty_m", v -> v.report().place().uncertaintyM());
        columns.put("observed_from_utc", v -> v.report().observed().from());
        columns.put("observed_to_utc", v -> v.report().observed().to());
        columns.put("time_precision", v -> v.report().observed().precision());
        columns.put("time_zone", v -> v.report().observed().timeZone());
        columns.put("deaths_low", v -> v.report().casualties() == null ? null : v.report().casualties().low());
        columns.put("deaths_best", v -> v.report().casualties() == null ? null : v.report().casualties().best());
        columns.put("deaths_high", v -> v.report().casualties() == null ? null : v.report().casualties().high());
        columns.put("narrative", v -> v.report().narrative() == null ? null : v.report().narrative().text());
        columns.put("language", v -> v.report().narrative() == null ? null : v.report().narrative().language());
        columns.put("evidence_sha256", v -> String.join(" ", v.report().evidence()));
        columns.put("attribution", v -> v.report().attribution());
        columns.put("import_id", v -> v.report().importId() == null ? null : v.report().importId().value());
        columns.put("marking", v -> marking(v.report()));
        columns.put("originator", Violation::originator);
        columns.put("recorded_at_utc", Violation::recordedAt);
        columns.put("position", Violation::position);
        return columns;
    }

    private static String cell(@Nullable Object value) {
        String text = Objects.toString(value, "");
        return value instanceof Number || text.isEmpty() || FORMULA.indexOf(text.stripLeading().isEmpty() ? ' ' : text.stripLeading().charAt(0)) < 0
                && FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String degrees(Position position) {
        return String.format(Locale.ROOT, "%.5f%s %.5f%s", Math.abs(position.latitude()), position.latitude() < 0 ? "S" : "N",
                Math.abs(position.longitude()), position.longitude() < 0 ? "W" : "E");
    }

    /** As it was reported: in words, by bearing and distance from the observer, by grid reference; the point where there is nothing else. */
    private static String location(Report report) {
        String described = Stream.of(report.place().text(), report.place().bearing() == null ? null : bearing(report.place().bearing()), report.place().mgrs())
                .filter(Objects::nonNull).collect(Collectors.joining("; "));
        return described.isEmpty() ? degrees(report.place().position()) : described;
    }

    private static String bearing(Bearing bearing) {
        String distance = bearing.minimumM() == bearing.maximumM() ? kilometres(bearing.minimumM())
                : kilometres(bearing.minimumM()) + "-" + kilometres(bearing.maximumM());
        return distance + " km " + COMPASS[(int) Math.round(bearing.degrees() / 45) % 8] + " (" + plain(bearing.degrees()) + " deg)";
    }

    private static String kilometres(double metres) {
        return plain(metres / 1000);
    }

    private static String plain(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.replaceAll("\\.?0+$", "");
    }

    private static String count(Count count) {
        return switch (count.qualifier()) {
            case EXACT -> String.valueOf(count.value());
            case AT_LEAST -> "at least " + count.value();
            case ESTIMATE -> "about " + count.value();
            case UNCOUNTABLE -> "uncountable";
        };
    }

    private static String description(Report report) {
        String movement = report.movement() == Movement.NA ? "" : words(report.movement());
        return report.flightDirection() == null ? movement : (movement + " towards " + report.flightDirection()).strip();
    }

    private static String weapon(Report report) {
        if (report.weaponDetail() != null) {
            return report.weaponDetail();
        }
        return report.weaponClass() == WeaponClass.UNKNOWN ? "N/K" : words(report.weaponClass());
    }

    private static String date(ObservedInterval observed) {
        String from = DATE.format(local(observed, true));
        String to = DATE.format(local(observed, false));
        return from.equals(to) ? from : from + "/" + to;
    }

    /** To the minute or second; empty if not even the hour is known. */
    private static String time(ObservedInterval observed) {
        DateTimeFormatter form = switch (observed.precision()) {
            case MILLISECOND, SECOND -> SECOND;
            case MINUTE, HOUR -> MINUTE;
            case DAY, WEEK, MONTH, YEAR -> null;
        };
        if (form == null) {
            return "";
        }
        String from = form.format(local(observed, true));
        String to = form.format(local(observed, false));
        return observed.from().equals(observed.to()) ? from : from + "-" + to;
    }

    private static ZonedDateTime local(ObservedInterval observed, boolean beginning) {
        return (beginning ? observed.from() : observed.to()).atZone(ZoneId.of(observed.timeZone()));
    }

    private static String zones(Violation violation, Function<Violation.InZone, String> value) {
        return violation.zones().stream().map(value).collect(Collectors.joining(" "));
    }

    private static String marking(Report report) {
        String to = report.marking().releasableTo().stream().map(ParticipantId::value).collect(Collectors.joining(" "));
        return "TLP:" + report.marking().tlp().name().replace('_', '+') + (to.isEmpty() ? "" : " REL " + to);
    }
}
