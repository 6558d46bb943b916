package org.ceasefiremonitor.core.log.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.ceasefiremonitor.core.log.merkle.Hash;

/**
 * A public Ed25519 key with the name that it signs under (C2SP signed-note). Its text form is {@code name+keyID+key}, the "vkey".
 *
 * @param name   neither empty nor with a space or a plus in it
 * @param id     the first four bytes of the digest over name and key, eight digits in lower case; finds the key, proves nothing
 * @param point  the 32 bytes of RFC 8032
 */
public record NoteKey(String name, String id, byte[] point) {

    private static final byte ED25519 = 1;
    private static final int BYTES = 32;
    private static final int ID_BYTES = 4;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final Pattern TEXT = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+=*)");

    public NoteKey {
        requireName(name);
        if (point.length != BYTES || !id.equals(idOf(name, point))) {
            throw new IllegalArgumentException("key " + name + " does not have the id " + id);
        }
        point = point.clone();
    }

    /** A key of a name. */
    public static NoteKey of(String name, byte[] point) {
        return new NoteKey(name, idOf(name, point), point);
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if it is not one, to the last character
     */
    public static NoteKey parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a public key of a note: " + text);
        }
        var typed = decode(matcher.group(3));
        if (typed.length != BYTES + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 key: " + text);
        }
        return new NoteKey(matcher.group(1), matcher.group(2), Arrays.copyOfRange(typed, 1, typed.length));
    }

    /** A copy of the 32 bytes. */
    @Override
    public byte[] point() {
        return point.clone();
    }

    /** {@code name+keyID+key}. */
    public String text() {
        return name + '+' + id + '+' + Base64.getEncoder().encodeToString(typed(point));
    }

    /** Whether the signature is this key's over the text. */
    boolean signed(String text, byte[] signature) {
        try {
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(joined(X509, point)));
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            // A signature of a wrong length, or a point that is none: not signed by this key, whatever else it is.
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey key && name.equals(key.name) && Arrays.equals(point, key.point);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }

    static void requireName(String name) {
        if (name.isEmpty() || name.indexOf('+') >= 0 || name.codePoints().anyMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) || c < ' ')) {
            throw new IllegalArgumentException("a key has a name without spaces and plus signs, not \"" + name + '"');
        }
    }

    /** Base64 in its one form: whatever else a lenient reader would take is refused. */
    static byte[] decode(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
            throw new IllegalArgumentException("not base64 as it is written: " + base64);
        }
        return bytes;
    }

    static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] typed(byte[] point) {
        return joined(new byte[] {ED25519}, point);
    }

    private static String idOf(String name, byte[] point) {
        var named = (name + '\n').getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Hash.ofBytes(joined(named, typed(point))).bytes(), 0, ID_BYTES);
    }
}
