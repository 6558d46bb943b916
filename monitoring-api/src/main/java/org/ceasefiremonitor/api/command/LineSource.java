package org.ceasefiremonitor.api.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines ahead on a thread of its own, so that the taker can tell a pause in the input from a line, and the store is busy while the
 * next lines arrive. Holds at most a fixed number of bytes, however long the input or its lines are.
 */
final class LineSource implements AutoCloseable {

    /** Longest line, in bytes, without its end. */
    static final int MAX_LINE = 64 * 1024;
    /** What may be read ahead, in bytes; each line costs some for itself. */
    private static final int AHEAD = 1024 * 1024;
    private static final int COST_OF_A_LINE = 64;

    private final InputStream in;
    private final LinkedBlockingQueue<Read> queue = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(AHEAD);
    private final Thread thread;
    private volatile boolean closed;

    LineSource(InputStream in) {
        this.in = in;
        this.thread = Thread.ofVirtual().name("command-lines").start(this::readAll);
    }

    /** What was read. */
    sealed interface Read {
    }

    /**
     * A line.
     *
     * @param number  from 1, blank ones counted
     * @param content without its end; null if it was longer than the limit
     */
    record Line(long number, byte @Nullable [] content) implements Read {
    }

    /** The end of the input; with the failure, if it is not a clean one. */
    record End(@Nullable IOException failure) implements Read {
    }

    /** The next line or the end; null if nothing came in the given time. Blank lines are left out. */
    @Nullable Read next(long millis) throws InterruptedException {
        var read = queue.poll(millis, TimeUnit.MILLISECONDS);
        if (read instanceof Line line) {
            room.release(cost(line.content()));
        }
        return read;
    }

    /** Waits until the input is no longer read, for the container will reuse it. */
    @Override
    public void close() {
        closed = true;
        room.release(AHEAD);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void readAll() {
        IOException failure = null;
        try {
            readLines();
        } catch (IOException broken) {
            failure = broken;
        } catch (RuntimeException broken) {
            failure = new IOException(broken);
        } catch (InterruptedException stopped) {
            failure = new IOException("interrupted", stopped);
        }
        queue.add(new End(failure));
    }

    private void readLines() throws IOException, InterruptedException {
        var buffer = new byte[8192];
        var line = new ByteArrayOutputStream();
        boolean tooLong = false;
        long number = 1;
        for (int n = in.read(buffer); n >= 0 && !closed; n = in.read(buffer)) {
            int begin = 0;
            for (int i = 0; i < n; i++) {
                if (buffer[i] == '\n') {
                    tooLong = append(line, buffer, begin, i, tooLong);
                    offer(number, line, tooLong);
                    number++;
                    line.reset();
                    tooLong = false;
                    begin = i + 1;
                }
            }
            tooLong = append(line, buffer, begin, n, tooLong);
        }
        if (!closed) {
            offer(number, line, tooLong);
        }
    }

    private static boolean append(ByteArrayOutputStream line, byte[] buffer, int from, int to, boolean tooLong) {
        // One more than the limit, for the carriage return that may end the line.
        if (tooLong || line.size() + to - from > MAX_LINE + 1) {
            line.reset();
            return true;
        }
        line.write(buffer, from, to - from);
        return false;
    }

    private void offer(long number, ByteArrayOutputStream read, boolean tooLong) throws InterruptedException {
        byte[] content = null;
        if (!tooLong) {
            content = read.toByteArray();
            if (isBlank(content)) {
                return;
            }
            if (content.length > MAX_LINE && content[content.length - 1] != '\r') {
                content = null;
            }
        }
        room.acquire(cost(content));
        queue.add(new Line(number, content));
    }

    private static int cost(byte @Nullable [] content) {
        return COST_OF_A_LINE + (content == null ? 0 : content.length);
    }

    private static boolean isBlank(byte[] content) {
        for (var b : content) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
