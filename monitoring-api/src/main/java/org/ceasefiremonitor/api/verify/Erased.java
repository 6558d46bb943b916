package org.ceasefiremonitor.api.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What payloads that are told say of subjects: of whom they hold something sealed, and who was erased, so that nobody can open it any more. The
 * payloads are what their entries commit to all the same. A log has a bounded number of persons in mind; beyond that it is told as at least.
 */
final class Erased {

    private static final int MOST_SUBJECTS = 100_000;
    private static final String TYPE = "subject.SubjectErased/";

    private final Map<String, Integer> sealed = new HashMap<>();
    private final Set<String> subjects = new HashSet<>();
    private boolean more;

    /** Whether the payload of an event has to be looked into. */
    static boolean concerns(String envelope, String payload) {
        return envelope.contains('"' + TYPE) || payload.contains("\"sealed\":\"") || payload.contains("\"erased\":true");
    }

    /** Takes in a payload. */
    void take(String type, JsonNode payload) {
        if (type.startsWith(TYPE)) {
            if (subjects.size() < MOST_SUBJECTS) {
                subjects.add(payload.path("subjectId").asString(""));
            } else {
                more = true;
            }
        } else {
            for (var part : payload) {
                var subject = part.path("subject").asString("");
                if (!subject.isEmpty() && (part.path("sealed").isString() || part.path("erased").asBoolean(false))) {
                    if (sealed.size() < MOST_SUBJECTS || sealed.containsKey(subject)) {
                        sealed.merge(subject, 1, Integer::sum);
                    } else {
                        more = true;
                    }
                }
            }
        }
    }

    /** What is to be said of it; empty if nobody was erased, as far as is told. */
    String told() {
        if (subjects.isEmpty()) {
            return "";
        }
        long events = subjects.stream().mapToLong(subject -> sealed.getOrDefault(subject, 0)).sum();
        return "what is personal in " + (more ? "at least " : "") + events + " of them is erased, of " + (more ? "at least " : "") + subjects.size() + " subjects";
    }
}
