package org.ceasefiremonitor.api.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA256 of a command's content under a salt of its own: tells whether content is repeated without being a fingerprint that
 * could be guessed, since contents may hold personal data.
 */
public record KeyedDigest(byte[] salt, byte[] value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The digest of a content under a fresh salt. */
    public static KeyedDigest of(String command, byte[] content) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new KeyedDigest(salt, hmac(salt, command, content));
    }

    /** Whether this is the digest of that content. */
    public boolean matches(String command, byte[] content) {
        return MessageDigest.isEqual(value, hmac(salt, command, content));
    }

    private static byte[] hmac(byte[] salt, String command, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            mac.update(command.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) '\n');
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
