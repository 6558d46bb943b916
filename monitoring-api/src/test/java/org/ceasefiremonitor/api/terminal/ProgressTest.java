package org.ceasefiremonitor.api.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void progress_tells_rows_speed_and_what_is_left() {
        assertThat(Progress.line(4500, 0.25, 1500, 0.05, 3)).isEqualTo("4,500 rows, 500 rows/s, 25 %, about 0:45 min left");
        assertThat(Progress.line(6000, 1, 6000, 1, 12)).isEqualTo("6,000 rows, 500 rows/s, 100 %");
    }
}
