package org.ceasefiremonitor.api.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.note.Checkpoint;

/** Ways to tamper with a log: each makes one change of its kind somewhere in a copy, and says which position can not be trusted from then on. */
enum Tampering {

    PAYLOAD_EDITED {
        @Override
        Case tamper(MadeLog log, Random random) {
            return opening(log, random, line -> line.replaceFirst("number([^0-9]*)(\\d+)", "number$1" + "1$2"));
        }
    },
    OTHER_COLUMN_EDITED {
        @Override
        Case tamper(MadeLog log, Random random) {
            return opening(log, random, line -> line.replace("MONITOR", "AUDITOR"));
        }
    },
    ENVELOPE_EDITED {
        @Override
        Case tamper(MadeLog log, Random random) {
            return opening(log, random, line -> line.replaceFirst("\\\\\"party\\\\\":\\\\\"astoria", "\\\\\\\\\"party\\\\\\\\\":\\\\\\\\\"estoria"));
        }
    },
    /** The row is right in itself, with an envelope and a commitment of its own. */
    ROW_RETOLD {
        @Override
        Case tamper(MadeLog log, Random random) {
            int at = random.nextInt(log.size);
            return rows(log, at, (openings, entries) -> MadeLog.retell(at, openings, entries, random));
        }
    },
    ROW_DELETED {
        @Override
        Case tamper(MadeLog log, Random random) {
            int at = random.nextInt(log.size);
            return rows(log, at, (openings, entries) -> {
                openings.remove(at);
                entries.remove(at);
            });
        }
    },
    ROW_INSERTED {
        @Override
        Case tamper(MadeLog log, Random random) {
            int at = random.nextInt(log.size);
            return rows(log, at, (openings, entries) -> {
                openings.add(at, openings.get(at));
                entries.add(at, entries.get(at));
                MadeLog.retell(at, openings, entries, random);
            });
        }
    },
    ROWS_SWAPPED {
        @Override
        Case tamper(MadeLog log, Random random) {
            var two = two(log, random);
            return rows(log, two[0], (openings, entries) -> {
                Collections.swap(openings, two[0], two[1]);
                Collections.swap(entries, two[0], two[1]);
            });
        }
    },
    OPENING_DELETED {
        @Override
        Case tamper(MadeLog log, Random random) {
            int at = random.nextInt(log.size);
            return rows(log, at, (openings, entries) -> openings.remove(at));
        }
    },
    OPENING_INSERTED {
        @Override
        Case tamper(MadeLog log, Random random) {
            int at = random.nextInt(log.size);
            return rows(log, at + 1, (openings, entries) -> openings.add(at, openings.get(at)));
        }
    },
    OPENINGS_SWAPPED {
        @Override
        Case tamper(MadeLog log, Random random) {
            var two = two(log, random);
            return rows(log, two[0], (openings, entries) -> Collections.swap(openings, two[0], two[1]));
        }
    },
    LEAF_EDITED {
        @Override
        Case tamper(MadeLog log, Random random) {
            int at = random.nextInt(log.size);
            return rows(log, at, (openings, entries) -> {
                var entry = entries.get(at).clone();
                int digit = 15 + random.nextInt(64);
                entry[digit] = (byte) (entry[digit] == 'a' ? 'b' : 'a');
                entries.set(at, entry);
            });
        }
    },
    LEAF_DELETED {
        @Override
        Case tamper(MadeLog log, Random random) {
            int at = random.nextInt(log.size);
            return rows(log, at, (openings, entries) -> entries.remove(at));
        }
    },
    LEAF_INSERTED {
        @Override
        Case tamper(MadeLog log, Random random) {
            int at = random.nextInt(log.size);
            return rows(log, at, (openings, entries) -> entries.add(at, MadeLog.bytes("cfm-entry/v1\nc " + Hash.ofText("new " + at).hex() + '\n')));
        }
    },
    LEAVES_SWAPPED {
        @Override
        Case tamper(MadeLog log, Random random) {
            var two = two(log, random);
            return rows(log, two[0], (openings, entries) -> Collections.swap(entries, two[0], two[1]));
        }
    },
    /** Whoever holds the key of the log changes an event and makes all tiles and checkpoints anew: only a checkpoint that somebody else has tells. */
    EDITED_AND_SIGNED_ANEW {
        @Override
        Case tamper(MadeLog log, Random random) {
            int at = random.nextInt(log.size);
            return hidden(log, log.hiding((openings, entries) -> MadeLog.retell(at, openings, entries, random)));
        }
    },
    SWAPPED_AND_SIGNED_ANEW {
        @Override
        Case tamper(MadeLog log, Random random) {
            var two = two(log, random);
            return hidden(log, log.hiding((openings, entries) -> {
                Collections.swap(openings, two[0], two[1]);
                Collections.swap(entries, two[0], two[1]);
            }));
        }
    },
    DELETED_AND_SIGNED_ANEW {
        @Override
        Case tamper(MadeLog log, Random random) {
            int at = random.nextInt(log.size);
            var shorter = log.hiding((openings, entries) -> {
                openings.remove(at);
                entries.remove(at);
            });
            return hidden(log, shorter);
        }
    },
    INSERTED_AND_SIGNED_ANEW {
        @Override
        Case tamper(MadeLog log, Random random) {
            int at = random.nextInt(log.size);
            return hidden(log, log.hiding((openings, entries) -> {
                openings.add(at, openings.get(at));
                entries.add(at, entries.get(at));
                MadeLog.retell(at, openings, entries, random);
            }));
        }
    },
    /** An event before the last is left out, and nobody has a checkpoint that covers it, but its reporter has a receipt; another event stands in its place. */
    LEFT_OUT_IN_SPITE_OF_A_RECEIPT {
        @Override
        Case tamper(MadeLog log, Random random) {
            int at = random.nextInt(log.size - 1);
            var without = log.hiding((openings, entries) -> MadeLog.retell(at, openings, entries, random));
            return new Case(new HeldCopy(without), brought -> brought.add(Promise.parse(MadeLog.bytes(log.receipt(at)), RECEIPT_KEY, MadeLog.ORIGIN)), UNKNOWN);
        }
    },
    TILE_BIT_FLIPPED {
        @Override
        Case tamper(MadeLog log, Random random) {
            var names = log.files.keySet().stream().filter(name -> name.startsWith("tile/") && !name.startsWith("tile/entries/")).toList();
            var name = names.get(random.nextInt(names.size()));
            int level = Integer.parseInt(name.split("/")[1]);
            long number = Long.parseLong(name.replaceFirst("tile/\\d+/", "").replaceFirst("\\.p/.*", "").replaceAll("[x/]", ""));
            var copy = new HeldCopy(log);
            int bit = random.nextInt(copy.files.get(name).length * 8);
            copy.files.put(name, flipped(copy.files.get(name), bit));
            return with(copy, log, (number * 256 + bit / 8 / Hash.BYTES) << (8 * level));
        }
    },
    BUNDLE_BIT_FLIPPED {
        @Override
        Case tamper(MadeLog log, Random random) {
            int at = random.nextInt(log.size);
            var copy = new HeldCopy(log);
            int bit = at % 256 * 82 * 8 + random.nextInt(82 * 8);
            copy.files.compute(log.bundleOf(at), (name, bytes) -> flipped(bytes, bit));
            return with(copy, log, at);
        }
    },
    OPENING_BIT_FLIPPED {
        @Override
        Case tamper(MadeLog log, Random random) {
            return opening(log, random, line -> flipped(line, random));
        }
    },
    ENVELOPE_BIT_FLIPPED {
        @Override
        Case tamper(MadeLog log, Random random) {
            return opening(log, random, line -> {
                int from = line.indexOf("\"envelope\":\"") + 12;
                int until = line.indexOf("\",\"salt\"");
                return line.substring(0, from) + flipped(line.substring(from, until), random) + line.substring(until);
            });
        }
    },
    LAST_CHECKPOINT_BIT_FLIPPED {
        @Override
        Case tamper(MadeLog log, Random random) {
            var copy = new HeldCopy(log);
            copy.files.compute("checkpoint", (name, bytes) -> flipped(bytes, random.nextInt(bytes.length * 8)));
            return with(copy, log, UNKNOWN);
        }
    },
    CHECKPOINT_BIT_FLIPPED {
        @Override
        Case tamper(MadeLog log, Random random) {
            var copy = new HeldCopy(log);
            int at = random.nextInt(copy.checkpoints.size());
            copy.checkpoints.set(at, flipped(copy.checkpoints.get(at), random));
            return with(copy, log, UNKNOWN);
        }
    },
    CHECKPOINT_OF_ANOTHER_KEY {
        @Override
        Case tamper(MadeLog log, Random random) {
            var copy = new HeldCopy(log);
            int at = random.nextInt(copy.checkpoints.size());
            var note = log.checkpoints.get(at);
            copy.checkpoints.set(at, HeldCopy.line(MadeLog.STRANGER.sign(note.substring(0, note.indexOf("\n\n") + 1)).whole()));
            return with(copy, log, UNKNOWN);
        }
    },
    CHECKPOINT_OF_ANOTHER_HISTORY {
        @Override
        Case tamper(MadeLog log, Random random) {
            var copy = new HeldCopy(log);
            int at = random.nextInt(copy.checkpoints.size());
            long size = Long.parseLong(log.checkpoints.get(at).split("\n")[1]);
            copy.checkpoints.set(at, HeldCopy.line(MadeLog.SIGNER.sign(new Checkpoint(MadeLog.ORIGIN, size, Hash.ofText("other")).text()).whole()));
            return with(copy, log, UNKNOWN);
        }
    },
    FILE_REMOVED {
        @Override
        Case tamper(MadeLog log, Random random) {
            var copy = new HeldCopy(log);
            copy.files.remove(file(log, random));
            return with(copy, log, UNKNOWN);
        }
    },
    FILE_CUT {
        @Override
        Case tamper(MadeLog log, Random random) {
            var copy = new HeldCopy(log);
            copy.files.compute(file(log, random), (name, bytes) -> Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            return with(copy, log, UNKNOWN);
        }
    },
    FILE_EXTENDED {
        @Override
        Case tamper(MadeLog log, Random random) {
            var copy = new HeldCopy(log);
            copy.files.compute(file(log, random), (name, bytes) -> Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(100)));
            return with(copy, log, UNKNOWN);
        }
    },
    PROOF_BIT_FLIPPED {
        @Override
        Case tamper(MadeLog log, Random random) {
            var proof = MadeLog.bytes(log.proof(random.nextInt(log.size), random.nextBoolean()));
            int bit = random.nextInt(proof.length * 8);
            return new Case(new HeldCopy(log), brought -> brought.add(ProvenEvent.parse(flipped(proof, bit), KEY)), UNKNOWN);
        }
    },
    RECEIPT_BIT_FLIPPED {
        @Override
        Case tamper(MadeLog log, Random random) {
            var receipt = MadeLog.bytes(log.receipt(random.nextInt(log.size)));
            int bit = random.nextInt(receipt.length * 8);
            return new Case(new HeldCopy(log), brought -> brought.add(Promise.parse(flipped(receipt, bit), RECEIPT_KEY, MadeLog.ORIGIN)), UNKNOWN);
        }
    },
    OLD_CHECKPOINT_REPLAYED {
        @Override
        Case tamper(MadeLog log, Random random) {
            var copy = new HeldCopy(log);
            var old = log.checkpoints.get(random.nextInt(log.checkpoints.size() - 1));
            copy.files.put("checkpoint", MadeLog.bytes(old));
            return with(copy, log, Long.parseLong(old.split("\n")[1]));
        }
    },
    OLD_STATE_REPLAYED {
        @Override
        Case tamper(MadeLog log, Random random) {
            var old = log.checkpoints.get(random.nextInt(log.checkpoints.size() - 1));
            long size = Long.parseLong(old.split("\n")[1]);
            return with(new HeldCopy(log.asOf((int) size)), log, size);
        }
    };

