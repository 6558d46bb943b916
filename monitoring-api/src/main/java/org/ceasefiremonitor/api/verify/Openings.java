package org.ceasefiremonitor.api.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What entries commit to, as far as the copy tells: compared with the entries as they go by. */
final class Openings {

    private static final int LONGEST_LINE = 64 << 20;

    private final @Nullable BufferedReader lines;
    private final boolean complete;
    private final Lineage lineage;
    private @Nullable Opening next;
    private @Nullable Instant last;
    private long opened;
    private long withheld;
    private long metaWithheld;
    private final Erased erased = new Erased();

    /**
     * @param lines    of JSON in order of positions; null if the copy has none
     * @param complete whether one that is withheld is as bad as one that is wrong
     * @param lineage  has every rotation that is opened
     */
    Openings(@Nullable BufferedReader lines, boolean complete, Lineage lineage) throws IOException, Bad {
        this.lines = lines;
        this.complete = complete;
        this.lineage = lineage;
        if (complete && lines == null) {
            throw new Bad("what the entries commit to is missing, and all was to be there");
        }
        advance(-1);
    }

    long opened() {
        return opened;
    }

    long withheld() {
        return withheld;
    }

    long metaWithheld() {
        return metaWithheld;
    }

    /** When the last event was recorded that was opened; null before the first. */
    @Nullable Instant last() {
        return last;
    }

    /** What is to be said of what was erased; empty if nothing was. */
    String erased() {
        return erased.told();
    }

    /**
     * Compares the opening of an entry, if there is one.
     *
     * @throws Bad if the entry is none of this log, or commits to something else
     */
    void check(long index, byte[] entry) throws Bad, IOException {
        var opening = next;
        if (opening == null || opening.index() != index) {
            Opening.commitment(index, entry);
            if (complete) {
                throw new Bad(index, "what the entry commits to is withheld, and all was to be there");
            }
            withheld++;
            return;
        }
        var at = opening.check(index, entry);
        if (opening.isRotation() && !lineage.rotatesAt(index)) {
            throw new Bad(index, "the log was rotated here, and the copy does not tell it");
        }
        if (opening.withholdsMeta()) {
            if (complete) {
                throw new Bad(index, "what is told beside the payload is withheld, and all was to be there");
            }
            metaWithheld++;
        }
        if (last != null && !at.isAfter(last)) {
            throw new Bad(index, "it says that it was recorded at " + at + ", not after what stands before it");
        }
        last = at;
        opening.tell(erased);
        opened++;
        advance(index);
    }

    /** @throws Bad if there are openings beyond the last entry */
    void finish(long size) throws Bad {
        if (next != null) {
            throw new Bad(size, "there is an opening for position " + next.index() + " of a log of " + size + " events");
        }
    }

    private void advance(long after) throws IOException, Bad {
        var line = lines == null ? null : lines.readLine();
        if (line == null) {
            next = null;
            return;
        }
        if (line.length() > LONGEST_LINE) {
            throw new Bad(after + 1, "an opening is longer than any is");
        }
        var opening = Opening.parse(line, after + 1);
        if (opening.index() <= after) {
            throw new Bad(after + 1, "openings are not in order");
        }
        next = opening;
    }
}
