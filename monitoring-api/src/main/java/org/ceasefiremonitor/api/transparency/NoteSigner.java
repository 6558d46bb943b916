package org.ceasefiremonitor.api.transparency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.ceasefiremonitor.core.log.note.NoteKey;
import org.ceasefiremonitor.core.log.note.SignedNote;

/**
 * A private Ed25519 key that signs notes. Its text form is {@code PRIVATE+KEY+name+keyID+seed}, the "skey"; it is a secret and stands in
 * nothing that this class prints. The same text is always signed with the same bytes, so that a crash before they were stored does no harm.
 */
public final class NoteSigner {

    private static final int SEED = 32;
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");
    private static final Pattern TEXT = Pattern.compile("PRIVATE\\+KEY\\+([^+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+=*)");

    private final NoteKey key;
    private final PrivateKey secret;
    private final byte[] seed;

    private NoteSigner(String name, byte[] seed) {
        this.seed = seed;
        try {
            secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(joined(PKCS8, seed)));
            key = NoteKey.of(name, publicPoint(seed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }

    /** A new key. */
    public static NoteSigner draw(String name, SecureRandom random) {
        var seed = new byte[SEED];
        random.nextBytes(seed);
        return new NoteSigner(name, seed);
    }

    /** The key of a seed. */
    public static NoteSigner of(String name, byte[] seed) {
        if (seed.length != SEED) {
            throw new IllegalArgumentException("a seed has " + SEED + " bytes");
        }
        return new NoteSigner(name, seed.clone());
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if it is not one; the message does not repeat it
     */
    public static NoteSigner parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a private key of a note");
        }
        var typed = Base64.getDecoder().decode(matcher.group(3));
        if (typed.length != SEED + 1 || typed[0] != 1) {
            throw new IllegalArgumentException("not a private Ed25519 key");
        }
        var signer = new NoteSigner(matcher.group(1), Arrays.copyOfRange(typed, 1, typed.length));
        if (!signer.key.id().equals(matcher.group(2))) {
            throw new IllegalArgumentException("a private key whose id does not belong to it");
        }
        return signer;
    }

    /** The public key. */
    public NoteKey key() {
        return key;
    }

    /** The text form: a secret. */
    public String text() {
        return "PRIVATE+KEY+" + key.name() + '+' + key.id() + '+' + Base64.getEncoder().encodeToString(joined(new byte[] {1}, seed));
    }

    /** The text as a note with this signature. */
    public SignedNote sign(String text) {
        return new SignedNote(text, List.of(new SignedNote.Line(key.name(), key.id(), signature(text))));
    }

    private byte[] signature(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of its own kind signs", e);
        }
    }

    /** The name of its public key. */
    @Override
    public String toString() {
        return "signer of " + key.text();
    }

    /** The platform derives a public key only while it generates a pair; a source of randomness that gives the seed makes it this pair. */
    private static byte[] publicPoint(byte[] seed) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(255, new Given(seed));
        var point = ((EdECPublicKey) generator.generateKeyPair().getPublic()).getPoint();
        var little = new byte[SEED];
        var big = point.getY().toByteArray();
        for (int i = 0; i < Math.min(big.length, SEED); i++) {
            little[i] = big[big.length - 1 - i];
        }
        if (point.isXOdd()) {
            little[SEED - 1] |= (byte) 0x80;
        }
        return little;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        Given(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
