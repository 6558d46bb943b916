package org.ceasefiremonitor.api.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a client and a node. It lets so many bytes of what is sent pass, and then holds the rest back, so that who is killed
 * there was surely not done, however fast the machine is. Answers pass always.
 */
final class Valve implements AutoCloseable {

    private final ServerSocket entry;
    private final URI node;
    private final AtomicLong left;
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    Valve(URI node, long bytes) throws IOException {
        this.node = node;
        this.left = new AtomicLong(bytes);
        this.entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::take);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + entry.getLocalPort());
    }

    private void take() {
        while (!entry.isClosed()) {
            try {
                var client = entry.accept();
                var server = new Socket(node.getHost(), node.getPort());
                open.addAll(List.of(client, server));
                Thread.ofVirtual().start(() -> pass(client, server, left));
                Thread.ofVirtual().start(() -> pass(server, client, new AtomicLong(Long.MAX_VALUE)));
            } catch (IOException e) {
                if (!entry.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** Until one of the two hangs up, or nothing more may pass. */
    private static void pass(Socket from, Socket to, AtomicLong left) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            var buffer = new byte[4096];
            for (int read = in.read(buffer); read >= 0 && left.addAndGet(-read) >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
        } catch (IOException hungUp) {
            // as clients and nodes do that are killed
        }
    }

    @Override
    public void close() throws IOException {
        entry.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
