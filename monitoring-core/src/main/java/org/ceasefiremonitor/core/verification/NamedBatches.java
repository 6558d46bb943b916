package org.ceasefiremonitor.core.verification;

import java.util.HashSet;
import java.util.List;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Detections that a command names. */
final class NamedBatches {

    private NamedBatches() {
    }

    static @Nullable List<NamedDetections> check(String field, @Nullable List<NamedDetections> named) {
        if (named == null || named.isEmpty()) {
            return null;
        }
        for (int i = 0; i < named.size(); i++) {
            InvalidInput.required(field + "[" + i + "]", named.get(i));
        }
        var batches = new HashSet<>();
        named.forEach(each -> batches.add(each.batch()));
        if (batches.size() < named.size()) {
            throw new InvalidInput(field, "names a batch twice");
        }
        return List.copyOf(named);
    }
}
