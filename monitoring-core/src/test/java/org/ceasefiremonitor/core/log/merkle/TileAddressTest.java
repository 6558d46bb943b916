package org.ceasefiremonitor.core.log.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileAddressTest {

    @ParameterizedTest
    @CsvSource({"0,0,256,0/000", "0,999,256,0/999", "0,1000,256,0/x001/000", "3,1234067,256,3/x001/x234/067", "-1,5,17,entries/005.p/17",
            "7,9223372036854775807,1,7/x009/x223/x372/x036/x854/x775/807.p/1"})
    void a_path_is_written_in_groups_of_three_digits(int level, long index, int width, String path) {
        assertThat(new TileAddress(level, index, width).path()).isEqualTo(path);
        if (path.length() < 30) {
            assertThat(TileAddress.parse(path)).contains(new TileAddress(level, index, width));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0/", "0/00", "0/0000", "0/1000", "8/000", "64/000", "0/x000/000", "0/001/000", "0/x001/x000", "0/000.p/0",
            "0/000.p/256", "0/000.p/01", "0/000.p/", "0/000.p", "0/000/", "0/000.p/1/", "x/000", "entries/-01", "0/000.P/1", "0/0x1", "0/\u0660\u0660\u0660"})
    void any_other_path_is_none(String path) {
        assertThat(TileAddress.parse(path)).isEmpty();
    }

    @Test
    void a_tile_is_as_wide_as_the_tree_has_full_subtrees_for_it() {
        assertThat(TileAddress.widthAt(70_000, 0, 272)).isEqualTo(256);
        assertThat(TileAddress.widthAt(70_000, 0, 273)).isEqualTo(112);
        assertThat(TileAddress.widthAt(70_000, 1, 0)).isEqualTo(256);
        assertThat(TileAddress.widthAt(70_000, 1, 1)).isEqualTo(17);
        assertThat(TileAddress.widthAt(70_000, 2, 0)).isEqualTo(1);
        assertThat(TileAddress.widthAt(70_000, 3, 0)).isZero();
        assertThat(TileAddress.widthAt(256, 1, 0)).isEqualTo(1);
        assertThat(TileAddress.widthAt(256, 0, 1)).isZero();
        assertThat(TileAddress.widthAt(70_000, TileAddress.ENTRIES, 273)).isEqualTo(112);
    }
}
