package org.ceasefiremonitor.api.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that were read through and are those of their digest. Small ones are kept in memory; large ones are read again when they are given,
 * and the last part is held back until the digest is right this time too, so that nobody gets other bytes and takes them for whole.
 */
public final class WholeBytes implements AutoCloseable {

    private static final int IN_MEMORY = 1 << 20;
    private static final int PART = 1 << 16;

    private final String sha256;
    private final FileChannel file;
    private final long size;
    private byte @Nullable [] bytes;

    private WholeBytes(String sha256, FileChannel file, long size) {
        this.sha256 = sha256;
        this.file = file;
        this.size = size;
    }

    /**
     * Reads a file through.
     *
     * @param file belongs to what is returned
     * @throws DamagedBytes if it is not what has the digest
     */
    static WholeBytes of(String sha256, FileChannel file) throws IOException, DamagedBytes {
        var whole = new WholeBytes(sha256, file, file.size());
        if (whole.size <= IN_MEMORY) {
            var bytes = new byte[Math.toIntExact(whole.size)];
            for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
                if (file.read(rest) < 0) {
                    throw new EOFException("the file became shorter while it was read");
                }
            }
            whole.require(EvidenceFiles.sha256().digest(bytes), whole.size);
            whole.bytes = bytes;
        } else {
            whole.read(0, 0, OutputStream.nullOutputStream());
        }
        return whole;
    }

    /** How many they are. */
    public long size() {
        return size;
    }

    /**
     * Gives a part of them, or all.
     *
     * @param from the first byte
     * @param to   the byte after the last one
     * @throws DamagedBytes if they are not what they were a moment ago; what was given then lacks its end
     * @throws IOException  if the receiver is gone, or the disk fails
     */
    public void give(long from, long to, OutputStream out) throws IOException, DamagedBytes {
        if (bytes != null) {
            out.write(bytes, Math.toIntExact(from), Math.toIntExact(to - from));
        } else {
            read(from, to, out);
        }
    }

    private void read(long from, long to, OutputStream out) throws IOException, DamagedBytes {
        var digest = EvidenceFiles.sha256();
        var part = new byte[PART];
        var held = new byte[PART];
        int holding = 0;
        long at = 0;
        for (int read = file.read(ByteBuffer.wrap(part), at); read >= 0; read = file.read(ByteBuffer.wrap(part), at)) {
            digest.update(part, 0, read);
            int begin = Math.clamp(from - at, 0, read);
            int end = Math.clamp(to - at, 0, read);
            if (begin < end) {
                out.write(held, 0, holding);
                holding = end - begin;
                System.arraycopy(part, begin, held, 0, holding);
            }
            at += read;
        }
        require(digest.digest(), at);
        out.write(held, 0, holding);
    }

    private void require(byte[] digest, long read) throws DamagedBytes {
        var found = HexFormat.of().formatHex(digest);
        if (!found.equals(sha256)) {
            throw new DamagedBytes(sha256, found, read);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
