package org.ceasefiremonitor.core.zone;

import java.util.List;

/**
 * A run of reports decided and recorded as one unit of work, for bulk input. It does not come from outside: the command gate makes it
 * from neighbouring lines.
 *
 * @param reports in input order, at most {@value #MOST}
 */
public record ReportViolations(List<ReportViolation> reports) {

    /** Reports in one run. */
    public static final int MOST = 500;

    public ReportViolations {
        reports = List.copyOf(reports);
        if (reports.isEmpty() || reports.size() > MOST) {
            throw new IllegalArgumentException("A run holds 1 to " + MOST + " reports, not " + reports.size());
        }
    }
}
