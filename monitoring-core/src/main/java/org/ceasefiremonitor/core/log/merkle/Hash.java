package org.ceasefiremonitor.core.log.merkle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A SHA-256 digest, and the three ways in which the tree over the log makes one (RFC 6962, section 2.1). A leaf and an inner node are hashed
 * behind different first bytes, so that neither can stand for the other.
 */
public final class Hash {

    /** Bytes of a digest. */
    public static final int BYTES = 32;

    /** What a tree without a leaf has for its root: the digest of nothing. */
    public static final Hash OF_NOTHING = new Hash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A digest as it was stored or sent.
     *
     * @throws IllegalArgumentException if they are not 32 bytes
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a SHA-256 digest has " + BYTES + " bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** The digest that stands at an offset among others, as in a tile. */
    static Hash at(byte[] all, int offset) {
        return new Hash(Arrays.copyOfRange(all, offset, offset + BYTES));
    }

    /** The digest of an entry of the log, its leaf in the tree. */
    public static Hash ofLeaf(byte[] entry) {
        var digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    /** The digest of a node over the two below it. */
    public static Hash ofNode(Hash left, Hash right) {
        return ofNode(left.bytes, right.bytes);
    }

    static Hash ofNode(byte[] left, byte[] right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return new Hash(digest.digest(right));
    }

    /** The plain digest of bytes, outside the tree. */
    public static Hash ofBytes(byte[] bytes) {
        return new Hash(sha256().digest(bytes));
    }

    /** The plain digest of a text in UTF-8, outside the tree. */
    public static Hash ofText(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Writes the 32 bytes at an offset among others. */
    void into(byte[] all, int offset) {
        System.arraycopy(bytes, 0, all, offset, BYTES);
    }

    /** 64 digits in lower case. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** Base64 with padding, as checkpoints and proofs write it. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The digits. */
    @Override
    public String toString() {
        return hex();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
