package org.ceasefiremonitor.core.identity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * A typed, client-chosen identifier. Event streams are keyed by {@link #toString()}, which is {@code type/value}, so that ids of
 * different types never clash; on the wire and in payloads only the value is written.
 */
public interface Identifier {

    /** Characters of an id at most. */
    int LONGEST = 80;

    /** Letters, digits, dot, underscore, hyphen; begins with a letter or digit; 1 to 80 characters. */
    Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    /** The identifier as a client writes it. */
    String value();

    /** The type, lower case, for example {@code zone}. */
    String type();

    /** The stream key. */
    default String key() {
        return type() + "/" + value();
    }

    /** Checks the form of an identifier. */
    static String check(String field, String value) {
        InvalidInput.required(field, value);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidInput(field, "must be 1 to 80 letters, digits, dots, underscores or hyphens and begin with a letter or digit");
        }
        return value;
    }

    /** The text as a value of an id: itself, or its beginning and a digest of the whole, so that two texts do not meet in one id. */
    static String fitting(String text) {
        var digest = "-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - digest.length()) + digest;
    }
}
