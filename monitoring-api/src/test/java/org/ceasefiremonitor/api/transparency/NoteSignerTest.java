package org.ceasefiremonitor.api.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.junit.jupiter.api.Test;

class NoteSignerTest {

    private static final String NEUMANN = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    @Test
    void a_known_seed_signs_the_bytes_that_another_implementation_signed() {
        var text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
        var signer = NoteSigner.parse(NEUMANN);
        assertThat(signer.key().text()).isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        assertThat(signer.text()).isEqualTo(NEUMANN);
        assertThat(signer.sign(text).whole()).isEqualTo(text + '\n' + "\u2014 PeterNeumann "
                + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n");
        assertThat(signer.toString()).doesNotContain(NEUMANN.substring(NEUMANN.length() - 20));
    }

    @Test
    void a_checkpoint_is_signed_as_published() {
        var signer = NoteSigner.of("ceasefire.example/log/1", HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
        assertThat(signer.key().text()).isEqualTo("ceasefire.example/log/1+58249675+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4");
        var root = Hash.of(HexFormat.of().parseHex("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"));
        assertThat(signer.sign(new Checkpoint("ceasefire.example/log/1", 8, root).text()).whole()).isEqualTo(
                "ceasefire.example/log/1\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n\n"
                        + "\u2014 ceasefire.example/log/1 WCSWdVa98sFGdR6rK1AhPPdP4NNquiscvth7JGUuSdUtWBTlVMeOhxDouY40uvRiARfKlIGW2oUFrAqaMKLpuT6ewg4=\n");
    }

    @Test
    void drawn_keys_differ_come_back_from_their_text_and_sign_for_their_name_alone() {
        var one = NoteSigner.draw("log/1", new SecureRandom());
        var other = NoteSigner.draw("log/1", new SecureRandom());
        assertThat(one.key()).isNotEqualTo(other.key());
        assertThat(NoteSigner.parse(one.text()).key()).isEqualTo(one.key());
        var note = one.sign("text\n");
        assertThat(note.signedBy(one.key())).isTrue();
        assertThat(note.signedBy(other.key())).isFalse();
    }

    @Test
    void a_text_that_is_no_key_is_refused_without_repeating_it() {
        for (int i = 0; i < NEUMANN.length(); i++) {
            var cut = NEUMANN.substring(0, i);
            assertThatThrownBy(() -> NoteSigner.parse(cut)).isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("AYEKFA");
        }
        assertThatThrownBy(() -> NoteSigner.parse(NEUMANN.replace("c74f20a3", "c74f20a4"))).isInstanceOf(IllegalArgumentException.class);
    }
}
