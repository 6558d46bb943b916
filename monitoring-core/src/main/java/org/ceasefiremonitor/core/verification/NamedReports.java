package org.ceasefiremonitor.core.verification;

import java.util.HashSet;
import java.util.List;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/** Reports that a command names. */
final class NamedReports {

    /** Each is looked up while the command is decided. */
    static final int MOST = 50;

    private NamedReports() {
    }

    static List<ViolationId> check(String field, List<ViolationId> named) {
        InvalidInput.required(field, named);
        if (named.isEmpty() || named.size() > MOST) {
            throw new InvalidInput(field, "must name 1 to " + MOST + " reports, named " + named.size());
        }
        for (int i = 0; i < named.size(); i++) {
            InvalidInput.required(field + "[" + i + "]", named.get(i));
        }
        if (new HashSet<>(named).size() < named.size()) {
            throw new InvalidInput(field, "names a report twice");
        }
        return List.copyOf(named);
    }
}
