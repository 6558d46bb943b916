package org.ceasefiremonitor.api.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a client would like an answer to have, by the header {@code Prefer} (RFC 7240). Others than these are passed over, as that asks.
 *
 * @param receipt   a signed receipt for each event
 * @param inclusion to be answered once a checkpoint covers the events, with the proof
 */
record Preferences(boolean receipt, boolean inclusion) {

    static final String PREFER = "Prefer";
    static final String APPLIED = "Preference-Applied";
    static final String RECEIPT = "receipt";
    static final String INCLUSION = "wait=inclusion";

    static Preferences of(HttpServletRequest request) {
        Set<String> preferred = Collections.list(request.getHeaders(PREFER)).stream().flatMap(value -> Arrays.stream(value.split(",")))
                .map(value -> value.strip().toLowerCase(Locale.ROOT).replace("\"", "")).collect(Collectors.toSet());
        return new Preferences(preferred.contains(RECEIPT), preferred.contains(INCLUSION));
    }
}
