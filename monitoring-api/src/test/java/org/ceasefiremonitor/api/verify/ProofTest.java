package org.ceasefiremonitor.api.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.log.merkle.RightEdge;
import org.ceasefiremonitor.core.log.merkle.TileAddress;
import org.ceasefiremonitor.core.log.merkle.Tree;
import org.junit.jupiter.api.Test;

/** Proofs of all small trees are taken, and none of some ten thousand that were changed in one place is. */
class ProofTest {

    private static final int LARGEST = 300;
    private static final int PROBES = 12_000;
    private static final List<Hash> LEAVES = IntStream.range(0, LARGEST).mapToObj(i -> Hash.ofLeaf(("leaf " + i).getBytes(StandardCharsets.US_ASCII))).toList();
    private static final Map<Integer, List<Hash>> LEVELS = levels();
    private static final Map<Integer, Tree> TREES = new HashMap<>();

    @Test
    void every_proof_of_every_size_is_taken_and_none_that_is_cut_extended_or_turned() {
        int taken = 0;
        for (int size = 1; size <= LARGEST; size++) {
            var tree = tree(size);
            var root = tree.root();
            for (int i = 0; i < size; i++) {
                var path = tree.inclusion(i);
                // every so many-th is changed too; no_proof_with_one_thing_changed_is_taken draws from all
                boolean chosen = (size + i) % 7 == 0;
                assertThat(Proof.includes(LEAVES.get(i), i, size, path, root)).as("%s in %s", i, size).isTrue();
                for (var other : chosen ? mangled(path) : List.<List<Hash>>of()) {
                    assertThat(Proof.includes(LEAVES.get(i), i, size, other, root)).as("%s in %s by %s", i, size, other).isFalse();
                }
                var before = tree(i);
                var continued = tree.consistency(i);
                assertThat(Proof.continues(i, before.root(), size, root, continued)).as("%s to %s", i, size).isTrue();
                for (var other : chosen ? mangled(continued) : List.<List<Hash>>of()) {
                    assertThat(Proof.continues(i, before.root(), size, root, other)).as("%s to %s by %s", i, size, other).isFalse();
                }
                taken += 2;
            }
        }
        assertThat(taken).isEqualTo(LARGEST * (LARGEST + 1));
    }

    @Test
    void no_proof_with_one_thing_changed_is_taken() {
        var random = new Random(9162);
        var inclusions = new int[6];
        var consistencies = new int[6];
        while (sum(inclusions) + sum(consistencies) < PROBES) {
            int size = 2 + random.nextInt(LARGEST - 1);
            int index = random.nextInt(size);
            var tree = tree(size);
            if (random.nextBoolean()) {
                var probe = new Inclusion(LEAVES.get(index), index, size, tree.inclusion(index), tree.root());
                int kind = random.nextInt(6);
                var changed = probe.changed(kind, random);
                if (!changed.equals(probe)) {
                    assertThat(Proof.includes(changed.leaf, changed.index, changed.size, changed.path, changed.root)).as("%s from %s", changed, probe).isFalse();
                    inclusions[kind]++;
                }
            } else if (index > 0) {
                var probe = new Consistency(index, tree(index).root(), size, tree.root(), tree.consistency(index));
                int kind = random.nextInt(6);
                var changed = probe.changed(kind, random);
                if (!changed.equals(probe)) {
                    assertThat(Proof.continues(changed.first, changed.firstRoot, changed.second, changed.secondRoot, changed.path))
                            .as("%s from %s", changed, probe).isFalse();
                    consistencies[kind]++;
                }
            }
        }
        // bits of leaf and root, places, swapped roots, sizes, and paths that are cut, extended, swapped or have a bit flipped
        assertThat(IntStream.concat(IntStream.of(inclusions), IntStream.of(consistencies)).boxed().toList()).allMatch(count -> count > PROBES / 50);
    }

    private static int sum(int[] counts) {
        return IntStream.of(counts).sum();
    }

    private record Inclusion(Hash leaf, long index, long size, List<Hash> path, Hash root) {

