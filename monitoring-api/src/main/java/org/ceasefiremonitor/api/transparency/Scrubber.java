package org.ceasefiremonitor.api.transparency;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.ceasefiremonitor.api.log.StoredLeaves;
import org.ceasefiremonitor.api.log.StoredLeaves.Rehashed;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.merkle.RightEdge;
import org.ceasefiremonitor.core.log.merkle.TileAddress;
import org.ceasefiremonitor.core.log.merkle.Tree;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Hashes all that is stored anew, round after round at a set rate, and compares it with the tree, of which each tile that is full is compared with what
 * stands for it in the tile above, and its root with the last checkpoint: whoever changes an old row is found though nobody reads it, also if they
 * change the tree with it. A mismatch is a security alarm, and the node is not ready until the row is again what was signed.
 */
public final class Scrubber implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Scrubber.class);
    /** A quarter of a tile; payloads may be long. */
    private static final int PAGE = 64;
    private static final Duration LEAST_REST = Duration.ofMillis(100);

    private final StoredLeaves leaves;
    private final TreeRows tree;
    private final TreeBuilder builder;
    private final int rate;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stopped = lock.newCondition();
    private volatile @Nullable Mismatch found;
    private volatile @Nullable String wrongRoot;
    private volatile long next;
    private volatile long rounds;
    private volatile boolean running;
    private @Nullable Thread thread;

    /**
     * @param leaves  makes anew what was committed to
     * @param tree    what was signed
     * @param builder tells how far
     * @param rate    events a second
     */
    public Scrubber(StoredLeaves leaves, TreeRows tree, TreeBuilder builder, int rate) {
        this.leaves = leaves;
        this.tree = tree;
        this.builder = builder;
        this.rate = rate;
    }

    /** An event that is not what was signed. */
    private record Mismatch(long position, String wrong) {
    }

    /** The first event that was found not to be what was signed, and in what, or what is wrong with the tree as a whole; nothing if all is well. */
    public Optional<String> alarm() {
        return Optional.ofNullable(found).map(mismatch -> "the event at position " + mismatch.position() + " is not what was signed: " + mismatch.wrong())
                .or(() -> Optional.ofNullable(wrongRoot)).map(wrong -> wrong + ". Keep the database as it is for those who will look into it, and restore a backup");
    }

    /** The position that is looked at next. */
    public long next() {
        return next;
    }

    /** How often the whole log was looked at since the node was started. */
    public long rounds() {
        return rounds;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("scrubber").daemon(true).start(this::run);
    }

    private void run() {
        var rest = Duration.ofNanos(Math.max(LEAST_REST.toNanos(), TimeUnit.SECONDS.toNanos(PAGE) / rate));
        boolean troubled = false;
        while (rests(rest)) {
            try {
                page();
                troubled = false;
            } catch (DataAccessException | TransactionException e) {
                if (!troubled) {
                    log.warn("the log could not be looked through; it is tried again: {}", e.getMessage());
                }
                troubled = true;
            }
        }
    }

    private boolean rests(Duration time) {
        lock.lock();
        try {
            if (running) {
                stopped.await(time.toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            log.debug("the scrubber was interrupted", e);
        } finally {
            lock.unlock();
        }
        return running;
    }

    private void page() {
        long covered = builder.covered();
        if (next >= covered) {
            if (covered > 0) {
                compareRoot(covered);
                rounds++;
            }
            next = 0;
        }
        long from = next;
        long endOfTile = (from / TileAddress.FULL + 1) * TileAddress.FULL;
        long until = Math.min(Math.min(covered, from + PAGE), endOfTile);
        if (from < until) {
            try {
                compare(from, until, leaves.rehash(from, until));
            } catch (DataAccessException | TransactionException e) {
                throw e;
            } catch (RuntimeException e) {
                // Not the database but what is in it: to try that again for ever would be to look no more.
                log.error("the events from position {} to {} could not be looked at", from, until - 1, e);
                say(from, "it, or one before position " + until + ", can not be looked at");
            }
            next = until;
        }
    }

    private void compare(long from, long until, List<Rehashed> events) {
        long index = from / TileAddress.FULL;
        int offset = (int) (from % TileAddress.FULL);
        var tile = tree.find(new TileAddress(0, index, offset + (int) (until - from)));
        var there = events.iterator();
        var event = there.hasNext() ? there.next() : null;
        for (long position = from; position < until; position++) {
            String wrong;
            if (event == null || event.position() != position) {
                wrong = "it is missing";
            } else {
                int at = (offset + (int) (position - from)) * Hash.BYTES;
                wrong = event.wrong() != null ? event.wrong()
                        : tile.isEmpty() || !Arrays.equals(event.leaf().bytes(), Arrays.copyOfRange(tile.get(), at, at + Hash.BYTES))
                        ? "its entry is not the one in the tree" : above(position + 1);
                event = there.hasNext() ? there.next() : null;
            }
            say(position, wrong);
        }
    }

    /** What is wrong with the tiles that are full with so many events: each tells its root to the tile above it. */
    private @Nullable String above(long events) {
        long tiles = events;
        for (int level = 0; tiles % TileAddress.FULL == 0; level++) {
            tiles /= TileAddress.FULL;
            long number = tiles - 1;
            var full = tree.find(new TileAddress(level, number, TileAddress.FULL));
            int at = (int) (number % TileAddress.FULL);
            var stands = tree.find(new TileAddress(level + 1, number / TileAddress.FULL, at + 1));
            if (full.isEmpty() || stands.isEmpty() || !root(full.get()).equals(hash(stands.get(), at))) {
                return "what stands in the tree's level " + (level + 1) + " is not made of the tile below it that ends there";
            }
        }
        return null;
    }

    /** All tiles are compared with what is below them by now; the root ties them to what was signed. */
    private void compareRoot(long covered) {
        var kept = builder.kept();
        if (kept.isEmpty() || kept.get().size() > covered) {
            return;
        }
        long size = kept.get().size();
        boolean same;
        try {
            same = new Tree(size, tree).root().equals(kept.get().root());
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("no root can be made of the tree over the first {} events", size, e);
            same = false;
        }
        boolean before = wrongRoot == null;
        wrongRoot = same ? null : "the tree over the first " + size + " events is not what was signed: its root is not that of the kept checkpoint";
        if (!same && before) {
            log.error("SECURITY ALARM: {}", wrongRoot);
        } else if (same && !before) {
            log.warn("the tree over the first {} events is again what was signed", size);
        }
    }

    private static Hash hash(byte[] tile, int at) {
        return Hash.of(Arrays.copyOfRange(tile, at * Hash.BYTES, (at + 1) * Hash.BYTES));
    }

    private static Hash root(byte[] tile) {
        var edge = RightEdge.empty();
        for (int at = 0; at < tile.length / Hash.BYTES; at++) {
            edge.append(hash(tile, at));
        }
        return edge.root();
    }

    private void say(long position, @Nullable String wrong) {
        var before = found;
        if (wrong != null && (before == null || position < before.position() || position == before.position() && !wrong.equals(before.wrong()))) {
            found = new Mismatch(position, wrong);
            log.error("SECURITY ALARM: {}", alarm().orElseThrow());
        } else if (wrong == null && before != null && before.position() == position) {
            found = null;
            log.warn("the event at position {} is again what was signed", position);
        }
    }

    @Override
    public void stop() {
        lock.lock();
        try {
            running = false;
            stopped.signalAll();
        } finally {
            lock.unlock();
        }
        var scrubbing = thread;
        if (scrubbing != null) {
            try {
                scrubbing.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
