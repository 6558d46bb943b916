package org.ceasefiremonitor.api.intake;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.place.StatedPlace;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.Movement;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the rows of a CSV file are read as reports, as a mapping file says it. Where it names several columns in the place of one, the first
 * that the file has is read.
 *
 * @param name        word that names it, the import and the source of the reports: letters, digits, dots, hyphens, at most 40
 * @param version     raised when the same row would make another report, at most 40 characters
 * @param licence     under which the data are given, at most 200 characters
 * @param attribution line that the licence wants shown with the data, at most 1,000 characters
 * @param id          where the id of a report comes from
 * @param means       by which means it was observed
 * @param place       where it happened
 * @param time        when it happened
 * @param kind        what happened, if that is the same for all rows; else {@code kinds}
 * @param kinds       what happened, by labels of a column
 * @param movement    which way fire went, the same for all rows; UNDETERMINED when absent
 * @param narrative   the report in words
 */
record Mapping(String name, String version, String licence, String attribution, Id id, Means means, Where place, When time,
        @Nullable Kind kind, @Nullable Kinds kinds, @Nullable Movement movement, @Nullable Words narrative) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    Mapping {
        if (!WORD.matcher(required("name", name)).matches()) {
            throw new InvalidInput("name", "must be a word of up to 40 letters, digits, dots and hyphens");
        }
        InvalidInput.text("version", version, 40);
        InvalidInput.text("licence", licence, 200);
        InvalidInput.text("attribution", attribution, 1000);
        required("id", id);
        required("means", means);
        required("place", place);
        required("time", time);
        exactlyOne("kind", kind, "kinds", kinds);
    }

    /**
     * Where the id of a report comes from.
     *
     * @param prefix begins every id: letters, digits, hyphens, at most 20
     * @param column column whose value, which must be of the letters of an identifier and at most 50 long, ends it; when absent, it is the
     *               first 24 digits of the SHA-256 of the row, so that equal rows have equal ids
     */
    record Id(String prefix, @Nullable String column) {
        Id {
            if (!required("id.prefix", prefix).matches("[A-Za-z0-9][A-Za-z0-9-]{0,19}")) {
                throw new InvalidInput("id.prefix", "must be up to 20 letters, digits and hyphens");
            }
        }
    }

    /**
     * Where it happened: by degrees in two columns, or by a name in one.
     *
     * @param longitude    column of degrees east, WGS 84
     * @param latitude     column of degrees north, WGS 84
     * @param uncertaintyM radius of the circle that holds the true place, metres; not stated when absent
     * @param name         column of the name of the place
     * @param known        the places, by name; a row whose place is not among them is set aside
     * @param text         columns that describe the place in words
     */
    record Where(@Nullable @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> longitude,
            @Nullable @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> latitude, @Nullable Double uncertaintyM,
            @Nullable @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> name,
            @Nullable Map<String, Known> known, @Nullable List<String> text) {
        Where {
            exactlyOne("place.longitude", longitude, "place.name", name);
            if ((longitude == null) != (latitude == null)) {
                throw new InvalidInput("place.latitude", "goes with place.longitude");
            }
            if ((name == null) != (known == null) || known != null && known.isEmpty()) {
                throw new InvalidInput("place.known", "goes with place.name, and holds at least one place");
            }
            if (name != null && uncertaintyM != null) {
                throw new InvalidInput("place.uncertaintyM", "stands with each known place where places go by name");
            }
            checkUncertainty("place.uncertaintyM", uncertaintyM);
        }
    }

    /**
     * A place that goes by a name.
     *
     * @param longitude    degrees east of the point that stands for it, WGS 84
     * @param latitude     degrees north of it
     * @param uncertaintyM radius around it that holds the place, metres
     */
    record Known(double longitude, double latitude, double uncertaintyM) {
        Known {
            if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
                throw new InvalidInput("place.known", "must be degrees of longitude and latitude");
            }
            checkUncertainty("place.known", uncertaintyM);
        }
    }

    /**
     * When it happened.
     *
     * @param from       the beginning
     * @param to         the end; when absent, the same day or the same instant
     * @param endUnknown rows of which the end that stands there is not known
     * @param timeZone   IANA name of the time zone of dates and local times; that of the zone when absent
     * @param wholeDays  whether times of day are not those of what happened, such as times of publication, and are left out
     */
    record When(End from, @Nullable End to, @Nullable Condition endUnknown, @Nullable String timeZone, @Nullable Boolean wholeDays) {
        When {
            required("time.from", from);
            if (endUnknown != null && to == null) {
                throw new InvalidInput("time.endUnknown", "goes with time.to");
            }
            if (timeZone != null) {
                checked("time.timeZone", timeZone, ZoneId::of);
            }
        }
    }

    /**
     * One end of it.
     *
     * @param column      column of a date, or of date and time
     * @param pattern     how it is written, in the letters of java.time.format.DateTimeFormatter, with uuuu for the year
     * @param timeColumn  column of the time of day, where that has its own; a file without it has dates only
     * @param timePattern how the time of day is written; zeros that lack at its beginning are added
     */
    record End(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> column, String pattern,
            @Nullable String timeColumn, @Nullable String timePattern) {
        End {
            named("time.column", column);
            checked("time.pattern", required("time.pattern", pattern), End::formatter);
            if ((timeColumn == null) != (timePattern == null)) {
                throw new InvalidInput("time.timePattern", "goes with timeColumn");
            }
            if (timePattern != null) {
                checked("time.timePattern", timePattern, End::formatter);
            }
        }

        static DateTimeFormatter formatter(String pattern) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
        }
    }

    /**
     * A condition on a column.
     *
     * @param column the column
     * @param equal  its value
     */
    record Condition(String column, String equal) {
        Condition {
            required("time.endUnknown.column", column);
            required("time.endUnknown.equal", equal);
        }
    }

    /**
     * What happened, by labels of a column.
     *
     * @param column    the column; a row without labels is UNCLASSIFIED
     * @param separator what stands between labels; when absent, the whole value is one
     * @param labels    those that are known, the one that counts most first; any other label is told and never guessed at
     */
    record Kinds(String column, @Nullable String separator, List<Label> labels) {
        Kinds {
            required("kinds.column", column);
            required("kinds.labels", labels);
            var seen = new HashSet<String>();
            if (!labels.stream().allMatch(label -> seen.add(label.label()))) {
                throw new InvalidInput("kinds.labels", "must name each label once");
            }
        }
    }

    /**
     * A label.
     *
     * @param label  as the source writes it
     * @param kind   what it says that happened; when absent, it does not say
     * @param weapon with what; UNKNOWN when absent
     */
    record Label(String label, @Nullable Kind kind, @Nullable WeaponClass weapon) {
        Label {
            required("kinds.labels.label", label);
        }
    }

    /**
     * The report in words.
     *
     * @param text     columns that are taken as they are, each a paragraph
     * @param notes    columns that follow, each as a line that begins with the word it stands under
     * @param language BCP 47 tag of the language; und where rows differ
     */
    record Words(@Nullable List<String> text, @Nullable Map<String, String> notes, String language) {
        Words {
            InvalidInput.text("narrative.language", language, 35);
        }
    }

    /** Reads a mapping; {@code InvalidInput} says what is wrong with it. */
    static Mapping read(byte[] json) {
        try {
            return JSON.readValue(json, Mapping.class);
        } catch (JacksonException wrong) {
            for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
                if (cause instanceof InvalidInput invalid) {
                    throw invalid;
                }
            }
            throw new InvalidInput("mapping", wrong.getOriginalMessage());
        }
    }

    /** One of those that are built in. */
    static Mapping builtIn(String name) {
        try (InputStream in = Mapping.class.getResourceAsStream("/mappings/" + name + ".json")) {
            return read(required(name, in).readAllBytes());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field, "is required");
        }
        return value;
    }

    private static void named(String field, @Nullable List<String> columns) {
        if (columns == null || columns.isEmpty()) {
            throw new InvalidInput(field, "must name a column");
        }
    }

    private static void exactlyOne(String field, @Nullable Object value, String otherField, @Nullable Object other) {
        if ((value == null) == (other == null)) {
            throw new InvalidInput(field, "or " + otherField + " is required, and not both");
        }
    }

    private static void checkUncertainty(String field, @Nullable Double metres) {
        if (metres != null && !(metres >= 0 && metres <= StatedPlace.GREATEST_UNCERTAINTY_M)) {
            throw new InvalidInput(field, "must be from 0 to " + StatedPlace.GREATEST_UNCERTAINTY_M + " metres");
        }
    }

    private static void checked(String field, String text, Function<String, ?> reader) {
        try {
            reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new InvalidInput(field, "can not be read: " + wrong.getMessage());
        }
    }
}
