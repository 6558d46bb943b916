package org.ceasefiremonitor.core.policy;

/** Makes ids of texts that may be longer than an id. */
final class Names {

    private static final int LONGEST = 80;
    private static final int KEPT = 71;

    private Names() {
    }

    /** The text, or its beginning and a mark of the whole. */
    static String of(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, KEPT) + "-" + Integer.toHexString(text.hashCode());
    }
}
