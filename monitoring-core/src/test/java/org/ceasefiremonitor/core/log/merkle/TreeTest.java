package org.ceasefiremonitor.core.log.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tree against published vectors, and against a walk by the definitions of RFC 6962 that shares no code with it. */
class TreeTest {

    private static final List<String> CLASSIC = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f");
    private static final String ROOT4 = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
    private static final String E5F08 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String EBC1A = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String CA854 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";

    @Test
    void single_hashes_are_those_of_the_vectors() {
        assertThat(Hash.OF_NOTHING.hex()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Hash.ofLeaf(new byte[0]).hex()).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(Hash.ofLeaf(ascii("L123456")).hex()).isEqualTo("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
        assertThat(Hash.ofNode(ascii("N123"), ascii("N456")).hex()).isEqualTo("aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb");
    }

    @Test
    void the_classic_tree_has_the_published_roots_and_proofs() {
        var tree = built(CLASSIC.stream().map(HexFormat.of()::parseHex).toList());
        assertThat(LongStream.rangeClosed(1, 8).mapToObj(size -> tree.of(size).root().hex())).containsExactly(
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                ROOT4,
                "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        var toFirst = List.of("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7", E5F08,
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(tree.of(8).inclusion(0))).isEqualTo(toFirst);
        assertThat(hex(tree.of(8).inclusion(5))).containsExactly(EBC1A, CA854, ROOT4);
        assertThat(hex(tree.of(3).inclusion(2))).containsExactly(tree.of(2).root().hex());
        assertThat(hex(tree.of(5).inclusion(1))).containsExactly(tree.of(1).root().hex(), E5F08, EBC1A);
        assertThat(hex(tree.of(8).consistency(1))).isEqualTo(toFirst);
        assertThat(hex(tree.of(5).consistency(2))).containsExactly(E5F08, EBC1A);
        assertThat(hex(tree.of(8).consistency(6))).containsExactly(
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a", CA854, ROOT4);
        assertThat(hex(tree.of(7).consistency(6))).containsExactly(
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f", ROOT4);
    }

    @Test
    void trees_over_the_edges_of_tiles_have_the_published_roots() {
        var roots = Map.of(
                255L, "bb3b9743e08118ea583ae77df04a1449a0601cde6f75146d79c2cab6366ce210",
                256L, "15e2dd4973ae44de8c8cf3048fd98d17adaaea6287f4e0606a55a643617408c0",
                257L, "d418c0873259bce7d0561ab004486112416c1c4490865415342bfe06e673146c",
                65_536L, "bc9bca909516d5bf148c2bf2dea0a0d9f717ce4987d2fe7504d6694363b41598",
                70_000L, "0759167a0f98e35e802d46ff7c7d29d2c3f03a63a256deb6abbff357a91b63b1");
        var tree = built(LongStream.range(0, 70_000).mapToObj(i -> ByteBuffer.allocate(8).putLong(i).array()).toList());
        roots.forEach((size, root) -> assertThat(tree.of(size).root().hex()).as("size %s", size).isEqualTo(root));
    }

    @Test
    void words_have_the_roots_of_another_implementation() {
        var words = List.of("one", "two", "three", "four", "five", "six", "seven", "eit", "nain", "ten", "ileven", "twelf", "threeten", "fourten", "fivten");
        var tree = built(words.stream().map(TreeTest::ascii).toList());
        assertThat(Stream.of(0, 1, 3, 7, 15).map(size -> tree.of(size).root().base64())).containsExactly(
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "0Nc2CrefWKseHj/mStd+LqC8B+NrX0btIiPt2SmN+ek=",
                "Wqx3HImawpLnS/Gv4ubjAvi1WIOy0b8Ze0amvqbavKk=", "IrSXADBqJ7EQoUODSDKROySgNveeL6CFhik2w/+fS7U=",
                "rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=");
    }

    @Test
    void roots_and_proofs_of_all_sizes_to_300_follow_the_definitions() {
        var leaves = IntStream.range(0, 300).mapToObj(i -> ascii("leaf " + i)).toList();
        var tree = built(leaves);
        var definition = new Definition(leaves);
        for (int size = 1; size <= leaves.size(); size++) {
            var of = tree.of(size);
            assertThat(of.root().bytes()).as("size %s", size).isEqualTo(definition.root(0, size));
            for (int i = 0; i < size; i++) {
                assertThat(hex(of.inclusion(i))).as("%s in %s", i, size).isEqualTo(definition.inclusion(i, 0, size));
                assertThat(hex(of.consistency(i + 1))).as("%s to %s", i + 1, size).isEqualTo(definition.consistency(i + 1, 0, size, true));
            }
        }
    }

    @Test
    void what_is_beyond_a_tree_is_refused() {
        var tree = built(List.of(ascii("a"), ascii("b"))).of(2);
        assertThatThrownBy(() -> tree.inclusion(2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RightEdge.of(3, new byte[Hash.BYTES])).isInstanceOf(IllegalArgumentException.class);
        assertThat(tree.consistency(0)).isEmpty();
        assertThat(tree.consistency(2)).isEmpty();
    }

    @Test
    void an_edge_goes_on_from_where_it_was_stored() {
        var whole = RightEdge.empty();
        var stored = RightEdge.empty();
        for (int i = 0; i < 300; i++) {
            var leaf = Hash.ofLeaf(ascii("leaf " + i));
            whole.append(leaf);
            stored = RightEdge.of(stored.size(), stored.bytes());
            stored.append(leaf);
            assertThat(stored.root()).isEqualTo(whole.root());
        }
    }

    /** The tree as the tiles have it that a builder makes out of what its right edge tells of full subtrees. */
    private static Built built(List<byte[]> leaves) {
        var tiles = new HashMap<Long, List<Hash>>();
        var edge = RightEdge.empty();
        leaves.forEach(leaf -> edge.append(Hash.ofLeaf(leaf), (level, root) -> {
            if (level % 8 == 0) {
                tiles.computeIfAbsent((long) level / 8, any -> new ArrayList<>()).add(root);
            }
        }));
        var built = new Built(tiles);
        assertThat(edge.root()).isEqualTo(built.of(leaves.size()).root());
        return built;
    }

    private record Built(Map<Long, List<Hash>> levels) {

        Tree of(long size) {
            return new Tree(size, address -> {
                var row = levels.get((long) address.level());
                int from = (int) address.index() * TileAddress.FULL;
                var bytes = new byte[address.width() * Hash.BYTES];
                for (int i = 0; i < address.width(); i++) {
                    row.get(from + i).into(bytes, i * Hash.BYTES);
                }
                return bytes;
            });
        }
    }

    /** RFC 6962, section 2.1, word for word, with a digest of its own. */
    private record Definition(List<byte[]> leaves, Map<Long, byte[]> known) {

        Definition(List<byte[]> leaves) {
            this(leaves, new HashMap<>());
        }

        byte[] root(int from, int to) {
            var before = known.get(from * 1_000L + to);
            if (before != null) {
                return before;
            }
            int k = split(to - from);
            var root = to - from == 1 ? sha(new byte[] {0}, leaves.get(from)) : sha(new byte[] {1}, root(from, from + k), root(from + k, to));
            known.put(from * 1_000L + to, root);
            return root;
        }

        List<String> inclusion(int m, int from, int to) {
            if (to - from == 1) {
                return List.of();
            }
            int k = split(to - from);
            return m < k ? plus(inclusion(m, from, from + k), root(from + k, to)) : plus(inclusion(m - k, from + k, to), root(from, from + k));
        }

        List<String> consistency(int m, int from, int to, boolean whole) {
            int n = to - from;
            if (m == n) {
                return whole ? List.of() : plus(List.of(), root(from, to));
            }
            int k = split(n);
            return m <= k ? plus(consistency(m, from, from + k, whole), root(from + k, to))
                    : plus(consistency(m - k, from + k, to, false), root(from, from + k));
        }

        private static int split(int n) {
            int k = 1;
            while (k * 2 < n) {
                k *= 2;
            }
            return k;
        }

        private static List<String> plus(List<String> path, byte[] hash) {
            return Stream.concat(path.stream(), Stream.of(HexFormat.of().formatHex(hash))).toList();
        }

        private static byte[] sha(byte[]... parts) {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                Arrays.stream(parts).forEach(digest::update);
                return digest.digest();
            } catch (java.security.NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<String> hex(List<Hash> hashes) {
        return hashes.stream().map(Hash::hex).toList();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
