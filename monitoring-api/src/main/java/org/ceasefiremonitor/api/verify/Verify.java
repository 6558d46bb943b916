package org.ceasefiremonitor.api.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ceasefiremonitor.api.terminal.Progress;
import org.jspecify.annotations.Nullable;

/** The mode {@code verify}: checks a log that a node serves, or an audit bundle, without trusting either. */
public final class Verify {

    private static final String HELP = """
            Checks a log: that it is signed, that each checkpoint continues the one before, that its tree is made of its entries,
            and that what is told of its events is what the entries commit to.

            java -jar monitoring-api.jar verify audit.zip --key=localhost/ceasefire-monitor/1+a1b2c3d4+AbCd...
            java -jar monitoring-api.jar verify http://127.0.0.1:8080/log/ --key=...

              --key=...              the public key of the log, which you have from its operator by another way; without it the key that
                                     comes with the copy is taken, and then a copy that was forged whole looks good. Of a log that was
                                     rotated it may be the present key, or an earlier one that vouched for those after it
              --checkpoint=...       a file with a checkpoint of the log that you have from before or from somebody else; may be
                                     repeated. Two that do not agree prove that the log was changed or told differently to two
              --proof=...            a file .tlog-proof of an event, which has to lead to this log; may be repeated
              --receipt=...          a file with a receipt, whose event has to be in this log; may be repeated
              --receipt-key=...      the public key of the receipts, which you have from the operator by another way
              --complete             all checkpoints and the openings of all events have to be there: for a bundle of who may see all
              --help                 this text

            Four lines come out, V1 to V4, each OK, FAIL or NOT CHECKED, with the first position that can not be trusted. A log that is
            whole was not changed since it was signed; whether what it says is true, nobody can see from it.

            Ends with 0 if nothing failed; with 1 if something did; with 2 if it was called wrongly; with 3 if the copy can not be read.
            """;

    private static final int GOOD = 0;
    private static final int BAD = 1;
    private static final int CALLED_WRONGLY = 2;
    private static final int UNREADABLE = 3;

    private Verify() {
    }

    /** Keys that the asker knows from elsewhere. */
    private record Keys(@Nullable String log, @Nullable String receipts) {
    }

    /** Files that the asker brings. */
    private record Papers(List<Path> checkpoints, List<Path> proofs, List<Path> receipts) {

        Brought read(Lineage lineage, @Nullable String receiptKey) throws IOException, Bad {
            var brought = new Brought();
            for (var file : checkpoints) {
                brought.add(lineage.checkpoint(Files.readAllBytes(file)));
            }
            for (var file : proofs) {
                brought.add(lineage.proof(Files.readAllBytes(file)));
            }
            if (receiptKey != null) {
                var signer = Note.Key.parse(receiptKey);
                for (var file : receipts) {
                    brought.add(Promise.parse(Files.readAllBytes(file), signer, lineage.named(signer.name().replaceFirst("/receipt$", "")).name()));
                }
            }
            return brought;
        }
    }

    /**
     * Runs it.
     *
     * @param arguments the arguments after the word {@code verify}
     * @param out       where the verdicts go
     * @param err       where progress and failures go
     * @return 0 if nothing failed, 1 if something did, 2 if it was called wrongly, 3 if the copy can not be read
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (List.of(arguments).contains("--help")) {
            out.print(HELP);
            return GOOD;
        }
        String place = null;
        String key = null;
        String receiptKey = null;
        boolean complete = false;
        var files = new Papers(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var argument : arguments) {
            if (argument.startsWith("--key=")) {
                key = argument.substring("--key=".length());
            } else if (argument.startsWith("--receipt-key=")) {
                receiptKey = argument.substring("--receipt-key=".length());
            } else if (argument.startsWith("--checkpoint=")) {
                files.checkpoints().add(Path.of(argument.substring("--checkpoint=".length())));
            } else if (argument.startsWith("--proof=")) {
                files.proofs().add(Path.of(argument.substring("--proof=".length())));
            } else if (argument.startsWith("--receipt=")) {
                files.receipts().add(Path.of(argument.substring("--receipt=".length())));
            } else if (argument.equals("--complete")) {
                complete = true;
            } else if (!argument.startsWith("--") && place == null) {
                place = argument;
            } else {
                return wrongly(err, argument + " is not known here.");
            }
        }
        if (place == null) {
            return wrongly(err, "Say which audit bundle or which address to check.");
        }
        if (files.receipts().isEmpty() != (receiptKey == null)) {
            return wrongly(err, "A receipt needs --receipt-key, and the other way round.");
        }
        try (var copy = open(place)) {
            return verify(copy, new Keys(key, receiptKey), files, complete, out, new Progress(err, Progress.onTerminal(err)));
        } catch (IOException | IllegalArgumentException e) {
            err.println("It could not be read: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
            return UNREADABLE;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static int wrongly(PrintStream err, String message) {
        err.println(message);
        err.println("verify --help tells how it is called.");
        return CALLED_WRONGLY;
    }

    private static Copy open(String place) throws IOException {
        return place.startsWith("http://") || place.startsWith("https://") ? new ServedCopy(place) : new BundleCopy(Path.of(place));
    }

    private static int verify(Copy copy, Keys keys, Papers files, boolean complete, PrintStream out, Progress progress) throws IOException {
        Note.Key trusted;
        Lineage lineage;
        Brought brought;
        try {
            trusted = Note.Key.parse(keys.log() != null ? keys.log() : own(copy));
            lineage = Lineage.read(copy, trusted);
            brought = files.read(lineage, keys.receipts());
        } catch (Bad bad) {
            out.println(Verdict.bad(bad.in("V1")).line());
            return BAD;
        }
        var verdicts = new Verification(copy, lineage, brought, complete, entries -> progress.at(entries, 0)).run();
        progress.finish();
        verdicts.forEach(verdict -> out.println(verdict.line()));
        if (keys.log() == null) {
            out.println("The key was taken from the copy itself: " + trusted.name() + ". Compare it with what the operator says by another way.");
        }
        return verdicts.stream().anyMatch(verdict -> Objects.equals(verdict.good(), false)) ? BAD : GOOD;
    }

    private static String own(Copy copy) throws IOException, Bad {
        var key = copy.file("key").orElseThrow(() -> new Bad("no key was given, and the copy holds none"));
        return new String(key, StandardCharsets.UTF_8).strip();
    }
}
