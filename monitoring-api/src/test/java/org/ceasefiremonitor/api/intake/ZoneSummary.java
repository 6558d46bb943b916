package org.ceasefiremonitor.api.intake;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What is compared of a zone's state, from the two sides that tell it. */
record ZoneSummary(String phase, String alertLevel, List<String> windows, String total, String lastViolation, String quietHours) {

    private static final List<String> COUNTS = List.of("violations", "violationsByKind", "violationsBySeverity", "violationsBySide",
            "observations", "observationsByKind", "observationsBySide");

    /** As the node shows it. */
    static ZoneSummary of(JsonNode state) {
        return new ZoneSummary(state.path("zone").path("phase").asString(), state.path("alert").path("level").asString(), windows(state),
                counts(state.path("total")), last(state.path("lastViolation")), whole(state.path("quietHours")));
    }

    /** As the events fold to it. */
    static ZoneSummary ofFold(JsonNode state) {
        return new ZoneSummary(state.path("phase").asString(), state.path("alertLevel").asString(), windows(state),
                counts(state.path("total")), last(state.path("lastViolation")), whole(state.path("quietHours")));
    }

    private static List<String> windows(JsonNode state) {
        return state.path("windows").valueStream().map(window -> window.path("hours").asInt() + " from " + window.path("from").asString() + " to "
                + window.path("to").asString() + ": " + counts(window.path("counts"))).toList();
    }

    private static String counts(JsonNode counts) {
        var text = new StringBuilder("{");
        for (var name : COUNTS) {
            text.append(text.length() > 1 ? "," : "").append('"').append(name).append("\":").append(counts.path(name));
        }
        return text.append('}').toString();
    }

    private static String last(JsonNode violation) {
        return violation.isNull() || violation.isMissingNode() ? "none" : violation.path("violationId").asString() + " "
                + violation.path("kind").asString() + " " + violation.path("severity").asString("") + " " + violation.path("observedFrom").asString();
    }

    private static String whole(JsonNode number) {
        return Optional.of(number).filter(JsonNode::isNumber).map(JsonNode::toString).orElse("none");
    }
}
