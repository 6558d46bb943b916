package org.ceasefiremonitor.api.verify;

import java.util.Arrays;

/** Reads a file of entries (C2SP tlog-tiles), each behind its length in two bytes, one by one, so that what is bad comes out where it stands. */
final class EntryFile {

    private final byte[] file;
    private final String path;
    private int at;

    /**
     * @param file what it holds
     * @param path where it is, for the message
     */
    EntryFile(byte[] file, String path) {
        this.file = file;
        this.path = path;
    }

    /**
     * The next entry.
     *
     * @param position at which it stands
     * @throws Bad if the file ends before it does
     */
    byte[] next(long position) throws Bad {
        int length = at + 2 > file.length ? 0 : (file[at] & 0xff) << 8 | file[at + 1] & 0xff;
        int from = at + 2;
        if (from + length > file.length) {
            throw new Bad(position, "the entries " + path + " end too early");
        }
        at = from + length;
        return Arrays.copyOfRange(file, from, at);
    }

    /**
     * Ends.
     *
     * @param position after the last entry
     * @throws Bad if the file does not
     */
    void finish(long position) throws Bad {
        if (at != file.length) {
            throw new Bad(position, "the entries " + path + " go on after their end");
        }
    }
}
