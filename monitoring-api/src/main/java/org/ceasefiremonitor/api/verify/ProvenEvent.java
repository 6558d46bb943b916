package org.ceasefiremonitor.api.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.jspecify.annotations.Nullable;

/**
 * A proof of one event, as its file has it (C2SP tlog-proof).
 *
 * @param index      position of the event
 * @param path       from its entry to the root
 * @param checkpoint that has the root
 * @param opening    what the entry commits to, as JSON; null if the proof does not tell
 */
record ProvenEvent(long index, List<Hash> path, Note.Signed checkpoint, @Nullable String opening) {

    /**
     * Reads a proof whose checkpoint the key has signed.
     *
     * @throws Bad if it is none
     */
    static ProvenEvent parse(byte[] file, Note.Key key) throws Bad {
        var text = new String(file, StandardCharsets.UTF_8);
        int end = text.indexOf("\n\n");
        if (end < 0 || !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), file)) {
            throw new Bad("the file is no proof");
        }
        var checkpoint = Note.checkpoint(text.substring(end + 2).getBytes(StandardCharsets.UTF_8), key);
        var lines = new ArrayList<>(List.of(text.substring(0, end).split("\n", -1)));
        if (!lines.removeFirst().equals("c2sp.org/tlog-proof@v1")) {
            throw new Bad("the file is no proof");
        }
        try {
            String opening = null;
            if (!lines.isEmpty() && lines.getFirst().startsWith("extra ")) {
                opening = new String(Note.decode(lines.removeFirst().substring("extra ".length())), StandardCharsets.UTF_8);
            }
            if (lines.isEmpty() || !lines.getFirst().matches("index (0|[1-9][0-9]{0,17})")) {
                throw new Bad("the proof does not tell of which event it is");
            }
            long index = Long.parseLong(lines.removeFirst().substring("index ".length()));
            if (index >= checkpoint.size()) {
                throw new Bad("the checkpoint in the proof does not cover the event " + index);
            }
            var path = new ArrayList<Hash>();
            for (var line : lines) {
                path.add(Hash.of(Note.decode(line)));
            }
            return new ProvenEvent(index, path, checkpoint, opening);
        } catch (IllegalArgumentException e) {
            throw new Bad("the proof has a line that is not in base64, or a hash that is none");
        }
    }

    /**
     * Compares it with the entry at its position.
     *
     * @throws Bad if it proves another entry, or tells of it what it does not commit to
     */
    void check(byte[] entry) throws Bad {
        if (!Proof.includes(Hash.ofLeaf(entry), index, checkpoint.size(), path, checkpoint.root())) {
            throw new Bad(index, "the proof that was given does not lead from this entry to the checkpoint in it");
        }
        if (opening != null) {
            Opening.parse(opening, index).check(index, entry);
        }
    }
}
