package org.ceasefiremonitor.api.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** A copy of the log to check: what a node serves, or an audit bundle. */
interface Copy extends AutoCloseable {

    /** Most bytes that a file of the log has, by the formats; a longer one is refused unread. */
    int LARGEST_FILE = 256 * (2 + 65_535);

    /**
     * A file by its path, as C2SP tlog-tiles names it.
     *
     * @return its bytes; nothing if it is not there
     * @throws Bad if it is longer than any such file is
     */
    Optional<byte[]> file(String path) throws IOException, Bad;

    /** All checkpoints that are in the copy, a line of JSON each, in order of their sizes; nothing if it holds only the latest. */
    Optional<BufferedReader> checkpoints() throws IOException;

    /** What entries commit to, a line of JSON each, in order of their positions; nothing if the copy holds none. */
    Optional<BufferedReader> openings() throws IOException;

    @Override
    void close() throws IOException;
}
