package org.ceasefiremonitor.api.verify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.jspecify.annotations.Nullable;

/** Reads signed notes and checkpoints, and checks them by a key. */
final class Note {

    private static final int LARGEST = 64 * 1024;
    private static final byte[] ED25519_X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Note() {
    }

    /** A key that notes are checked by. */
    static final class Key {

        private final String name;
        private final byte[] id;
        private final PublicKey key;

        private Key(String name, byte[] id, PublicKey key) {
            this.name = name;
            this.id = id;
            this.key = key;
        }

        String name() {
            return name;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && name.equals(key.name) && this.key.equals(key.key);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        /**
         * Reads {@code name+id+key}.
         *
         * @throws Bad if it is no Ed25519 key of a note
         */
        static Key parse(String text) throws Bad {
            int first = text.indexOf('+');
            int second = text.indexOf('+', first + 1);
            if (first < 1 || second < 0) {
                throw new Bad("not the public key of a log: " + text);
            }
            try {
                var name = text.substring(0, first);
                var id = HexFormat.of().parseHex(text.substring(first + 1, second));
                var typed = decode(text.substring(second + 1));
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update((name + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(typed);
                if (name.isBlank() || name.contains(" ") || typed.length != 33 || typed[0] != 1 || id.length != 4
                        || !text.substring(first + 1, second).equals(HexFormat.of().formatHex(id))
                        || !Arrays.equals(id, Arrays.copyOf(digest.digest(), 4))) {
                    throw new Bad("not the public key of a log: " + text);
                }
                var x509 = Arrays.copyOf(ED25519_X509, ED25519_X509.length + 32);
                System.arraycopy(typed, 1, x509, ED25519_X509.length, 32);
                return new Key(name, id, KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
            } catch (IllegalArgumentException | GeneralSecurityException e) {
                throw new Bad("not the public key of a log: " + text);
            }
        }
    }

    /** What a checkpoint says. */
    record Signed(String origin, long size, Hash root, String note) {
    }

    /**
     * The text of a note that the key has signed.
     *
     * @throws Bad if it is no note, or not signed by the key
     */
    static String text(byte[] bytes, Key key) throws Bad {
        var whole = new String(bytes, StandardCharsets.UTF_8);
        int separator = whole.lastIndexOf("\n\n");
        if (bytes.length > LARGEST || separator < 0 || !whole.endsWith("\n") || !Arrays.equals(whole.getBytes(StandardCharsets.UTF_8), bytes)
                || whole.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
            throw new Bad("it is no signed note");
        }
        var text = whole.substring(0, separator + 1);
        int good = 0;
        for (var line : whole.substring(separator + 2, whole.length() - 1).split("\n", -1)) {
            var parts = line.split(" ", -1);
            if (parts.length != 3 || !parts[0].equals("\u2014") || parts[1].isEmpty()) {
                throw new Bad("it has a line among its signatures that is none");
            }
            byte[] signature;
            try {
                signature = decode(parts[2]);
            } catch (IllegalArgumentException e) {
                throw new Bad("it has a signature that is not in base64");
            }
            if (signature.length > 4 && parts[1].equals(key.name) && Arrays.equals(key.id, Arrays.copyOf(signature, 4))) {
                if (!verifies(key.key, text, Arrays.copyOfRange(signature, 4, signature.length))) {
                    throw new Bad("the signature of " + key.name + " is not over this text");
                }
                good++;
            }
        }
        if (good == 0) {
            throw new Bad("it is not signed by " + key.name);
        }
        return text;
    }

    /**
     * A checkpoint that the key of its log has signed.
     *
     * @throws Bad if it is none
     */
    static Signed checkpoint(byte[] bytes, Key key) throws Bad {
        var text = text(bytes, key);
        var lines = text.split("\n", -1);
        if (lines.length != 4 || !lines[3].isEmpty() || !lines[0].equals(key.name()) || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new Bad("the note is no checkpoint of " + key.name());
        }
        try {
            return new Signed(lines[0], Long.parseLong(lines[1]), Hash.of(decode(lines[2])), new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new Bad("the root of the checkpoint is no digest");
        }
    }

    static byte[] decode(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
            throw new IllegalArgumentException("not base64 as it is written");
        }
        return bytes;
    }

    private static boolean verifies(PublicKey key, String text, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
