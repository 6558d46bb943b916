package org.ceasefiremonitor.api.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.junit.jupiter.api.Test;

/** The verifier on published notes, a published proof and published entries, and a witness on the checkpoint that the log writes. */
class VectorsTest {

    private static final String EXAMPLE_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String EXAMPLE = "This is an example message.\n\n"
            + "\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
    private static final String NEUMANN_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String NEUMANN = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n"
            + "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String LOG_KEY = "ceasefire.example/log/1+58249675+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
    private static final String WITNESS_KEY = "witness.example/guarantor-a+b2480f4f+BCmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X";
    private static final String ROOT = "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=";
    private static final String WITNESSED = "skgPTwAAAABrNuyA7NCS6RbTeIBldtczmfxKrw2UkoB5CpbYW6qf4YPQXnjR9SNWAnKVJ6JmMkJDz0ij6ZLlq4n2kfNvBT6dnME/DA==";
    private static final String CHECKPOINT = "ceasefire.example/log/1\n8\n" + ROOT + "\n\n"
            + "\u2014 ceasefire.example/log/1 WCSWdVa98sFGdR6rK1AhPPdP4NNquiscvth7JGUuSdUtWBTlVMeOhxDouY40uvRiARfKlIGW2oUFrAqaMKLpuT6ewg4=\n"
            + "\u2014 witness.example/guarantor-a " + WITNESSED + '\n';
    private static final List<String> ENTRIES = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @Test
    void notes_of_other_implementations_are_signed_by_their_keys_and_by_no_other() throws Bad {
        assertThat(Note.text(utf8(EXAMPLE), Note.Key.parse(EXAMPLE_KEY))).isEqualTo("This is an example message.\n");
        assertThat(Note.text(utf8(NEUMANN), Note.Key.parse(NEUMANN_KEY))).endsWith("what your problem is.\n");
        var checkpoint = Note.checkpoint(utf8(CHECKPOINT), Note.Key.parse(LOG_KEY));
        assertThat(checkpoint.size()).isEqualTo(8);
        assertThat(checkpoint.root().base64()).isEqualTo(ROOT);
        assertThatThrownBy(() -> Note.text(utf8(EXAMPLE), Note.Key.parse(NEUMANN_KEY))).isInstanceOf(Bad.class);
    }

    @Test
    void no_note_with_a_bit_flipped_passes() throws Bad {
        var key = Note.Key.parse(LOG_KEY);
        var witness = CHECKPOINT.indexOf("\u2014 witness");
        var bytes = utf8(CHECKPOINT.substring(0, witness));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            var flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> Note.checkpoint(flipped, key)).as("bit %d", bit).isInstanceOf(Bad.class);
        }
    }

    @Test
    void no_part_of_a_key_and_no_key_with_a_byte_changed_is_a_key() {
        for (int from = 0; from < EXAMPLE_KEY.length(); from++) {
            for (int to = from; to <= EXAMPLE_KEY.length(); to++) {
                if (to - from < EXAMPLE_KEY.length()) {
                    var part = EXAMPLE_KEY.substring(from, to);
                    assertThatThrownBy(() -> Note.Key.parse(part)).as(part).isInstanceOf(Bad.class);
                }
            }
            var changed = EXAMPLE_KEY.toCharArray();
            changed[from]++;
            assertThatThrownBy(() -> Note.Key.parse(new String(changed))).as(new String(changed)).isInstanceOf(Bad.class);
        }
        assertThatThrownBy(() -> Note.Key.parse(WITNESS_KEY)).as("the key of a witness is none of a log").isInstanceOf(Bad.class);
    }

    @Test
    void a_published_proof_leads_to_its_checkpoint_and_none_with_a_bit_flipped_does() throws Bad {
        var entry = HexFormat.of().parseHex(ENTRIES.get(5));
        var file = utf8("c2sp.org/tlog-proof@v1\nindex 5\nvBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=\nyoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=\n"
                + "037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=\n\n" + CHECKPOINT.substring(0, CHECKPOINT.indexOf("\u2014 witness")));
        var key = Note.Key.parse(LOG_KEY);
        ProvenEvent.parse(file, key).check(entry);
        for (int bit = 0; bit < file.length * 8; bit++) {
            var flipped = file.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> ProvenEvent.parse(flipped, key).check(entry)).as("bit %d", bit).isInstanceOf(Bad.class);
        }
    }

    @Test
    void published_entries_are_read_and_neither_a_part_of_them_nor_more() throws Bad {
        var file = HexFormat.of().parseHex("00000001000001100002202100023031000440414243000850515253545556570010606162636465666768696a6b6c6d6e6f");
        var entries = new EntryFile(file, "file");
        for (int i = 0; i < ENTRIES.size(); i++) {
            assertThat(entries.next(i)).asHexString().isEqualToIgnoringCase(ENTRIES.get(i));
        }
        entries.finish(8);
        for (int length = 0; length < file.length; length++) {
            var part = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> readAll(part)).as("%d bytes", length).isInstanceOf(Bad.class);
        }
        assertThatThrownBy(() -> readAll(Arrays.copyOf(file, file.length + 1))).isInstanceOf(Bad.class);
    }

    private static void readAll(byte[] file) throws Bad {
        var entries = new EntryFile(file, "file");
        for (int i = 0; i < ENTRIES.size(); i++) {
            entries.next(i);
        }
        entries.finish(ENTRIES.size());
    }

    /** Witnesses are not part of the log yet; what they sign is the text that it writes. */
    @Test
    void a_published_witness_has_signed_the_checkpoint_that_the_log_writes() throws Exception {
        var text = new Checkpoint("ceasefire.example/log/1", 8, Hash.of(Base64.getDecoder().decode(ROOT))).text();
        var parts = WITNESS_KEY.split("\\+", 3);
        var typed = Base64.getDecoder().decode(parts[2]);
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(utf8(parts[0] + '\n'));
        assertThat(HexFormat.of().formatHex(digest.digest(typed), 0, 4)).isEqualTo(parts[1]);
        var line = ByteBuffer.wrap(Base64.getDecoder().decode(WITNESSED));
        var id = new byte[4];
        line.get(id);
        assertThat(HexFormat.of().formatHex(id)).isEqualTo(parts[1]);
        long time = line.getLong();
        assertThat(time).isEqualTo(1_798_761_600);
        var signature = new byte[64];
        line.get(signature);
        assertThat(signedByWitness(typed, "cosignature/v1\ntime " + time + '\n' + text, signature)).isTrue();
        assertThat(signedByWitness(typed, "cosignature/v1\ntime " + (time + 1) + '\n' + text, signature)).isFalse();
    }

    private static boolean signedByWitness(byte[] typed, String message, byte[] signature) throws Exception {
        var y = new byte[32];
        for (int i = 0; i < y.length; i++) {
            y[i] = typed[typed.length - 1 - i];
        }
        boolean odd = y[0] < 0;
        y[0] &= 0x7f;
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(y)))));
        verifier.update(utf8(message));
        return verifier.verify(signature);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
