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
 * The mode {@code import}: reads a published data set and sends each row to a node as a report. It knows nothing of the node but its
 * interface. Rows go in bundles, and a bundle is answered whole before the next is sent: so much can be repeated after a break, and neither
 * side ever waits for the other to read while it writes.
 */
public final class Import {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int CALLED_WRONGLY = 2;

    /** As many as a node decides together. */
    private static final int BUNDLE_ROWS = 500;
    /** Below what a node reads ahead while it answers. */
    private static final int BUNDLE_BYTES = 900 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL)).build();

    private final ImportOptions options;
    private final ImportSummary summary;
    private final Progress progress;
    private final NodeClient node;
    private final List<Entry> bundle = new ArrayList<>(BUNDLE_ROWS);
    private int bundleBytes;

    private Import(ImportOptions options, ImportSummary summary, Progress progress, NodeClient node) {
        this.options = options;
        this.summary = summary;
        this.progress = progress;
        this.node = node;
    }

    /** A row, with what it became: a command's line, or why not. */
    private record Entry(Row row, byte @Nullable [] line, @Nullable UnreadableRow unreadable) {
    }

    /**
     * Runs an import.
     *
     * @param arguments the arguments after the word {@code import}
     * @param out       where the summary goes
     * @param err       where progress and failures go
     * @return 0 if every row was accepted, refused by a rule or set aside as unreadable; 1 if the import could not go on or the node failed
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
            var missing = options.source().columns().stream().filter(column -> !rows.header().contains(column)).toList();
            if (!missing.isEmpty()) {
                throw new WrongUsage(options.file() + " is not of " + options.source().name() + ": it has no column "
                        + String.join(", ", missing) + ".");
            }
            try (var rejected = RejectedRows.to(options.rejected(), rows.header())) {
                new Import(options, summary, progress, node).all(rows, rejected);
            }
            complete = true;
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
            err.println("The import is not complete. Run it again: what is recorded is not recorded twice.");
        }
        err.flush();
        return complete && summary.failed() == 0 ? DONE : FAILED;
    }

    private static String cause(Exception broken) {
        var cause = broken instanceof UncheckedIOException || broken.getMessage() == null && broken.getCause() != null ? broken.getCause() : broken;
        return cause.getClass().getSimpleName() + ", " + cause.getMessage();
    }

    private void all(RowReader rows, RejectedRows rejected) throws NodeFailed, InterruptedException {
        while (rows.hasNext()) {
            var row = rows.next();
            if (options.source().isHeading(row)) {
                continue;
            }
            summary.read();
            var entry = entry(row);
            bundle.add(entry);
            bundleBytes += entry.line() == null ? 0 : entry.line().length;
            if (bundle.size() >= BUNDLE_ROWS || bundleBytes >= BUNDLE_BYTES) {
                deliver(rejected);
                progress.at(summary.rows(), rows.part());
            }
        }
        deliver(rejected);
    }

    private Entry entry(Row row) {
        try {
            var reading = options.source().read(row, options.side());
            summary.readable(row, reading);
            return new Entry(row, JSON.writeValueAsBytes(Map.of("command", "ReportViolation", "payload", reading.command())), null);
        } catch (UnreadableRow unreadable) {
            return new Entry(row, null, unreadable);
        }
    }

    private void deliver(RejectedRows rejected) throws NodeFailed, InterruptedException {
        var lines = bundle.stream().filter(entry -> entry.line() != null).map(Entry::line).toList();
        var answers = new Answer[lines.size()];
        try {
            if (!options.dryRun()) {
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
            if (answer != null) {
                summary.answered(entry.row(), answer);
                if (!answer.accepted()) {
                    rejected.add(entry.row(), answer.code(), answer.detail());
                }
            }
        }
        bundle.clear();
        bundleBytes = 0;
    }
}
