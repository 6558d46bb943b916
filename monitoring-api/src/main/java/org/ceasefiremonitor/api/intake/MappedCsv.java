package org.ceasefiremonitor.api.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.intake.Mapping.End;
import org.ceasefiremonitor.api.intake.UnreadableRow.Reason;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.report.Count;
import org.ceasefiremonitor.core.report.Credibility;
import org.ceasefiremonitor.core.report.Narrative;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.report.StatedReport;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.time.StatedInterval;
import org.ceasefiremonitor.core.zone.ReportViolation;
import org.jspecify.annotations.Nullable;

/** A data set that is read as a mapping says. What the mapping does not speak of stays unsaid: reliability F, credibility 6, at least one. */
final class MappedCsv implements DataSet {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,50}");
    private static final int DIGITS_OF_DIGEST = 24;

    private final Mapping mapping;
    private final @Nullable String sha256;
    private final EndReader from;
    private final @Nullable EndReader to;

    /**
     * @param mapping how it is read
     * @param sha256  of the mapping's file; null for one that is built in
     */
    MappedCsv(Mapping mapping, @Nullable String sha256) {
        this.mapping = mapping;
        this.sha256 = sha256;
        this.from = new EndReader(mapping.time().from());
        this.to = mapping.time().to() == null ? null : new EndReader(mapping.time().to());
    }

    @Override
    public String name() {
        return mapping.name();
    }

    @Override
    public String version() {
        return mapping.version();
    }

    @Override
    public @Nullable String sha256() {
        return sha256;
    }

    @Override
    public String licence() {
        return mapping.licence();
    }

    @Override
    public String attribution() {
        return mapping.attribution();
    }

    @Override
    public List<String> missing(List<String> header) {
        var needed = new LinkedHashSet<List<String>>();
        var place = mapping.place();
        Stream.of(place.longitude(), place.latitude(), place.name(), mapping.time().from().column(),
                mapping.time().to() == null ? null : mapping.time().to().column()).filter(columns -> columns != null).forEach(needed::add);
        if (mapping.id().column() != null) {
            needed.add(List.of(mapping.id().column()));
        }
        if (mapping.kinds() != null) {
            needed.add(List.of(mapping.kinds().column()));
        }
        return needed.stream().filter(columns -> columns.stream().noneMatch(header::contains)).map(columns -> String.join(" or ", columns)).toList();
    }

    @Override
    public Reading read(Row row, String side) throws UnreadableRow {
        row.requireWhole();
        var remarks = EnumSet.noneOf(Remark.class);
        var id = id(row);
        var labels = labels(row, remarks);
        var place = place(row, remarks);
        var observed = observed(row, remarks);
        try {
            var report = new StatedReport(name(), mapping.means(), null, place, observed, kind(labels), mapping.movement(), null, weapon(labels), null,
                    Count.AT_LEAST_ONE, side, null, Reliability.F, Credibility.CANNOT_BE_JUDGED, narrative(row, remarks), null, null, Marking.CLEAR);
            return new Reading(new ReportViolation(new ViolationId(id), null, report), remarks);
        } catch (InvalidInput refused) {
            throw new UnreadableRow(Reason.REPORT, refused.field() + " " + refused.getMessage() + ".");
        }
    }

    private String id(Row row) throws UnreadableRow {
        var prefix = mapping.id().prefix() + "-";
        var column = mapping.id().column();
        if (column == null) {
            return prefix + digest(row.own()).substring(0, DIGITS_OF_DIGEST);
        }
        var id = row.text(column);
        if (!ID.matcher(id).matches()) {
            throw new UnreadableRow(Reason.ID, column + " must be up to 50 letters, digits, dots, underscores or hyphens, was " + Row.quoted(id) + ".");
        }
        return prefix + id;
    }

    private static String digest(List<String> values) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(String.join("\u001f", values).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** The row's labels that are known, the one that counts most first. */
    private List<Mapping.Label> labels(Row row, Set<Remark> remarks) {
        var kinds = mapping.kinds();
        if (kinds == null) {
            return List.of();
        }
        var value = row.text(kinds.column());
        var stated = new LinkedHashSet<>(value.isEmpty() ? List.of()
                : kinds.separator() == null ? List.of(value) : List.of(value.split(Pattern.quote(kinds.separator()))));
        var known = kinds.labels().stream().filter(label -> stated.contains(label.label())).toList();
        if (known.size() < stated.size()) {
            remarks.add(Remark.LABEL_UNKNOWN);
        }
        return known;
    }

    private Kind kind(List<Mapping.Label> labels) {
        if (mapping.kind() != null) {
            return mapping.kind();
        }
        return labels.stream().map(Mapping.Label::kind).filter(kind -> kind != null).findFirst().orElse(Kind.UNCLASSIFIED);
    }

    /** The weapon of the label that decides what happened. */
    private static WeaponClass weapon(List<Mapping.Label> labels) {
        return labels.stream().filter(label -> label.kind() != null).findFirst().map(Mapping.Label::weapon).orElse(WeaponClass.UNKNOWN);
    }

    private StatedPlace place(Row row, Set<Remark> remarks) throws UnreadableRow {
        var where = mapping.place();
        var text = Wording.words(String.join("; ", filled(row, where.text())), Wording.LONGEST_PLACE, remarks);
        if (where.longitude() != null && where.latitude() != null) {
            var position = new Position(row.degrees(row.first(where.longitude()), 180), row.degrees(row.first(where.latitude()), 90));
            return new StatedPlace(position, null, null, where.uncertaintyM(), text);
        }
        var name = row.text(row.first(where.name()));
        var known = where.known() == null ? null : where.known().get(name);
        if (known == null) {
            throw new UnreadableRow(Reason.PLACE, Row.quoted(name) + " is none of the places that the mapping knows.");
        }
        return new StatedPlace(new Position(known.longitude(), known.latitude()), null, null, known.uncertaintyM(), text);
    }

    private StatedInterval observed(Row row, Set<Remark> remarks) throws UnreadableRow {
        var first = from.read(row);
        String last = null;
        var unknown = mapping.time().endUnknown();
        if (unknown != null && row.text(unknown.column()).equals(unknown.equal())) {
            remarks.add(Remark.END_UNKNOWN);
        } else if (to != null) {
            last = to.read(row);
        }
        try {
            return new StatedInterval(first, last, null, mapping.time().timeZone());
        } catch (InvalidInput refused) {
            throw new UnreadableRow(Reason.TIME, refused.field() + " " + refused.getMessage() + ".");
        }
    }

    private @Nullable Narrative narrative(Row row, Set<Remark> remarks) {
        var words = mapping.narrative();
        if (words == null) {
            return null;
        }
        var text = new StringBuilder();
        filled(row, words.text()).forEach(value -> Wording.line(text, "", value));
        (words.notes() == null ? Map.<String, String>of() : words.notes()).forEach((label, column) -> Wording.line(text, label + ": ", row.text(column)));
        var whole = Wording.words(text.toString(), Narrative.LONGEST, remarks);
        return whole == null ? null : new Narrative(whole, words.language());
    }

    private static List<String> filled(Row row, @Nullable List<String> columns) {
        var values = new ArrayList<String>();
        for (var column : columns == null ? List.<String>of() : columns) {
            if (!row.text(column).isEmpty()) {
                values.add(row.text(column));
            }
        }
        return values;
    }

    /** Reads one end of the observed interval, as text that a report can state. */
    private final class EndReader {

        private final End end;
        private final DateTimeFormatter date;
        private final @Nullable DateTimeFormatter time;

        EndReader(End end) {
            this.end = end;
            this.date = End.formatter(end.pattern());
            this.time = end.timePattern() == null ? null : End.formatter(end.timePattern());
        }

        String read(Row row) throws UnreadableRow {
            var column = row.first(end.column());
            var text = row.text(column);
            try {
                var read = date.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
                return Boolean.TRUE.equals(mapping.time().wholeDays()) ? LocalDate.from(read).toString() : timed(row, read);
            } catch (DateTimeException malformed) {
                throw new UnreadableRow(Reason.TIME, column + " must be a time written as " + end.pattern()
                        + (end.timePattern() == null ? "" : ", its time of day as " + end.timePattern()) + ", was " + Row.quoted(text) + ".");
            }
        }

        private String timed(Row row, TemporalAccessor read) {
            if (!(read instanceof LocalDate day)) {
                return read instanceof OffsetDateTime instant ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant)
                        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(read);
            }
            var clock = end.timeColumn() == null ? "" : row.text(end.timeColumn());
            if (clock.isEmpty() || time == null || end.timePattern() == null) {
                return day.toString();
            }
            // LocalDateTime writes no seconds where there are none, so that a time to the minute stays one.
            return day.atTime(LocalTime.parse("0".repeat(Math.max(0, end.timePattern().length() - clock.length())) + clock, time)).toString();
        }
    }
}
