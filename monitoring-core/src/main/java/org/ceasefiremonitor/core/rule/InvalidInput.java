package org.ceasefiremonitor.core.rule;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/** A value that no state of the world could make acceptable: bad input, named by the field that holds it. */
public final class InvalidInput extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final String field;

    /**
     * @param field   the field as the client wrote it, dotted for nested ones; empty when it is not known here
     * @param message what is wrong with the value and what is expected
     */
    public InvalidInput(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** Requires a value to be there. */
    public static <T> T required(String field, T value) {
        if (value == null) {
            throw new InvalidInput(field, "is required");
        }
        return value;
    }

    /** Requires a text that is not blank and at most {@code max} characters long, without control characters. */
    public static String text(String field, String value, int max) {
        required(field, value);
        if (value.isBlank()) {
            throw new InvalidInput(field, "must not be blank");
        }
        if (value.length() > max) {
            throw new InvalidInput(field, "must be at most " + max + " characters long, was " + value.length());
        }
        if (value.chars().anyMatch(c -> c < 0x20 && c != '\n' && c != '\t' && c != '\r' || c == 0x7f)) {
            throw new InvalidInput(field, "must not contain control characters");
        }
        return value;
    }

    /** Requires an instant that databases and calendars agree on, 1900 to 2200, and cuts it to microseconds, the log's precision. */
    public static Instant instant(String field, Instant value) {
        required(field, value);
        if (value.isBefore(EARLIEST) || value.isAfter(LATEST)) {
            throw new InvalidInput(field, "must lie between " + EARLIEST + " and " + LATEST);
        }
        return value.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * What a list names, each once and in order. It must not hold null, and name at least {@code least} and at most {@code most}; where {@code least}
     * is 0, an absent list names nothing.
     */
    public static <T extends Comparable<? super T>> List<T> named(String field, List<T> values, int least, int most) {
        if (values == null && least == 0) {
            return List.of();
        }
        required(field, values);
        for (int i = 0; i < values.size(); i++) {
            required(field + "[" + i + "]", values.get(i));
        }
        List<T> named = values.stream().distinct().sorted().toList();
        if (named.size() < least || named.size() > most) {
            throw new InvalidInput(field, "must name " + (least == 0 ? "at most " : least + " to ") + most + ", named " + named.size());
        }
        return named;
    }

    /** Like {@link #text} for a field that may be absent. */
    public static String optionalText(String field, String value, int max) {
        return value == null ? null : text(field, value, max);
    }

    /** Like {@link #instant} for a field that may be absent. */
    public static Instant optionalInstant(String field, Instant value) {
        return value == null ? null : instant(field, value);
    }

    /** Requires an instant, if it is there, to lie after that of an earlier field. */
    public static void laterThan(String field, Instant value, String earlierField, Instant earlier) {
        if (value != null && !value.isAfter(earlier)) {
            throw new InvalidInput(field, "must lie after " + earlierField);
        }
    }

    /** Requires a number to be at least {@code least} and at most {@code most}. */
    public static void between(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw new InvalidInput(field, "must be between " + least + " and " + most);
        }
    }

    /** Requires a list to name at most {@code most}. */
    public static void atMost(String field, Collection<?> values, int most) {
        if (values.size() > most) {
            throw new InvalidInput(field, "may name at most " + most);
        }
    }
}
