package org.ceasefiremonitor.core.policy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes ids of texts that may be longer than an id. */
final class Names {

    private static final int LONGEST = 80;
    private static final int KEPT = 43;

    private Names() {
    }

    /** The text, or its beginning and a digest of the whole, so that two texts do not meet in one id. */
    static String of(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, KEPT) + "-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
