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
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ceasefiremonitor.api.transparency.NoteSigner;
import org.ceasefiremonitor.core.log.leaf.Commitment;
import org.ceasefiremonitor.core.log.leaf.Envelope;
import org.ceasefiremonitor.core.log.leaf.Meta;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.merkle.RightEdge;
import org.ceasefiremonitor.core.log.merkle.TileAddress;
import org.ceasefiremonitor.core.log.merkle.Tree;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.ceasefiremonitor.core.log.note.ProofFile;
import org.ceasefiremonitor.core.log.note.Receipt;
import org.ceasefiremonitor.core.log.note.SignedNote;
import tools.jackson.databind.json.JsonMapper;

/** A log that was made for a test, as the files of an audit bundle, which a test may change before they are written. */
final class MadeLog {

    static final String ORIGIN = "log.example/made/1";
    static final NoteSigner SIGNER = NoteSigner.of(ORIGIN, new byte[32]);
    static final NoteSigner RECEIPTS = NoteSigner.of(Receipt.keyName(ORIGIN), HexFormat.of().parseHex("02".repeat(32)));
    static final NoteSigner STRANGER = NoteSigner.of(ORIGIN, HexFormat.of().parseHex("01".repeat(32)));

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant BEGUN = Instant.parse("2031-03-01T00:00:00Z");

    final TreeMap<String, byte[]> files = new TreeMap<>();
    final List<String> openings = new ArrayList<>();
    final List<String> checkpoints = new ArrayList<>();
    final List<byte[]> entries = new ArrayList<>();
    final int size;
    private final int[] sizes;

    /** As a line of an archive tells it. */
    private record Opening(long index, String envelope, String salt, String payload, String meta) {
    }

    /**
     * @param size     how many events
     * @param withheld every so many-th opening is left out; 0 for none
     * @param sizes    of signed checkpoints, in order; the last is the size
     */
    MadeLog(int size, int withheld, int... sizes) {
        this.size = size;
        this.sizes = sizes.clone();
        var random = new Random(size);
        for (int i = 0; i < size; i++) {
            event(i, "number", random, openings, entries);
            if (withheld > 0 && i % withheld == 0) {
                openings.removeLast();
            }
        }
        sign();
    }

    /** A log whose operator tells it otherwise: with other events, and all else made of them and signed anew. */
    private MadeLog(List<String> openings, List<byte[]> entries, int[] sizes) {
        this.size = entries.size();
        this.sizes = sizes;
        this.openings.addAll(openings);
        this.entries.addAll(entries);
        sign();
    }

    /**
     * The same log with a change to its events that its operator hides: tiles and checkpoints are made of them and signed anew.
     *
     * @param change is given the openings and the entries
     */
    MadeLog hiding(BiConsumer<List<String>, List<byte[]>> change) {
        var otherOpenings = new ArrayList<>(openings);
        var otherEntries = new ArrayList<>(entries);
        change.accept(otherOpenings, otherEntries);
        return new MadeLog(otherOpenings, otherEntries,
                IntStream.concat(IntStream.of(sizes).filter(each -> each < otherEntries.size()), IntStream.of(otherEntries.size())).toArray());
    }

    /** The log as it was at one of its checkpoints. */
    MadeLog asOf(int earlier) {
        return new MadeLog(openings.subList(0, earlier), entries.subList(0, earlier), IntStream.of(sizes).filter(each -> each <= earlier).toArray());
    }

    private void sign() {
        var edge = RightEdge.empty();
        var levels = new TreeMap<Integer, List<Hash>>();
        int next = 0;
        for (int i = 0; i <= size; i++) {
            if (next < sizes.length && sizes[next] == i) {
                checkpoints.add(SIGNER.sign(new Checkpoint(ORIGIN, i, edge.root()).text()).whole());
                next++;
            }
            if (i < size) {
                edge.append(Hash.ofLeaf(entries.get(i)), (level, root) -> {
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
            files.put(bundleOf(from), bundle(entries.subList(from, Math.min(size, from + TileAddress.FULL))));
        }
    }

    /** Path of the file that holds the entry at a position. */
    String bundleOf(int position) {
        int number = position / TileAddress.FULL;
        return "tile/" + new TileAddress(TileAddress.ENTRIES, number, Math.min(TileAddress.FULL, size - number * TileAddress.FULL)).path();
    }

    static byte[] bundle(List<byte[]> entries) {
        var bundle = ByteBuffer.allocate(entries.stream().mapToInt(entry -> entry.length + 2).sum());
        entries.forEach(entry -> bundle.putShort((short) entry.length).put(entry));
        return bundle.array();
    }

    /** When the event at a position was recorded. */
    static Instant recordedAt(int position) {
        return BEGUN.plusNanos(position * 1_000L);
    }

    static UUID eventId(int position) {
        return new UUID(position, position);
    }

    /** The entry at a position proven by the last checkpoint. */
    String proof(int position, boolean opened) {
        return new ProofFile(position, tree().inclusion(position), SignedNote.parse(files.get("checkpoint")), opened ? openings.get(position) : null).text();
    }

    /** The tree over all of it. */
    Tree tree() {
        return new Tree(size, address -> files.get("tile/" + address.path()));
    }

    /** The receipt of the event at a position. */
    String receipt(int position) {
        var commitment = new Commitment(Hash.of(HexFormat.of().parseHex(new String(entries.get(position), StandardCharsets.US_ASCII), 15, 79)));
        return RECEIPTS.sign(new Receipt(ORIGIN, eventId(position), commitment, recordedAt(position), recordedAt(position).plusSeconds(10)).text()).whole();
    }

    /** Adds the event of a position, whose payload has a field of a name, to openings and entries. */
    static void event(int i, String name, Random random, List<String> openings, List<byte[]> entries) {
        var salt = new byte[32];
        random.nextBytes(salt);
        var payload = "{\"" + name + "\":" + i + ",\"text\":\"\u00e9\"}";
        var meta = new Meta("zone/z", "Do", "c-" + i, "MONITOR", null, false, i % 3 == 0 ? "because" : null, "astoria");
        var envelope = new Envelope(eventId(i), "zone.Done/1", "zone/z", i, recordedAt(i), "astoria", "p-1", "TLP:GREEN",
                bytes(payload).length, Hash.ofText(payload), meta.hash(), null, "corr-" + i).json();
        openings.add(JSON.writeValueAsString(new Opening(i, envelope, HexFormat.of().formatHex(salt), payload, meta.json())));
        entries.add(Commitment.to(salt, envelope).entry());
    }

    /** Makes another event of the one at a position, in a row that is right in itself: opening and entry fit each other. */
    static void retell(int position, List<String> openings, List<byte[]> entries, Random random) {
        var otherOpening = new ArrayList<String>();
        var otherEntry = new ArrayList<byte[]>();
        event(position, "numbed", random, otherOpening, otherEntry);
        openings.set(position, otherOpening.getFirst());
        entries.set(position, otherEntry.getFirst());
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
