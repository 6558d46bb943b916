package org.ceasefiremonitor.api.transparency;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.merkle.RightEdge;
import org.ceasefiremonitor.core.log.merkle.TileAddress;
import org.ceasefiremonitor.core.log.merkle.Tiles;
import org.ceasefiremonitor.core.log.note.Checkpoint;
import org.ceasefiremonitor.core.log.note.NoteKey;
import org.ceasefiremonitor.core.log.note.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The tree over the log in its tables, and the commitments of the events that it is built of. */
public final class TreeRows implements Tiles {

    /** The type of the event of a rotation, as it is stored. */
    public static final String ROTATED = "rotation.LogRotated";

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    /** @param jdbc client on the database of the log */
    public TreeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A tile that is not full yet. */
    private record EdgeTile(int height, long number, byte[] hashes) {
    }

    /** Takes the lock of the tree until the transaction ends; nothing if another node has it. */
    Optional<RightEdge> lock() {
        return jdbc.sql("select size, edge from log_tree where id = 1 for update skip locked")
                .query((row, n) -> RightEdge.of(row.getLong(1), row.getBytes(2))).optional();
    }

    /** How many leaves the tree has. */
    long size() {
        return jdbc.sql("select size from log_tree where id = 1").query(Long.class).single();
    }

    /** How many events are recorded. */
    long events() {
        return jdbc.sql("select next_position from log_head where id = 1").query(Long.class).single();
    }

    /**
     * The commitments of the events at the positions from one to before another.
     *
     * @throws LogHalted if one is missing
     */
    List<byte[]> commitments(long from, long until) throws LogHalted {
        var found = readCommitments(from, until);
        if (found.size() != until - from) {
            throw new LogHalted("of the positions " + from + " to " + (until - 1) + " only " + found.size()
                    + " are in the log; it was damaged or tampered with. Restore a backup that holds them");
        }
        return found;
    }

    /** The commitments of the events at the positions from one to before another, as far as they are there. */
    List<byte[]> readCommitments(long from, long until) {
        return jdbc.sql("select commitment from event where position >= ? and position < ? order by position").params(from, until)
                .query((row, n) -> row.getBytes(1)).list();
    }

    /**
     * Writes what a batch has added to the tree.
     *
     * @param before leaves of the tree before the batch
     * @param edge   of the tree after it
     * @param added  by level, the hashes that were added to the tiles of that level
     */
    void add(long before, RightEdge edge, TreeMap<Integer, List<Hash>> added) {
        var open = new TreeMap<Integer, EdgeTile>();
        jdbc.sql("select height, number, hashes from log_edge_tile").query((row, n) -> new EdgeTile(row.getInt(1), row.getLong(2), row.getBytes(3))).list()
                .forEach(tile -> open.put(tile.height(), tile));
        added.forEach((height, hashes) -> {
            long there = before >> (8 * height);
            var tile = open.getOrDefault(height, new EdgeTile(height, 0, new byte[0]));
            if (tile.number() != there / TileAddress.FULL || tile.hashes().length != there % TileAddress.FULL * Hash.BYTES) {
                throw new IllegalStateException("the tile of level " + height + " at the edge of the tree is not that of a tree of " + before + " events");
            }
            write(tile, hashes, !open.containsKey(height));
        });
        if (jdbc.sql("update log_tree set size = ?, edge = ? where id = 1 and size = ?").params(edge.size(), edge.bytes(), before).update() != 1) {
            throw new IllegalStateException("the tree was built by another node meanwhile");
        }
    }

    private void write(EdgeTile tile, List<Hash> hashes, boolean first) {
        var bytes = Arrays.copyOf(tile.hashes(), TileAddress.FULL * Hash.BYTES);
        int width = tile.hashes().length / Hash.BYTES;
        long number = tile.number();
        for (var hash : hashes) {
            System.arraycopy(hash.bytes(), 0, bytes, width * Hash.BYTES, Hash.BYTES);
            if (++width == TileAddress.FULL) {
                jdbc.sql("insert into log_tile (height, number, hashes) values (?, ?, ?)").params(tile.height(), number, bytes.clone()).update();
                number++;
                width = 0;
            }
        }
        jdbc.sql(first ? "insert into log_edge_tile (number, hashes, height) values (?, ?, ?)" : "update log_edge_tile set number = ?, hashes = ? where height = ?")
                .params(number, Arrays.copyOf(bytes, width * Hash.BYTES), tile.height()).update();
    }

    /** Writes a checkpoint; a second one of the same size is impossible. */
    void add(Checkpoint checkpoint, SignedNote note) {
        jdbc.sql("insert into log_checkpoint (size, root, note) values (?, ?, ?)").params(checkpoint.size(), checkpoint.root().bytes(), note.whole()).update();
    }

    /** The rotations of the log, in order. */
    public List<Rotated> rotations() {
        return jdbc.sql("select position, payload from event where type = ? order by position").param(ROTATED).query((row, n) -> {
            var handover = JSON.readTree(row.getString(2)).path("handover");
            return new Rotated(row.getLong(1), NoteKey.parse(handover.path("from").asString()), NoteKey.parse(handover.path("to").asString()));
        }).list();
    }

    /** The note of the last checkpoint. */
    Optional<SignedNote> lastCheckpoint() {
        return jdbc.sql("select note from log_checkpoint order by size desc limit 1").query((row, n) -> SignedNote.parse(row.getString(1).getBytes(StandardCharsets.UTF_8))).optional();
    }

    /** The checkpoints of the sizes after one and up to another, smallest first. */
    List<Checkpoint> checkpoints(long after, long until) {
        return notes(after, until, Integer.MAX_VALUE).stream().map(note -> Checkpoint.parse(note.text())).toList();
    }

    /** The notes of the checkpoints of the sizes after one and up to another, smallest first. */
    public List<SignedNote> notes(long after, long until, int most) {
        return jdbc.sql("select note from log_checkpoint where size > ? and size <= ? order by size limit ?").params(after, until, most)
                .query((row, n) -> SignedNote.parse(row.getString(1).getBytes(StandardCharsets.UTF_8))).list();
    }

    @Override
    public byte[] read(TileAddress address) {
        return find(address).orElseThrow(() -> new IllegalStateException("tile " + address.path() + " of the tree over the log is not there"));
    }

    /** The hashes of a tile of just that width, if the tree has them. */
    Optional<byte[]> find(TileAddress address) {
        int bytes = address.width() * Hash.BYTES;
        return jdbc.sql("""
                select hashes from log_tile where height = ? and number = ?
                union all select hashes from log_edge_tile where height = ? and number = ?""")
                .params(address.level(), address.index(), address.level(), address.index()).query((row, n) -> row.getBytes(1)).list().stream()
                .filter(hashes -> hashes.length >= bytes).map(hashes -> Arrays.copyOf(hashes, bytes)).findFirst();
    }
}
