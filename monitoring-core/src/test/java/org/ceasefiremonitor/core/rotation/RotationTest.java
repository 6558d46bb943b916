package org.ceasefiremonitor.core.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.core.story.Cast.instant;
import static org.ceasefiremonitor.core.story.Cast.registersOpen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ceasefiremonitor.core.identity.RotationId;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.ceasefiremonitor.core.log.note.NoteKey;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Provokes;
import org.junit.jupiter.api.Test;

/** The log is rotated by a person's decision, on a node that was started for it, and to the key that it was started with. */
class RotationTest {

    private static final RotationId ROTATION = new RotationId("key-of-2032");
    private static final RotationId AGAIN = new RotationId("again");
    private static final NoteKey OLD = NoteKey.of("log.example/1", "1".repeat(32).getBytes(StandardCharsets.US_ASCII));
    private static final NoteKey NEW = NoteKey.of("log.example/2", "2".repeat(32).getBytes(StandardCharsets.US_ASCII));
    private static final Handover HANDOVER = new Handover(OLD.text(), NEW.text(), "a signed checkpoint", true, null);
    private static final String WHY = "The disk with the old key was stolen.";
    private static final RotateLog ROTATE = new RotateLog(ROTATION, NEW.text(), WHY);

    @Test
    void the_event_has_what_chains_the_names_and_says_why() {
        var story = registersOpen().then("2031-03-05T12:00:00Z").knowing(HANDOVER).does(ROTATE);
        var rotated = new LogRotated(ROTATION, HANDOVER, WHY, instant("2031-03-05T12:00:00Z"));
        story.so(rotated);
        assertThat(rotated.stated()).isEqualTo(WHY);
        assertThat(story.find(ROTATION, RotationStanding.class)).isEqualTo(new RotationStanding(ROTATION, 1, OLD.text(), NEW.text()));
    }

    @Test
    @Provokes("ROT-01")
    void a_node_that_was_not_started_for_it_or_with_another_key_rotates_nothing() {
        registersOpen().refuses(ROTATE, RotationRule.PREPARED);
        registersOpen().knowing(HANDOVER).refuses(new RotateLog(ROTATION, OLD.text(), WHY), RotationRule.PREPARED);
    }

    @Test
    @Provokes("ROT-01")
    void a_log_is_rotated_from_each_name_once_and_to_none_that_it_had() {
        var story = registersOpen().knowing(HANDOVER).does(ROTATE);
        // what the node hands over may still be what it was before the first rotation
        story.refuses(new RotateLog(AGAIN, NEW.text(), WHY), RotationRule.PREPARED);
        var other = NoteKey.of("log.example/2b", "3".repeat(32).getBytes(StandardCharsets.US_ASCII));
        story.knowing(handover(OLD, other)).refuses(new RotateLog(AGAIN, other.text(), WHY), RotationRule.PREPARED);
        story.knowing(handover(NoteKey.of(OLD.name(), "4".repeat(32).getBytes(StandardCharsets.US_ASCII)), other))
                .refuses(new RotateLog(AGAIN, other.text(), WHY), RotationRule.PREPARED);
        for (var had : List.of(OLD.name(), NEW.name())) {
            var back = NoteKey.of(had, "5".repeat(32).getBytes(StandardCharsets.US_ASCII));
            story.knowing(handover(NEW, back)).refuses(new RotateLog(AGAIN, back.text(), WHY), RotationRule.PREPARED);
        }
        story.knowing(handover(NEW, other)).does(new RotateLog(AGAIN, other.text(), WHY));
    }

    private static Handover handover(NoteKey from, NoteKey to) {
        return new Handover(from.text(), to.text(), "a signed checkpoint", true, null);
    }

    @Test
    void a_key_is_named_in_full() {
        assertThatThrownBy(() -> new RotateLog(ROTATION, NEW.name(), WHY)).isInstanceOfSatisfying(InvalidInput.class, bad -> assertThat(bad.field()).isEqualTo("key"));
        assertThatThrownBy(() -> new RotateLog(ROTATION, NEW.text(), " ")).isInstanceOfSatisfying(InvalidInput.class, bad -> assertThat(bad.field()).isEqualTo("reason"));
    }

    /** Fixed bytes: whoever verifies a handover has to come to the same text. */
    @Test
    void what_the_old_key_vouches_for_is_the_last_checkpoint_and_the_new_key() {
        assertThat(Handover.text(new Checkpoint(OLD.name(), 0, Hash.OF_NOTHING), NEW))
                .isEqualTo("cfm-handover/v1\nlog.example/1\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n" + NEW.text() + '\n');
    }
}
