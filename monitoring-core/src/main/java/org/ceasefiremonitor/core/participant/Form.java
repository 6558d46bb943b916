package org.ceasefiremonitor.core.participant;

import java.util.regex.Pattern;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What a participant is. */
public enum Form {
    STATE,
    ORGANISATION,
    /** A Party to an agreement that is not a state, or whose statehood the record takes no stand on. */
    PARTY;

    private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");

    static void checkCode(Form form, @Nullable String isoCode) {
        if (form == STATE && isoCode == null) {
            throw new InvalidInput("isoCode", "is required for a state");
        }
        if (isoCode != null && !ALPHA_3.matcher(isoCode).matches()) {
            throw new InvalidInput("isoCode", "must be an ISO 3166-1 alpha-3 code: three capital letters");
        }
    }
}
