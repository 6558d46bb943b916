package org.ceasefiremonitor.api.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a copy of the log in one walk over its entries: signatures (V1), that each checkpoint continues the one before (V2), that the tree is
 * the one that its entries make (V3), that what is told of events is what entries commit to (V4). Memory does not grow with the log.
 */
final class Verification {

    private static final int BUNDLE = 256;
    private static final JsonMapper JSON = new JsonMapper();

    private final Copy copy;
    private final Lineage lineage;
    private final Brought brought;
    private final boolean complete;
    private final LongConsumer progress;
    private final Map<Hash, Promise> promised = new HashMap<>();
    private long checkpoints;
    private Note.@Nullable Signed next;
    private @Nullable BufferedReader notes;

    /**
     * @param copy     what to check
     * @param lineage  the keys of the log
     * @param brought  what the asker has from before or from others
     * @param complete whether all checkpoints and all openings have to be there
     * @param progress is told how many entries were checked
     */
    Verification(Copy copy, Lineage lineage, Brought brought, boolean complete, LongConsumer progress) {
        this.copy = copy;
        this.lineage = lineage;
        this.brought = brought;
        this.complete = complete;
        this.progress = progress;
        brought.promises().forEach(promise -> promised.put(promise.commitment(), promise));
    }

    /** Runs all checks. */
    List<Verdict> run() throws IOException {
        Note.Signed latest;
        try {
            latest = lineage.checkpoint(copy.file("checkpoint").orElseThrow(() -> new Bad("there is no checkpoint")));
        } catch (Bad bad) {
            return List.of(Verdict.bad(bad.in("V1")), Verdict.open("V2", "without a checkpoint"), Verdict.open("V3", "without a checkpoint"),
                    Verdict.open("V4", "without a checkpoint"));
        }
        var verdicts = new ArrayList<Verdict>();
        try {
            walk(latest, verdicts);
        } catch (Bad bad) {
            verdicts.add(Verdict.bad(bad));
        }
        for (var code : List.of("V1", "V2", "V3", "V4")) {
            if (verdicts.stream().noneMatch(verdict -> verdict.code().equals(code))) {
                verdicts.add(Verdict.open(code, "not to its end, since another check failed"));
            }
        }
        verdicts.sort(Comparator.comparing(Verdict::code));
        return verdicts;
    }

    private void walk(Note.Signed latest, List<Verdict> verdicts) throws IOException, Bad {
        if (brought.reach() > latest.size()) {
            throw new Bad(latest.size(), "a checkpoint over " + brought.reach() + " events was given, and this copy ends at " + latest.size()
                    + ": it is an older state of the log, or another log").in("V2");
        }
        notes = copy.checkpoints().orElse(null);
        if (complete && notes == null) {
            throw new Bad("the checkpoints before the latest are missing, and all was to be there").in("V2");
        }
        advance(-1);
        try (var lines = copy.openings().orElse(null)) {
            Openings openings;
            try {
                openings = new Openings(lines, complete, lineage);
            } catch (Bad bad) {
                throw bad.in("V4");
            }
            var tree = new Rebuilt(copy, latest.size());
            compare(tree, latest);
            for (long number = 0; tree.size() < latest.size(); number++) {
                int width = (int) Math.min(BUNDLE, latest.size() - tree.size());
                bundle(number, width, tree, openings, latest);
                progress.accept(tree.size());
            }
            if (next != null) {
                throw new Bad("there is a checkpoint over " + next.size() + " events, and the latest is over " + latest.size()).in("V2");
            }
            verdicts.add(signed());
            verdicts.add(Verdict.good("V2", (checkpoints + brought.checkpointCount()) + " checkpoints, each continues the one before", notes == null
                    ? "only the latest and those that were given" : ""));
            verdicts.add(rebuilt(latest, openings));
            try {
                openings.finish(latest.size());
            } catch (Bad bad) {
                throw bad.in("V4");
            }
            verdicts.add(lines == null ? Verdict.open("V4", "what the entries commit to; an audit bundle holds it")
                    : Verdict.good("V4", openings.opened() + " events are what their entries commit to", Stream.of(openings.erased(),
                            openings.withheld() == 0 && openings.metaWithheld() == 0 ? ""
                                    : openings.withheld() + " withheld, of " + openings.metaWithheld() + " more the reasons")
                            .filter(each -> !each.isEmpty()).collect(Collectors.joining("; "))));
        }
    }

