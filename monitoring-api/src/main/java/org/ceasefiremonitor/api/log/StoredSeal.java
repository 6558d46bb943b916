package org.ceasefiremonitor.api.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.ceasefiremonitor.core.commission.ballot.BallotSeal;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.ParticipantId;

/**
 * Seals with AES-256-GCM under a key of each ballot, which is derived from the random salt of the ballot's row among the things that
 * clients have named. That salt was made when the ballot was opened; it is in backups and on every node of the store, and is told to nobody:
 * it stands neither in the log nor in a view. From the key of one ballot nothing follows for another.
 */
public final class StoredSeal implements BallotSeal {

    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    private static final int LEAST_SALT = 16;

    private final Things things;

    /** @param things where the salts are */
    public StoredSeal(Things things) {
        this.things = things;
    }

    @Override
    public String seal(BallotId ballot, ParticipantId member, String text) {
        var key = derived(ballot);
        // of the content, so that the same text is sealed the same way whenever it is decided, and no two texts under one vector
        var iv = Arrays.copyOf(hmac(key, "vector\n" + member.value() + '\n' + text), IV);
        var sealed = cipher(Cipher.ENCRYPT_MODE, key, iv, ballot, member, text.getBytes(StandardCharsets.UTF_8));
        var whole = Arrays.copyOf(iv, IV + sealed.length);
        System.arraycopy(sealed, 0, whole, IV, sealed.length);
        return Base64.getEncoder().encodeToString(whole);
    }

    @Override
    public String open(BallotId ballot, ParticipantId member, String sealed) {
        var whole = Base64.getDecoder().decode(sealed);
        return new String(cipher(Cipher.DECRYPT_MODE, derived(ballot), Arrays.copyOf(whole, IV), ballot, member,
                Arrays.copyOfRange(whole, IV, whole.length)), StandardCharsets.UTF_8);
    }

    @Override
    public String key(BallotId ballot) {
        return Base64.getEncoder().encodeToString(derived(ballot));
    }

    private byte[] derived(BallotId ballot) {
        var salt = things.creation(ballot.key()).orElseThrow(() -> new IllegalStateException(ballot + " is not among the things")).digest().salt();
        if (salt.length < LEAST_SALT) {
            throw new IllegalStateException(ballot + " was recorded without a salt to seal with");
        }
        return hmac(salt, "seal of ballot\n" + ballot.value());
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static byte[] cipher(int mode, byte[] key, byte[] iv, BallotId ballot, ParticipantId member, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD((ballot.value() + '\n' + member.value()).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is under the seal of " + ballot + " was sealed elsewhere or changed", e);
        }
    }
}
