package org.ceasefiremonitor.core.identity;

import java.util.regex.Pattern;
import org.ceasefiremonitor.core.rule.InvalidInput;

/** SHA-256 digests as text. */
public final class Sha256 {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {
    }

    /** Whether a text has the form of a SHA-256 digest in lower-case hex. */
    public static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }

    /** Checks that a text is a SHA-256 digest in lower-case hex. */
    public static String check(String field, String value) {
        InvalidInput.required(field, value);
        if (!isOne(value)) {
            throw new InvalidInput(field, "must be a SHA-256 digest: 64 hexadecimal digits in lower case");
        }
        return value;
    }
}
