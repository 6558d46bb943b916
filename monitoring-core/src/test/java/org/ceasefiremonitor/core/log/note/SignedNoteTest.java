package org.ceasefiremonitor.core.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.log.leaf.Commitment;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    private static final String EXAMPLE_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String EXAMPLE = "This is an example message.\n\n"
            + "\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
    private static final String LOG_KEY = "ceasefire.example/log/1+58249675+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
    private static final String CHECKPOINT = "ceasefire.example/log/1\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n\n"
            + "\u2014 ceasefire.example/log/1 WCSWdVa98sFGdR6rK1AhPPdP4NNquiscvth7JGUuSdUtWBTlVMeOhxDouY40uvRiARfKlIGW2oUFrAqaMKLpuT6ewg4=\n";
    private static final String WITNESS = "\u2014 witness.example/guarantor-a skgPTwAAAABrNuyA7NCS6RbTeIBldtczmfxKrw2UkoB5CpbYW6qf4YPQXnjR9SNWAnKVJ6JmMkJDz0ij6ZLlq4n2kfNvBT6dnME/DA==\n";

    @Test
    void the_example_of_the_specification_is_signed_by_its_key() {
        var note = SignedNote.parse(EXAMPLE.getBytes(UTF_8));
        assertThat(note.signedBy(NoteKey.parse(EXAMPLE_KEY))).isTrue();
        assertThat(note.whole()).isEqualTo(EXAMPLE);
        assertThat(note.signedBy(NoteKey.parse(LOG_KEY))).isFalse();
    }

    @Test
    void a_published_checkpoint_is_read_and_a_witness_under_it_changes_nothing() {
        var root = Hash.of(HexFormat.of().parseHex("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"));
        var checkpoint = new Checkpoint("ceasefire.example/log/1", 8, root);
        var witnessed = SignedNote.parse((CHECKPOINT + WITNESS).getBytes(UTF_8));
        assertThat(witnessed.signedBy(NoteKey.parse(LOG_KEY))).isTrue();
        assertThat(witnessed.lines()).hasSize(2);
        assertThat(Checkpoint.parse(witnessed.text())).isEqualTo(checkpoint);
    }

    @Test
    void a_proof_file_is_the_published_one() {
        var path = List.of("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7").stream().map(HexFormat.of()::parseHex).map(Hash::of).toList();
        var note = SignedNote.parse((CHECKPOINT + WITNESS).getBytes(UTF_8));
        assertThat(new ProofFile(5, path, note, null).text()).isEqualTo("c2sp.org/tlog-proof@v1\nindex 5\n"
                + "vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=\nyoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=\n"
                + "037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=\n\n" + CHECKPOINT + WITNESS);
        assertThat(new ProofFile(5, path, note, "{}").text()).startsWith("c2sp.org/tlog-proof@v1\nextra e30=\nindex 5\n");
    }

    @Test
    void a_receipt_says_what_was_recorded_and_until_when_it_is_included() {
        var receipt = new Receipt("ceasefire.example/log/1", UUID.fromString("0b9f3a52-6d0e-4a63-9d0a-0d6f9f5b8a11"),
                new Commitment(Hash.of(bytesFrom(0))), Instant.parse("2026-12-31T23:59:59.123456Z"), Instant.parse("2027-01-01T00:00:09.123456Z"));
        assertThat(receipt.text()).isEqualTo("cfm-receipt/v1\nceasefire.example/log/1\n0b9f3a52-6d0e-4a63-9d0a-0d6f9f5b8a11\n"
                + "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n2026-12-31T23:59:59.123456Z\n"
                + "include-by 2027-01-01T00:00:09.123456Z\n");
    }

    @Test
    void no_part_of_a_key_and_no_key_with_a_byte_changed_is_a_key() {
        for (int from = 0; from < EXAMPLE_KEY.length(); from++) {
            for (int to = from; to <= EXAMPLE_KEY.length(); to++) {
                if (to - from < EXAMPLE_KEY.length()) {
                    var part = EXAMPLE_KEY.substring(from, to);
                    assertThatThrownBy(() -> NoteKey.parse(part)).as(part).isInstanceOf(IllegalArgumentException.class);
                }
            }
            var changed = EXAMPLE_KEY.toCharArray();
            changed[from]++;
            assertThatThrownBy(() -> NoteKey.parse(new String(changed))).as(new String(changed)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void no_note_with_a_bit_flipped_is_signed_as_before() {
        var key = NoteKey.parse(LOG_KEY);
        var bytes = CHECKPOINT.getBytes(UTF_8);
        var passed = IntStream.range(0, bytes.length * 8).filter(bit -> {
            var flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            try {
                return SignedNote.parse(flipped).signedBy(key);
            } catch (IllegalArgumentException refused) {
                return false;
            }
        }).boxed().collect(Collectors.toList());
        assertThat(passed).isEmpty();
        assertThat(SignedNote.parse(bytes).signedBy(key)).isTrue();
    }

    @Test
    void a_bad_signature_of_a_key_spoils_a_good_one_beside_it() {
        var bad = CHECKPOINT.lines().toList().getLast().replace("WCSWdVa9", "WCSWdVa8") + '\n';
        var note = SignedNote.parse((CHECKPOINT + bad).getBytes(UTF_8));
        assertThat(note.lines()).hasSize(2);
        assertThat(note.signedBy(NoteKey.parse(LOG_KEY))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "text\n", "text\n\n", "text\n\n\u2014 a\n", "text\n\n- a AAAAAAAA\n", "text\n\n\u2014 a AAAA\n",
            "text\n\n\u2014 a AAAAAAAA", "te\txt\n\n\u2014 a AAAAAAAA\n", "text\n\u2014 a AAAAAAAA\n", "text\n\n\u2014 a+b AAAAAAAA\n", "text\n\n\u2014  AAAAAAAA\n"})
    void what_is_no_note_is_refused(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text.getBytes(UTF_8))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"log/1\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=", "log/1\n08\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n",
            "log/1\n-8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n", "log/1\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQy=\n",
            "log/1\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\nmore\n", "\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n",
            "log/1\n9999999999999999999\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n", "log/1\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyh=\n"})
    void what_is_no_checkpoint_is_refused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytesFrom(int first) {
        var bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (first + i);
        }
        return bytes;
    }
}
