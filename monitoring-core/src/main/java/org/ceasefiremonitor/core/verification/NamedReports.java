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

    /**
     * @param beside how many batches of detections are named beside them, which are looked up as well
     */
    static List<ViolationId> check(String field, List<ViolationId> named, int beside) {
        InvalidInput.required(field, named);
        int all = named.size() + beside;
        if (all < 1 || all > MOST) {
            throw new InvalidInput(field, "must name 1 to " + MOST + " reports, batches of detections among them, named " + all);
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
