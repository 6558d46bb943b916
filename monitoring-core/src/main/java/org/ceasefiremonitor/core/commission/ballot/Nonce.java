package org.ceasefiremonitor.core.commission.ballot;

import java.util.regex.Pattern;
import org.ceasefiremonitor.core.rule.InvalidInput;

/** Nonces of commitments as text: at least 128 bits, so that nobody can find a position by trying all of them. */
final class Nonce {

    private static final Pattern FORM = Pattern.compile("(?:[0-9a-f]{2}){16,64}");

    private Nonce() {
    }

    /** Checks the form of a nonce. The message does not repeat it. */
    static void check(String field, String value) {
        InvalidInput.required(field, value);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidInput(field, "must be 128 to 512 random bits as 32 to 128 hexadecimal digits in lower case");
        }
    }
}
