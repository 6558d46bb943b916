package org.ceasefiremonitor.api.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ceasefiremonitor.api.CeasefireMonitor;
import org.ceasefiremonitor.api.NodeProcess;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.merkle.RightEdge;
import org.ceasefiremonitor.core.log.merkle.TileAddress;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * V1 to V4 over a bundle of {@code -Dverify.events} (1,000,000), all opened, by the verifier in a process of its own: time, and the most memory that
 * the system gave it. {@code mvn -Pcampaign -pl monitoring-api -am test -Dtest=VerifyCampaign}; {@code -Dverify.jvm} sets its memory.
 */
@Tag("campaign")
class VerifyCampaign {

    private static final int EVENTS = Integer.getInteger("verify.events", 1_000_000);
    private static final int CHECKPOINT_EVERY = 10_000;
    /** Makes a payload about as long as that of a report. */
    private static final String LONG_NAME = "n".repeat(500);

    @TempDir
    private Path directory;

    @Test
    void a_large_log_is_verified_in_bounded_memory() throws Exception {
        var bundle = write(directory.resolve("audit.zip"));
        var jvm = System.getProperty("verify.jvm", "-Xmx128m -XX:+UseSerialGC").split(" ");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(jvm));
        command.addAll(List.of("-cp", NodeProcess.shipped(), CeasefireMonitor.class.getName(), "verify", bundle.toString(), "--key=" + MadeLog.SIGNER.key().text(), "--complete"));
        var said = directory.resolve("said");
        long begun = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        var peak = "";
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = peak(process.pid(), peak);
        }
        System.out.printf(Locale.ROOT, "V1 to V4 over %d events, a bundle of %d MiB, %s: %.1f s, at most %s resident%n", EVENTS, Files.size(bundle) >> 20, String.join(" ", jvm),
                (System.nanoTime() - begun) / 1e9, peak);
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        assertThat(Files.readString(said)).contains("V1 OK", "V2 OK", "V3 OK  the tree over " + EVENTS + " events", "V4 OK  " + EVENTS + " events");
    }

    /** What Linux says that the process held at most so far; once it has ended, what it said before. */
    private static String peak(long pid, String before) throws IOException {
        var status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.exists(status)) {
            return before;
        }
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:")).map(line -> line.substring("VmHWM:".length()).strip()).findFirst().orElse(before);
    }

    /** Writes a bundle as {@link MadeLog} does, but without ever holding all of it. */
    private Path write(Path file) throws IOException {
        var openingLines = directory.resolve("openings");
        var noteLines = new StringBuilder();
        var edge = RightEdge.empty();
        var tiles = new TreeMap<Integer, List<Hash>>();
        var written = new TreeMap<Integer, Long>();
        var random = new Random(EVENTS);
        var openings = new ArrayList<String>();
        var entries = new ArrayList<byte[]>();
        try (var zip = new ZipOutputStream(Files.newOutputStream(file)); var lines = Files.newBufferedWriter(openingLines)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (int i = 0; i < EVENTS; i++) {
                MadeLog.event(i, LONG_NAME, random, openings, entries);
                edge.append(Hash.ofLeaf(entries.getLast()), (level, root) -> {
                    if (level % 8 == 0) {
                        tiles.computeIfAbsent(level / 8, any -> new ArrayList<>()).add(root);
                    }
                });
                if (entries.size() == TileAddress.FULL || i == EVENTS - 1) {
                    put(zip, new TileAddress(TileAddress.ENTRIES, i / TileAddress.FULL, entries.size()), MadeLog.bundle(entries));
                    lines(lines, openings);
                    entries.clear();
                }
                boolean last = i == EVENTS - 1;
                for (var tile : tiles.entrySet()) {
                    if (tile.getValue().size() == TileAddress.FULL || last && !tile.getValue().isEmpty()) {
                        put(zip, new TileAddress(tile.getKey(), written.merge(tile.getKey(), 1L, Long::sum) - 1, tile.getValue().size()), bytes(tile.getValue()));
                        tile.getValue().clear();
                    }
                }
                if ((i + 1) % CHECKPOINT_EVERY == 0 || last) {
                    noteLines.append(HeldCopy.line(MadeLog.SIGNER.sign(new Checkpoint(MadeLog.ORIGIN, i + 1L, edge.root()).text()).whole())).append('\n');
                }
            }
            lines.flush();
            put(zip, "checkpoint", MadeLog.bytes(MadeLog.SIGNER.sign(new Checkpoint(MadeLog.ORIGIN, EVENTS, edge.root()).text()).whole()));
            put(zip, "checkpoints.ndjson", MadeLog.bytes(noteLines.toString()));
            zip.putNextEntry(new ZipEntry("openings.ndjson"));
            Files.copy(openingLines, zip);
            zip.closeEntry();
        }
        Files.delete(openingLines);
        return file;
    }

    private static void lines(BufferedWriter out, List<String> lines) throws IOException {
        for (var line : lines) {
            out.write(line);
            out.write('\n');
        }
        lines.clear();
    }

    private static byte[] bytes(List<Hash> hashes) {
        var bytes = ByteBuffer.allocate(hashes.size() * Hash.BYTES);
        hashes.forEach(hash -> bytes.put(hash.bytes()));
        return bytes.array();
    }

    private static void put(ZipOutputStream zip, TileAddress address, byte[] bytes) throws IOException {
        put(zip, "tile/" + address.path(), bytes);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
