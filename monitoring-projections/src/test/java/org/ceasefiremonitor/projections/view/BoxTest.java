package org.ceasefiremonitor.projections.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ceasefiremonitor.core.rule.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "1,2,3,4,5", "a,b,c,d", "1,2,3,", "181,0,0,0", "0,-91,0,0", "0,2,1,1", "NaN,0,1,1", "0,0,Infinity,1"})
    void what_is_no_box_is_refused(String text) {
        assertThatThrownBy(() -> Box.valueOf(text)).isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("bbox"));
    }

    @Test
    void a_box_reads_back_from_its_text() {
        Box box = new Box(-179.5, -10, 179.25, 10);
        assertThat(Box.valueOf(box.toString())).isEqualTo(box);
    }
}
