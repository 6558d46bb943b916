package org.ceasefiremonitor.core.log.leaf;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ceasefiremonitor.core.log.merkle.Hash;

/**
 * Binds whoever made it to an envelope and hides that envelope from whoever does not have the salt: HMAC-SHA256 with the event's random salt
 * for its key. Without the salt not even a guess can be tried.
 *
 * @param value the 32 bytes
 */
public record Commitment(Hash value) {

    private static final String ENTRY = "cfm-entry/v1\nc ";

    /**
     * The commitment to an envelope.
     *
     * @param salt     32 random bytes that belong to this event alone
     * @param envelope its canonical JSON
     */
    public static Commitment to(byte[] salt, String envelope) {
        if (salt.length != Hash.BYTES) {
            throw new IllegalArgumentException("a salt has " + Hash.BYTES + " bytes");
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return new Commitment(Hash.of(mac.doFinal(envelope.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** The entry of the log that the leaf is hashed from, always 80 bytes. */
    public byte[] entry() {
        return (ENTRY + value.hex() + '\n').getBytes(StandardCharsets.US_ASCII);
    }
}
