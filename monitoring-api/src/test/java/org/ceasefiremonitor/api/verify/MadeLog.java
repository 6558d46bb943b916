package org.ceasefiremonitor.api.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ceasefiremonitor.api.transparency.NoteSigner;
import org.ceasefiremonitor.core.log.leaf.Commitment;
import org.ceasefiremonitor.core.log.leaf.Envelope;
import org.ceasefiremonitor.core.log.leaf.Meta;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.merkle.RightEdge;
import org.ceasefiremonitor.core.log.merkle.TileAddress;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import tools.jackson.databind.json.JsonMapper;

/** A log that was made for a test, as the files of an audit bundle, which a test may change before they are written. */
final class MadeLog {

    static final String ORIGIN = "log.example/made/1";
    static final NoteSigner SIGNER = NoteSigner.of(ORIGIN, new byte[32]);
    static final NoteSigner STRANGER = NoteSigner.of(ORIGIN, HexFormat.of().parseHex("01".repeat(32)));

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant BEGUN = Instant.parse("2031-03-01T00:00:00Z");

    final TreeMap<String, byte[]> files = new TreeMap<>();
    final List<String> openings = new ArrayList<>();
    final List<String> checkpoints = new ArrayList<>();
    final int size;

    /**
     * @param size     how many events
     * @param withheld every so many-th opening is left out; 0 for none
     * @param sizes    of signed checkpoints, in order; the last is the size
     */
    MadeLog(int size, int withheld, int... sizes) {
        this.size = size;
        var random = new Random(size);
        var edge = RightEdge.empty();
        var levels = new TreeMap<Integer, List<Hash>>();
        var entries = new ArrayList<byte[]>();
        int next = 0;
        for (int i = 0; i <= size; i++) {
            if (next < sizes.length && sizes[next] == i) {
                checkpoints.add(SIGNER.sign(new Checkpoint(ORIGIN, i, edge.root()).text()).whole());
                next++;
            }
            if (i < size) {
                var entry = event(i, random, withheld > 0 && i % withheld == 0);
                entries.add(entry);
                edge.append(Hash.ofLeaf(entry), (level, root) -> {
                    if (level % 8 == 0) {
                        levels.computeIfAbsent(level / 8, any -> new ArrayList<>()).add(root);
                    }
                });
            }
        }
        files.put("checkpoint", bytes(checkpoints.getLast()));
        files.put("key", bytes(SIGNER.key().text() + '\n'));
        levels.forEach((level, hashes) -> {
            for (int from = 0; from < hashes.size(); from += TileAddress.FULL) {
                var part = hashes.subList(from, Math.min(hashes.size(), from + TileAddress.FULL));
                var tile = ByteBuffer.allocate(part.size() * Hash.BYTES);
                part.forEach(hash -> tile.put(hash.bytes()));
                files.put("tile/" + new TileAddress(level, from / TileAddress.FULL, part.size()).path(), tile.array());
            }
        });
        for (int from = 0; from < size; from += TileAddress.FULL) {
            var part = entries.subList(from, Math.min(size, from + TileAddress.FULL));
            var bundle = ByteBuffer.allocate(part.stream().mapToInt(entry -> entry.length + 2).sum());
            part.forEach(entry -> bundle.putShort((short) entry.length).put(entry));
            files.put("tile/" + new TileAddress(TileAddress.ENTRIES, from / TileAddress.FULL, part.size()).path(), bundle.array());
        }
    }

    private byte[] event(int i, Random random, boolean withheld) {
        var salt = new byte[32];
        random.nextBytes(salt);
        var payload = "{\"number\":" + i + ",\"text\":\"\u00e9\"}";
        var meta = new Meta("zone/z", "Do", "c-" + i, "MONITOR", null, false, i % 3 == 0 ? "because" : null, "astoria");
        var envelope = new Envelope(new UUID(i, i), "zone.Done/1", "zone/z", i, BEGUN.plusNanos(i * 1_000L), "astoria", "p-1", "TLP:GREEN",
                bytes(payload).length, Hash.ofText(payload), meta.hash(), null, "corr-" + i).json();
        if (!withheld) {
            openings.add(JSON.writeValueAsString(Map.of("index", i, "envelope", envelope, "salt", HexFormat.of().formatHex(salt), "payload", payload, "meta", meta.json())));
        }
        return Commitment.to(salt, envelope).entry();
    }

    /** Writes it as an archive. */
    Path write(Path file) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("checkpoints.ndjson"));
            for (var note : checkpoints) {
                zip.write(bytes(JSON.writeValueAsString(Map.of("note", note)) + '\n'));
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("openings.ndjson"));
            for (var opening : openings) {
                zip.write(bytes(opening + '\n'));
            }
            zip.closeEntry();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
