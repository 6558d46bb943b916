package org.ceasefiremonitor.api.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Free text of a source, made fit for a report. */
final class Wording {

    /** Characters in the description of a place. */
    static final int LONGEST_PLACE = 500;

    private static final String SHORTENED = " [...]";

    private Wording() {
    }

    /** Adds a line, if there is anything to say. */
    static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(name).append(value);
        }
    }

    /** A text without control characters and not too long; null if nothing is left. */
    static @Nullable String words(String text, int longest, Set<Remark> remarks) {
        var clean = text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]", " ").strip();
        if (clean.length() > longest) {
            remarks.add(Remark.TEXT_SHORTENED);
            int end = longest - SHORTENED.length();
            end = Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end;
            clean = clean.substring(0, end) + SHORTENED;
        }
        return clean.isEmpty() ? null : clean;
    }
}
