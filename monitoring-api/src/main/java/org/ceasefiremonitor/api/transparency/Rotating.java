package org.ceasefiremonitor.api.transparency;

import java.util.Optional;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.ceasefiremonitor.core.rotation.Handover;
import org.ceasefiremonitor.core.rotation.KeyRing;

/** Hands the log over to the key that the node was started with, when a person decides it. */
public final class Rotating implements KeyRing {

    private final TreeRows rows;
    private final LogKeys keys;
    private final TreeBuilder builder;

    /**
     * @param rows    has what was signed
     * @param keys    the new key, and the former one
     * @param builder knows whether the log waits to be rotated
     */
    public Rotating(TreeRows rows, LogKeys keys, TreeBuilder builder) {
        this.rows = rows;
        this.keys = keys;
        this.builder = builder;
    }

    @Override
    public Optional<Handover> handover() {
        var former = keys.former();
        var last = rows.lastCheckpoint();
        if (former == null || last.isEmpty() || !builder.awaitsRotation()) {
            return Optional.empty();
        }
        var own = keys.checkpoints().key();
        var checkpoint = Checkpoint.parse(last.get().text());
        var signer = former.signer();
        if (signer != null && builder.comparedWithKept() && checkpoint.size() < rows.events()) {
            return Optional.empty();
        }
        return Optional.of(new Handover(former.key().text(), own.text(), last.get().whole(), builder.comparedWithKept(),
                signer == null ? null : signer.sign(Handover.text(checkpoint, own)).whole()));
    }
}