    /** The kind does not allow to say where. */
    static final long UNKNOWN = -1;
    static final Note.Key KEY = key(MadeLog.SIGNER.key().text());
    static final Note.Key RECEIPT_KEY = key(MadeLog.RECEIPTS.key().text());

    /**
     * A copy that was tampered with.
     *
     * @param copy     the copy
     * @param paper    what whoever checks it brings
     * @param position first that can not be trusted; {@link #UNKNOWN} where the kind does not allow to say it
     */
    record Case(HeldCopy copy, Paper paper, long position) {
    }

    /** What somebody brings, which may be no such thing. */
    interface Paper {
        void bring(Brought brought) throws Bad;
    }

    private interface Change {
        void apply(List<String> openings, List<byte[]> entries);
    }

    private interface Edit {
        String apply(String line);
    }

    /** Tampers with a copy of the log; the log itself stays as it is. */
    abstract Case tamper(MadeLog log, Random random);

    private static String file(MadeLog log, Random random) {
        var names = log.files.keySet().stream().filter(name -> !name.equals("key")).toList();
        return names.get(random.nextInt(names.size()));
    }

    private static Case with(HeldCopy copy, MadeLog log, long position) {
        return new Case(copy, brought -> brought.add(Note.checkpoint(log.files.get("checkpoint"), KEY)), position);
    }

