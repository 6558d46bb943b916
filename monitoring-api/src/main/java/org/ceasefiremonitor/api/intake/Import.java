package org.ceasefiremonitor.api.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.api.intake.ImportOptions.WrongUsage;
import org.ceasefiremonitor.api.intake.NodeClient.Answer;
import org.ceasefiremonitor.api.intake.NodeClient.NodeFailed;
import org.ceasefiremonitor.api.terminal.Progress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mode {@code import}: reads a published data set and sends each row to a node as a report that names the import. It knows nothing of
 * the node but its interface. Rows go in bundles, and a bundle is answered whole before the next is sent: so much can be repeated after a
 * break, and neither side ever waits for the other to read while it writes.
 */
public final class Import {

    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL)).build();

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int CALLED_WRONGLY = 2;

    /** As many as a node decides together. */
    private static final int BUNDLE_ROWS = 500;
    /** Below what a node reads ahead while it answers. */
    private static final int BUNDLE_BYTES = 900 * 1024;

    private final ImportOptions options;
    private final ImportSummary summary;
    private final Progress progress;
    private final NodeClient node;
    private final @Nullable ImportRecord record;
    private final List<Entry> bundle = new ArrayList<>(BUNDLE_ROWS);
    private int bundleBytes;
    private long advancedRows;

    private Import(ImportOptions options, ImportSummary summary, Progress progress, NodeClient node, @Nullable ImportRecord record) {
        this.options = options;
        this.summary = summary;
        this.progress = progress;
        this.node = node;
        this.record = record;
    }

    /** A row, with what it became: a command's line, or why not. */
    private record Entry(Row row, String violationId, byte @Nullable [] line, @Nullable UnreadableRow unreadable) {
    }

    /**
     * Runs an import.
     *
     * @param arguments the arguments after the word {@code import}
     * @param out       where the summary goes
     * @param err       where progress and failures go
     * @return 0 if every row was recorded, refused by a rule or set aside as unreadable; 1 if the import could not go on or the node failed
     *         on a row; 2 if it was called wrongly
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (List.of(arguments).contains("--help")) {
            out.print(ImportOptions.HELP);
            out.flush();
            return DONE;
        }
        try {
            return run(ImportOptions.read(List.of(arguments)), out, err);
        } catch (WrongUsage wrong) {
            err.println(wrong.getMessage());
            err.println("import --help tells how it is called.");
            return CALLED_WRONGLY;
        }
    }

    private static int run(ImportOptions options, PrintStream out, PrintStream err) throws WrongUsage {
        var progress = new Progress(err, Progress.onTerminal(err));
        var summary = new ImportSummary();
        boolean complete = false;
        try (var rows = RowReader.open(options.file());
                var node = new NodeClient(options.url(), options.actor(), options.patience(), progress::notice)) {
            var missing = options.source().missing(rows.header());
            if (!missing.isEmpty()) {
                throw new WrongUsage(options.file() + " is not of " + options.source().name() + ": it has no column "
                        + String.join(", ", missing) + ".");
            }
            var record = options.dryRun() ? null : new ImportRecord(node, options.begin(RowReader.sha256(options.file())));
            complete = new Import(options, summary, progress, node, record).all(rows);
        } catch (IOException | UncheckedIOException | CsvParseException broken) {
            progress.notice("The file could not be read or written: " + cause(broken));
        } catch (NodeFailed failed) {
            progress.notice(failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            progress.notice("Stopped.");
        }
        progress.finish();
        summary.print(out, options.source(), String.valueOf(options.file().getFileName()), progress.seconds(), options.dryRun());
        if (!complete) {
            err.println("The import is not complete. Run it again: it goes on where it stands, and what is recorded is not recorded twice.");
        }
        err.flush();
        return complete ? DONE : FAILED;
    }

    private static String cause(Exception broken) {
        var cause = broken instanceof UncheckedIOException || broken.getMessage() == null && broken.getCause() != null ? broken.getCause() : broken;
        return cause.getClass().getSimpleName() + ", " + cause.getMessage();
    }

    /** Whether all of the file is settled. */
    private boolean all(RowReader rows) throws IOException, NodeFailed, InterruptedException {
        long settled = 0;
        if (record != null) {
            var standing = record.begin();
            switch (standing.state()) {
                case NEW -> progress.notice("This is import " + record.id().value() + ".");
                case GOES_ON -> {
                    summary.goesOn(record.id().value(), standing.counts());
                    progress.notice("Import " + record.id().value() + " goes on after " + standing.counts().rows() + " rows.");
                    settled = skip(rows, standing.counts().rows());
                }
                case COMPLETED -> {
                    summary.goesOn(record.id().value(), standing.counts());
                    progress.notice("Import " + record.id().value() + " was completed before; nothing is sent. To take in what was refused, import the"
                            + " file of rejected rows.");
                    return true;
                }
                case RETRACTED -> throw new NodeFailed("Import " + record.id().value() + " was retracted. To import the file again, name an edition: "
                        + "--edition=2");
            }
            summary.of(record.id().value());
        }
        try (var rejected = RejectedRows.to(options.rejected(), rows.header(), settled)) {
            while (rows.hasNext()) {
                take(rows.next(), rows.part(), rejected);
            }
            deliver(rejected);
        }
        if (summary.failed() > 0) {
            return false;
        }
        if (record != null) {
            record.complete(summary.counts());
        }
        return true;
    }

    /** Passes over rows that are settled, and gives the line of the last of them. */
    private long skip(RowReader rows, long settled) throws NodeFailed {
        long line = 0;
        for (long skipped = 0; skipped < settled;) {
            if (!rows.hasNext()) {
                throw new NodeFailed("The file has fewer rows than the import has settled.");
            }
            var row = rows.next();
            if (!options.source().isHeading(row)) {
                skipped++;
                line = row.line();
            }
        }
        advancedRows = settled;
        return line;
    }

    private void take(Row row, double part, RejectedRows rejected) throws IOException, NodeFailed, InterruptedException {
        if (options.source().isHeading(row)) {
            return;
        }
        summary.read();
        var entry = entry(row);
        bundle.add(entry);
        bundleBytes += entry.line() == null ? 0 : entry.line().length;
        if (bundle.size() >= BUNDLE_ROWS || bundleBytes >= BUNDLE_BYTES) {
            deliver(rejected);
            progress.at(summary.rows(), part);
        }
    }

    private Entry entry(Row row) {
        try {
            var reading = options.source().read(row, options.side());
            summary.readable(row, reading);
            var command = options.named(reading.command(), record == null ? null : record.id());
            return new Entry(row, command.violationId().value(),
                    JSON.writeValueAsBytes(Map.of("command", "ReportViolation", "payload", command)), null);
        } catch (UnreadableRow unreadable) {
            return new Entry(row, "", null, unreadable);
        }
    }

    private void deliver(RejectedRows rejected) throws IOException, NodeFailed, InterruptedException {
        var lines = bundle.stream().filter(entry -> entry.line() != null).map(Entry::line).toList();
        var answers = new Answer[lines.size()];
        try {
            if (!options.dryRun() && !lines.isEmpty()) {
                node.send(lines, answers);
            }
        } finally {
            settle(answers, rejected);
        }
        for (var answer : answers) {
            if (answer != null && (answer.status() == 401 || answer.status() == 403)) {
                throw new NodeFailed("The node takes no reports from this actor: " + answer.code() + " " + answer.detail());
            }
        }
        if (record != null && summary.failed() == 0 && summary.counts().rows() - advancedRows >= ImportRecord.STRIDE) {
            rejected.flush();
            record.advance(summary.counts());
            advancedRows = summary.counts().rows();
        }
    }

    /** Counts what came of the bundle and writes down what was rejected, in the order of the file. */
    private void settle(@Nullable Answer[] answers, RejectedRows rejected) {
        int next = 0;
        for (var entry : bundle) {
            var unreadable = entry.unreadable();
            if (unreadable != null) {
                summary.unreadable(entry.row(), unreadable);
                rejected.add(entry.row(), unreadable.reason().code(), unreadable.getMessage());
                continue;
            }
            var answer = answers[next++];
            if (answer == null) {
                continue;
            }
            if (answer.accepted()) {
                summary.accepted(record != null && record.repeats(entry.violationId(), answer));
            } else {
                summary.refused(entry.row(), answer);
                rejected.add(entry.row(), answer.code(), answer.detail());
            }
        }
        bundle.clear();
        bundleBytes = 0;
    }
}
