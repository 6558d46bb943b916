package org.ceasefiremonitor.api.intake;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ceasefiremonitor.core.intake.ImportCounts;

/** What came of the rows of one import. */
final class ImportSummary {

    private static final int LINES_NAMED = 10;

    private long rows;
    private long readable;
    private long recorded;
    private long repeats;
    private long failed;
    private ImportCounts before = ImportCounts.NONE;
    private String importId = "";
    private final Map<String, Reason> refused = new TreeMap<>();
    private final Map<String, Reason> unreadable = new TreeMap<>();
    private final Map<String, Reason> remarks = new TreeMap<>();

    /** How often a rule was broken, and by which lines first. */
    private static final class Reason {
        private final String sentence;
        private final List<Long> lines = new ArrayList<>();
        private long count;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    void read() {
        rows++;
    }

    void readable(Row row, DataSet.Reading reading) {
        readable++;
        for (var remark : reading.remarks()) {
            count(remarks, remark.code(), remark.sentence(), row);
        }
    }

    void unreadable(Row row, UnreadableRow why) {
        count(unreadable, why.reason().code(), why.reason().sentence(), row);
    }

    void of(String id) {
        importId = id;
    }

    /** The import goes on from where it stands. */
    void goesOn(String id, ImportCounts counts) {
        importId = id;
        before = counts;
    }

    void accepted(boolean repeat) {
        if (repeat) {
            repeats++;
        } else {
            recorded++;
        }
    }

    void refused(Row row, NodeClient.Answer answer) {
        failed += answer.status() >= 500 ? 1 : 0;
        count(refused, answer.code(), answer.title(), row);
    }

    /** What came of all rows that are settled, in this run and before. */
    ImportCounts counts() {
        long inRun = recorded + repeats + sum(refused) + sum(unreadable);
        return new ImportCounts(before.rows() + inRun, before.recorded() + recorded, before.repeats() + repeats, before.refused() + sum(refused),
                before.unreadable() + sum(unreadable));
    }

    /** Rows that the node failed on. */
    long failed() {
        return failed;
    }

    /** Rows that have been read in this run. */
    long rows() {
        return rows;
    }

    void print(PrintStream out, DataSet source, String file, double seconds, boolean dryRun) {
        out.printf(Locale.ROOT, "%,d rows of %s (%s) in %.1f s, %,.0f rows/s%n", rows, file, source.name(), seconds, rows / Math.max(seconds, 0.001));
        if (!importId.isEmpty()) {
            out.println("Import " + importId + (before.rows() > 0 ? ", with " + before.rows() + " rows that were settled before" : ""));
        }
        if (dryRun) {
            line(out, readable, "would be sent");
        } else {
            line(out, counts().recorded(), "recorded");
            line(out, counts().repeats(), "repeats of an earlier row, counted once");
            line(out, counts().refused(), "refused");
        }
        line(out, counts().unreadable(), "unreadable");
        if (!dryRun && readable > recorded + repeats + sum(refused)) {
            line(out, readable - recorded - repeats - sum(refused), "not sent or not answered");
        }
        reasons(out, "Refused:", refused);
        reasons(out, "Unreadable:", unreadable);
        reasons(out, "Sent, yet not whole:", remarks);
        out.println("Show with these data: " + source.attribution());
        out.flush();
    }

    private static void count(Map<String, Reason> reasons, String code, String sentence, Row row) {
        var reason = reasons.computeIfAbsent(code, unknown -> new Reason(sentence));
        reason.count++;
        if (reason.lines.size() < LINES_NAMED) {
            reason.lines.add(row.line());
        }
    }

    private static long sum(Map<String, Reason> reasons) {
        return reasons.values().stream().mapToLong(reason -> reason.count).sum();
    }

    private static void line(PrintStream out, long count, String text) {
        out.printf(Locale.ROOT, "%,10d %s%n", count, text);
    }

    private static void reasons(PrintStream out, String title, Map<String, Reason> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        out.println(title);
        reasons.forEach((code, reason) -> {
            out.printf(Locale.ROOT, "%,10d %s  %s%n", reason.count, code, reason.sentence);
            out.printf("           lines %s%s%n", reason.lines.toString().replaceAll("[\\[\\]]", ""),
                    reason.count > reason.lines.size() ? ", ..." : "");
        });
    }
}