        Inclusion changed(int kind, Random random) {
            return switch (kind) {
                case 0 -> new Inclusion(flipped(leaf, random), index, size, path, root);
                case 1 -> new Inclusion(leaf, index, size, path, flipped(root, random));
                case 2 -> new Inclusion(leaf, random.nextInt(LARGEST * 2) - 3L, size, path, root);
                case 3 -> new Inclusion(root, index, size, path, leaf);
                case 4 -> new Inclusion(leaf, index, otherDepth(size, random), path, root);
                default -> new Inclusion(leaf, index, size, ProofTest.changed(path, random), root);
            };
        }

        /**
         * A size whose path to this leaf is of another length: within one length a proof may be as good for a size that its root is not of, since
         * the root is what a checkpoint binds to a size.
         */
        private long otherDepth(long size, Random random) {
            long other = random.nextInt(LARGEST * 2);
            return other > index && tree((int) Math.min(other, LARGEST)).inclusion((int) Math.min(index, Math.min(other, LARGEST) - 1)).size() != path.size()
                    && other <= LARGEST ? other : size;
        }
    }

    private record Consistency(long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> path) {

        Consistency changed(int kind, Random random) {
            return switch (kind) {
                case 0 -> new Consistency(first, flipped(firstRoot, random), second, secondRoot, path);
                case 1 -> new Consistency(first, firstRoot, second, flipped(secondRoot, random), path);
                case 2 -> new Consistency(first, secondRoot, second, firstRoot, path);
                case 3 -> new Consistency(second, secondRoot, first, firstRoot, path);
                case 4 -> otherSizes(random);
                default -> new Consistency(first, firstRoot, second, secondRoot, ProofTest.changed(path, random));
            };
        }

        /** Other sizes that have a proof of another length, as {@link Inclusion#otherDepth} says, or none since they stand the other way round. */
        private Consistency otherSizes(Random random) {
            long from = random.nextBoolean() ? first : 1 + random.nextInt(LARGEST);
            long to = from == first ? 1 + random.nextInt(LARGEST) : second;
            boolean none = from > to || tree((int) to).consistency(from).size() != path.size();
            return none ? new Consistency(from, firstRoot, to, secondRoot, path) : this;
        }
    }

    private static List<Hash> changed(List<Hash> path, Random random) {
        var changed = new ArrayList<>(path);
        int at = path.isEmpty() ? 0 : random.nextInt(path.size());
        switch (random.nextInt(5)) {
            case 0 -> changed.add(at, Hash.ofText("more " + random.nextInt()));
            case 1 -> {
                if (!path.isEmpty()) {
                    changed.remove(at);
                }
            }
            case 2 -> {
                if (!path.isEmpty()) {
                    changed.set(at, flipped(path.get(at), random));
                }
            }
            case 3 -> {
                if (path.size() > 1) {
                    java.util.Collections.swap(changed, at, (at + 1) % path.size());
                }
            }
            default -> changed.add(Hash.of(new byte[Hash.BYTES]));
        }
        return changed;
    }

    private static List<List<Hash>> mangled(List<Hash> path) {
        var mangled = new ArrayList<List<Hash>>();
        var longer = new ArrayList<>(path);
        longer.add(Hash.OF_NOTHING);
        mangled.add(longer);
        if (!path.isEmpty()) {
            mangled.add(path.subList(1, path.size()));
            mangled.add(path.subList(0, path.size() - 1));
        }
        if (path.size() > 1 && !path.reversed().equals(path)) {
            mangled.add(List.copyOf(path.reversed()));
        }
        return mangled;
    }

    private static Hash flipped(Hash hash, Random random) {
        var bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }

    private static Tree tree(int size) {
        return TREES.computeIfAbsent(size, absent -> new Tree(size, address -> {
            var row = LEVELS.get(address.level());
            var bytes = new byte[address.width() * Hash.BYTES];
            for (int i = 0; i < address.width(); i++) {
                System.arraycopy(row.get((int) address.index() * TileAddress.FULL + i).bytes(), 0, bytes, i * Hash.BYTES, Hash.BYTES);
            }
            return bytes;
        }));
    }

    private static Map<Integer, List<Hash>> levels() {
        var levels = new HashMap<Integer, List<Hash>>();
        var edge = RightEdge.empty();
        LEAVES.forEach(leaf -> edge.append(leaf, (level, root) -> {
            if (level % 8 == 0) {
                levels.computeIfAbsent(level / 8, any -> new ArrayList<>()).add(root);
            }
        }));
        return levels;
    }
}
