package org.ceasefiremonitor.api.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Map;
import org.ceasefiremonitor.api.transparency.NoteSigner;
import org.ceasefiremonitor.core.log.leaf.Commitment;
import org.ceasefiremonitor.core.log.leaf.Envelope;
import org.ceasefiremonitor.core.log.leaf.Meta;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.ceasefiremonitor.core.rotation.Handover;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the verifier says of a log that went on under another name though nobody had a checkpoint of it. */
class UncomparedRotationTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final NoteSigner NEW = NoteSigner.of("log.example/made/2", HexFormat.of().parseHex("03".repeat(32)));
    private static final int ROTATED_AT = 3;
    private static final int SIZE = 5;

    @Test
    void it_says_of_a_rotation_whether_the_log_was_compared_before() throws Exception {
        for (boolean compared : new boolean[] {true, false}) {
            var copy = rotated(compared);
            var lineage = Lineage.read(copy, Note.Key.parse(NEW.key().text()));
            var verdicts = new Verification(copy, lineage, new Brought(), true, progress -> { }).run();
            assertThat(verdicts).hasSize(4).allMatch(verdict -> Boolean.TRUE.equals(verdict.good()));
            assertThat(verdicts.getFirst().line()).startsWith("V1 OK  2 checkpoints are signed by log.example/made/1, then by log.example/made/2; "
                    + (compared ? "no witness" : "rotated to log.example/made/2 without comparing it with a kept checkpoint, so the old key may have signed more; no witness"));
        }
    }

    /** A log of some events, one of which is the rotation. */
    private static HeldCopy rotated(boolean compared) {
        var before = new MadeLog(SIZE, 0, ROTATED_AT, SIZE);
        var handover = new Handover(MadeLog.SIGNER.key().text(), NEW.key().text(), before.checkpoints.getFirst(), compared, null);
        var payload = JSON.writeValueAsString(Map.of("handover", handover));
        var meta = new Meta("rotation/second", "RotateLog", "c-1", "REGISTRAR", null, false, "The key was lost.", "astoria");
        var envelope = new Envelope(MadeLog.eventId(ROTATED_AT), "rotation.LogRotated/1", "rotation/second", 0, MadeLog.recordedAt(ROTATED_AT), "astoria", "p-1",
                "TLP:CLEAR", MadeLog.bytes(payload).length, Hash.ofText(payload), meta.hash(), null, "corr-1").json();
        var salt = new byte[Hash.BYTES];
        var opening = JSON.writeValueAsString(Map.of("index", ROTATED_AT, "envelope", envelope, "salt", HexFormat.of().formatHex(salt), "payload", payload,
                "meta", meta.json()));
        var log = before.hiding((openings, entries) -> {
            openings.set(ROTATED_AT, opening);
            entries.set(ROTATED_AT, Commitment.to(salt, envelope).entry());
        });
        var copy = new HeldCopy(log);
        var latest = NEW.sign(new Checkpoint(NEW.key().name(), SIZE, log.tree().root()).text()).whole();
        copy.files.put("rotations", MadeLog.bytes(opening + '\n'));
        copy.files.put("checkpoint", MadeLog.bytes(latest));
        copy.checkpoints.set(1, HeldCopy.line(latest));
        return copy;
    }
}
