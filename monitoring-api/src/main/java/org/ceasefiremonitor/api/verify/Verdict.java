package org.ceasefiremonitor.api.verify;

import org.jspecify.annotations.Nullable;

/**
 * What came out of one check.
 *
 * @param code    V1 to V4
 * @param good    whether what was looked at holds; null where nothing was looked at
 * @param text    what was looked at, or what does not hold
 * @param unknown what was withheld or not looked at; empty if nothing
 */
record Verdict(String code, @Nullable Boolean good, String text, String unknown) {

    static Verdict good(String code, String text, String unknown) {
        return new Verdict(code, true, text, unknown);
    }

    static Verdict bad(Bad bad) {
        return new Verdict(bad.check(), false, (bad.position() < 0 ? "" : "position " + bad.position() + ": ") + bad.getMessage(), "");
    }

    static Verdict open(String code, String unknown) {
        return new Verdict(code, null, "", unknown);
    }

    /** A line for people and scripts. */
    String line() {
        return code + ' ' + (good == null ? "NOT CHECKED" : good ? "OK" : "FAIL") + (text.isEmpty() ? "" : "  " + text)
                + (unknown.isEmpty() ? "" : (text.isEmpty() ? "  " : "; ") + unknown);
    }
}
