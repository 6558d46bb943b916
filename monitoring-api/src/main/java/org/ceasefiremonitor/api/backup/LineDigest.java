package org.ceasefiremonitor.api.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts the rows that it is told and digests all lines, with their ends. */
final class LineDigest implements LogSnapshot.Lines {

    private final MessageDigest digest;
    private long rows;

    LineDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void line(byte[] line, boolean row) {
        digest.update(line);
        digest.update((byte) '\n');
        rows += row ? 1 : 0;
    }

    long rows() {
        return rows;
    }

    /** What has been told so far, as the last line of a file says it. */
    BackupFile.End end() {
        try {
            return new BackupFile.End(rows, HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest()));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the digest of the platform can be copied", e);
        }
    }
}
