package org.ceasefiremonitor.api.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ceasefiremonitor.api.transparency.SignedTree;
import org.ceasefiremonitor.core.log.merkle.TileAddress;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.ceasefiremonitor.core.log.note.NoteKey;
import org.ceasefiremonitor.projections.marking.Reader;
import tools.jackson.databind.json.JsonMapper;

/** The whole log up to one checkpoint in one archive, with all that somebody may see, to be checked offline. Written as it is read, in bounded memory. */
final class AuditBundle {

    private static final int NOTES_AT_ONCE = 1_000;
    private static final int OPENINGS_AT_ONCE = 256;

    private final SignedTree tree;
    private final NoteKey key;
    private final Openings openings;
    private final Reader reader;
    private final JsonMapper json;

    /**
     * @param tree   up to which checkpoint
     * @param key    of the log
     * @param reader who gets it
     */
    AuditBundle(SignedTree tree, NoteKey key, Openings openings, Reader reader, JsonMapper json) {
        this.tree = tree;
        this.key = key;
        this.openings = openings;
        this.reader = reader;
        this.json = json;
    }

    /** Writes it. One that breaks off is no archive. */
    void write(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, "README.md", readme());
            put(zip, "check-proof.sh", script("check-proof.sh"));
            put(zip, "check-fork.sh", script("check-fork.sh"));
            put(zip, "policy", utf8("log " + key.text() + "\nquorum none\n"));
            put(zip, "key", utf8(key.text() + '\n'));
            put(zip, "checkpoint", utf8(tree.note().whole()));
            checkpoints(zip);
            zip.putNextEntry(new ZipEntry("rotations"));
            for (var rotation : openings.rotations(tree.size())) {
                line(zip, rotation);
            }
            zip.closeEntry();
            for (int level = 0; tree.size() >> (8 * level) > 0; level++) {
                tiles(zip, level);
            }
            tiles(zip, TileAddress.ENTRIES);
            zip.putNextEntry(new ZipEntry("openings.ndjson"));
            for (long from = 0; from < tree.size(); from += OPENINGS_AT_ONCE) {
                for (var opening : openings.find(from, Math.min(tree.size(), from + OPENINGS_AT_ONCE), reader)) {
                    line(zip, opening);
                }
            }
            zip.closeEntry();
        }
    }

    private void checkpoints(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("checkpoints.ndjson"));
        long after = -1;
        while (after < tree.size()) {
            var notes = tree.rows().notes(after, tree.size(), NOTES_AT_ONCE);
            for (var note : notes) {
                line(zip, Map.of("note", note.whole()));
            }
            after = notes.size() < NOTES_AT_ONCE ? tree.size() : Checkpoint.parse(notes.getLast().text()).size();
        }
        zip.closeEntry();
    }

    private void tiles(ZipOutputStream zip, int level) throws IOException {
        int width = TileAddress.widthAt(tree.size(), level, 0);
        for (long index = 0; width > 0; width = TileAddress.widthAt(tree.size(), level, ++index)) {
            var address = new TileAddress(level, index, width);
            put(zip, "tile/" + address.path(), tree.file(address).orElseThrow(() -> new IllegalStateException("tile " + address.path() + " is not there")));
        }
    }

    private void line(ZipOutputStream zip, Object value) throws IOException {
        zip.write(json.writeValueAsBytes(value));
        zip.write('\n');
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** One that needs a shell and openssl alone. */
    private static byte[] script(String name) throws IOException {
        try (var in = AuditBundle.class.getResourceAsStream("/proof/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the script is not among the resources");
            }
            return in.readAllBytes();
        }
    }

    private byte[] readme() {
        return utf8("""
                # %s: the log over %d events

                Everything here can be checked without the node, and with tools that its makers did not write.

                | file | what it is |
                |---|---|
                | `checkpoint` | the last checkpoint: origin, size and root, signed (C2SP tlog-checkpoint) |
                | `checkpoints.ndjson` | all checkpoints up to it, in order |
                | `key`, `policy` | the public key; compare it with what the operator says by another way |
                | `rotations` | where the log went on under another name and key, if it did: the openings of these events |
                | `tile/..` | the tree (RFC 6962, C2SP tlog-tiles); `tile/entries/..` its entries, which are commitments and hide what they commit to |
                | `openings.ndjson` | what the entries commit to, for the events that you may see |
                | `check-proof.sh` | checks one `.tlog-proof` by shell and openssl |
                | `check-fork.sh` | compares two checkpoints by shell and openssl |

                Check all of it:

                    java -jar monitoring-api.jar verify <this file> --key='%s'

                Check it against a checkpoint that you have from before, or from somebody else; two that do not agree prove that the log was changed,
                or told differently to two:

                    java -jar monitoring-api.jar verify <this file> --key='%s' --checkpoint=<file>

                Check one event (its proof is at /api/v1/events/<position>/proof):

                    sh check-proof.sh event.tlog-proof '%s' <commitment, 64 digits>

                Compare two checkpoints without Java; for different sizes get the proof from /api/v1/log/consistency?from=<smaller>&to=<larger> first:

                    sh check-fork.sh one.checkpoint other.checkpoint '%s' consistency.json

                What is proven: that these events were recorded in this order, and that since each checkpoint nothing before it was changed, removed or
                added. What is not: that what they say is true, and that you were shown the same log as others; compare checkpoints for that.
                """.formatted(key.name(), tree.size(), key.text(), key.text(), key.text(), key.text()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
