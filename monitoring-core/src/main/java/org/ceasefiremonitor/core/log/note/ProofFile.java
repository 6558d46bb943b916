package org.ceasefiremonitor.core.log.note;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What proves offline that an event is in the log (C2SP tlog-proof, a file {@code .tlog-proof}).
 *
 * @param index      position of the event
 * @param path       proof of inclusion, leaf side first
 * @param checkpoint a signed checkpoint of the size that the proof is for
 * @param opening    what the entry commits to, for readers who may see it; not covered by any signature but checked against the entry
 */
public record ProofFile(long index, List<Hash> path, SignedNote checkpoint, @Nullable String opening) {

    public ProofFile {
        path = List.copyOf(path);
    }

    /** The file. */
    public String text() {
        var text = new StringBuilder("c2sp.org/tlog-proof@v1\n");
        if (opening != null) {
            text.append("extra ").append(Base64.getEncoder().encodeToString(opening.getBytes(StandardCharsets.UTF_8))).append('\n');
        }
        text.append("index ").append(index).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint.whole()).toString();
    }
}