    private Verdict signed() {
        return Verdict.good("V1", checkpoints + " checkpoints are signed by " + lineage.names(),
                Stream.of(lineage.uncompared(), "no witness is known").filter(each -> !each.isEmpty()).collect(Collectors.joining("; ")));
    }

    private Verdict rebuilt(Note.Signed latest, Openings openings) throws Bad {
        long left = 0;
        for (var promise : promised.values()) {
            var last = openings.last();
            if (last != null && last.isAfter(promise.recordedAt())) {
                throw new Bad("the event " + promise.eventId() + ", of which a receipt promised a checkpoint by " + promise.includeBy()
                        + ", is not in the log, and later ones are: it was left out");
            }
            left++;
        }
        int proofs = brought.proofCount();
        // a receipt that is given twice is one
        long kept = brought.promises().stream().map(Promise::commitment).distinct().count();
        return Verdict.good("V3", "the tree over " + latest.size() + " events is the one that was signed, every tile as its entries make it"
                + (proofs == 0 ? "" : "; " + proofs + " proofs lead to it") + (kept == left ? "" : "; " + (kept - left) + " receipts were kept"),
                left == 0 ? "" : left + " receipts are of events that are not among the entries, and none is opened that is later");
    }

    private void bundle(long number, int width, Rebuilt tree, Openings openings, Note.Signed latest) throws IOException, Bad {
        var path = "tile/entries/" + Rebuilt.path(number, width);
        long first = number * BUNDLE;
        var entries = new EntryFile(copy.file(path).orElseThrow(() -> new Bad(first, "the entries " + path + " are missing")), path);
        for (long index = first; index < first + width; index++) {
            var entry = entries.next(index);
            tree.add(Hash.ofLeaf(entry));
            for (var proof : brought.proofs(index)) {
                proof.check(entry);
            }
            try {
                lineage.check(index, entry);
            } catch (Bad bad) {
                throw bad.in("V1");
            }
            try {
                openings.check(index, entry);
                if (!promised.isEmpty()) {
                    promised.remove(Opening.commitment(index, entry));
                }
            } catch (Bad bad) {
                throw bad.in("V4");
            }
            compare(tree, latest);
        }
        entries.finish(first + width);
    }

    /** Compares the tree with the checkpoints of its size. */
    private void compare(Rebuilt tree, Note.Signed latest) throws IOException, Bad {
        while (next != null && next.size() == tree.size()) {
            if (!next.root().equals(tree.root())) {
                throw new Bad("the checkpoint over " + tree.size() + " events is not over these events").in("V2");
            }
            checkpoints++;
            advance(next.size());
        }
        for (var one : lineage.handedOver()) {
            if (one.size() == tree.size() && !one.root().equals(tree.root())) {
                throw new Bad(tree.size(), "the last checkpoint of " + one.origin() + " is over other events: another log was handed over").in("V2");
            }
        }
        for (var one : brought.checkpoints(tree.size())) {
            if (!one.root().equals(tree.root())) {
                throw new Bad("the checkpoint over " + tree.size() + " events that was given is over other events: the log was forked or changed").in("V2");
            }
        }
        if (tree.size() == latest.size() && !latest.root().equals(tree.root())) {
            throw new Bad("the events are not those that the latest checkpoint is over");
        }
    }

    private void advance(long after) throws IOException, Bad {
        var line = notes == null ? null : notes.readLine();
        if (line == null) {
            next = null;
            checkpoints += notes == null && after < 0 ? 1 : 0;
            return;
        }
        try {
            next = lineage.checkpoint(JSON.readTree(line).path("note").asString("").getBytes(StandardCharsets.UTF_8));
        } catch (Bad bad) {
            throw new Bad("the checkpoint after the one over " + after + " events: " + bad.getMessage()).in("V1");
        } catch (JacksonException e) {
            throw new Bad("the checkpoint after the one over " + after + " events is not JSON").in("V1");
        }
        if (next.size() <= after) {
            throw new Bad("two checkpoints over " + after + " events, or not in order").in("V2");
        }
    }
}
