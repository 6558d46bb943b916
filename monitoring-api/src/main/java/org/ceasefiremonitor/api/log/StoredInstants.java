package org.ceasefiremonitor.api.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/**
 * Reads instants in the form that {@link Instant#toString()} writes, {@code 2026-03-01T14:30:00.5Z}, without the general parser, which takes a
 * fifth of the time that reading an event takes. Whatever has another form goes to the general one, so that both accept the same.
 */
final class StoredInstants extends StdScalarDeserializer<Instant> {

    private static final int SECONDS = "2026-03-01T14:30:00".length();
    private static final int DIGITS = 9;

    StoredInstants() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            var instant = plain(parser.getString());
            if (instant != null) {
                return instant;
            }
        }
        return InstantDeserializer.INSTANT.deserialize(parser, context);
    }

    /** The instant that a text of the plain form stands for; null for any other text. */
    static @Nullable Instant plain(String text) {
        int end = text.length() - 1;
        if (end < SECONDS || text.charAt(end) != 'Z' || text.charAt(4) != '-' || text.charAt(7) != '-' || text.charAt(10) != 'T' || text.charAt(13) != ':'
                || text.charAt(16) != ':' || end > SECONDS && text.charAt(SECONDS) != '.' || end == SECONDS + 1 || end > SECONDS + 1 + DIGITS) {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, SECONDS);
        int fraction = end == SECONDS ? 0 : number(text, SECONDS + 1, end);
        // A minute with a leap second is the general parser's affair too.
        if (year < 0 || month < 0 || day < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || fraction < 0) {
            return null;
        }
        for (int digits = end - SECONDS - 1; digits >= 0 && digits < DIGITS; digits++) {
            fraction *= 10;
        }
        try {
            return Instant.ofEpochSecond(LocalDate.of(year, month, day).toEpochDay() * 86_400 + hour * 3_600 + minute * 60 + second, fraction);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The digits of a text as a number; -1 if there is anything else. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