    private static Case hidden(MadeLog log, MadeLog other) {
        return with(new HeldCopy(other), log, other.size < log.size ? other.size : UNKNOWN);
    }

    private static Case opening(MadeLog log, Random random, Edit edit) {
        int at = random.nextInt(log.size);
        return rows(log, at, (openings, entries) -> openings.set(at, edit.apply(openings.get(at))));
    }

    /** Changes rows, and only what a node would make of them when it is asked: openings and the files of entries. */
    private static Case rows(MadeLog log, long position, Change change) {
        var copy = new HeldCopy(log);
        var entries = new ArrayList<>(log.entries);
        change.apply(copy.openings, entries);
        for (int from = 0; from < log.size; from += 256) {
            var before = log.entries.subList(from, Math.min(log.size, from + 256));
            var after = entries.subList(Math.min(entries.size(), from), Math.min(entries.size(), from + 256));
            if (!same(before, after)) {
                copy.files.put(log.bundleOf(from), MadeLog.bundle(after));
            }
        }
        return with(copy, log, position);
    }

    private static boolean same(List<byte[]> before, List<byte[]> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != after.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static int[] two(MadeLog log, Random random) {
        int first = random.nextInt(log.size - 1);
        return new int[] {first, first + 1 + random.nextInt(log.size - first - 1)};
    }

    private static String flipped(String text, Random random) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(flipped(bytes, random.nextInt(bytes.length * 8)), StandardCharsets.UTF_8);
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        var other = bytes.clone();
        other[bit / 8] ^= (byte) (1 << (bit % 8));
        return other;
    }

    private static Note.Key key(String text) {
        try {
            return Note.Key.parse(text);
        } catch (Bad bad) {
            throw new IllegalStateException(bad);
        }
    }
}
