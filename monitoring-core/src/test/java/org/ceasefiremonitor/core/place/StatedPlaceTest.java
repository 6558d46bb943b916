package org.ceasefiremonitor.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ceasefiremonitor.core.rule.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedPlaceTest {

    private static final Position POST = new Position(37.8, 48.25);

    @Test
    void a_position_stands_for_itself() {
        var place = new StatedPlace(new Position(37.5, 48.5), null, null, 30.0, "the weir").resolve(null);

        assertThat(place).isEqualTo(new Place(new Position(37.5, 48.5), 30.0, null, null, "the weir", PlaceForm.POSITION));
    }

    /** Expected positions by Krüger's series to the fourth order, reckoned by another program. */
    @ParameterizedTest
    @CsvSource({"37U DP 12345 67890, 37.8143929, 48.4580414, 0.8", "37udp1234567890, 37.8143929, 48.4580414, 0.8",
            "37U DP 1234 6789, 37.8143852, 48.4580818, 7.1", "37U DP 12 67, 37.8165639, 48.4545505, 707.2"})
    void a_grid_reference_stands_for_the_middle_of_its_square(String mgrs, double longitude, double latitude, double uncertainty) {
        var place = new StatedPlace(null, mgrs, null, null, null).resolve(null);

        assertThat(place.position().longitude()).isCloseTo(longitude, within(1e-6));
        assertThat(place.position().latitude()).isCloseTo(latitude, within(1e-6));
        assertThat(place.uncertaintyM()).isEqualTo(uncertainty);
        assertThat(place.mgrs()).doesNotContain(" ").isUpperCase();
        assertThat(place.asReported()).isEqualTo(PlaceForm.MGRS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"37U", "37U DP", "37U DP 1", "37U DP 123", "99U DP 12", "37I DP 12", "37U AA 12", "here", "37U DP 12 345", " "})
    void what_is_no_square_of_the_grid_is_refused(String mgrs) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new StatedPlace(null, mgrs, null, null, null))
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("place.mgrs"));
    }

    @Test
    void a_stated_uncertainty_goes_before_that_of_the_form() {
        assertThat(new StatedPlace(null, "37U DP 12 67", null, 50.0, null).resolve(null).uncertaintyM()).isEqualTo(50.0);
    }

    /** One minute of arc north along a meridian near 48.25 N is 1853.2 m on WGS 84. */
    @Test
    void a_bearing_stands_for_the_middle_of_its_range() {
        var place = new StatedPlace(null, null, new Bearing(0, 1353.2, 2353.2), null, null).resolve(POST);

        assertThat(place.position().longitude()).isCloseTo(37.8, within(1e-9));
        assertThat(place.position().latitude()).isCloseTo(48.25 + 1.0 / 60, within(2e-6));
        assertThat(place.uncertaintyM()).isCloseTo(500, within(1e-6));
        assertThat(place.asReported()).isEqualTo(PlaceForm.BEARING);
        assertThat(new StatedPlace(null, null, new Bearing(90, 700, 700), null, null).resolve(POST).uncertaintyM()).isNull();
    }

    @Test
    void exactly_one_form_is_stated() {
        assertThatThrownBy(() -> new StatedPlace(null, null, null, null, "somewhere")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("stated 0");
        assertThatThrownBy(() -> new StatedPlace(POST, "37U DP 12 67", null, null, null)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("stated 2");
    }

    @Test
    void values_out_of_range_are_refused() {
        assertThatThrownBy(() -> new Position(180.1, 0)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Position(0, Double.NaN)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Bearing(360, 0, 1)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Bearing(10, 5, 4)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Bearing(10, 0, 500_001)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new StatedPlace(POST, null, null, -1.0, null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void there_is_one_zero() {
        assertThat(new Position(-0.0, -0.0)).isEqualTo(new Position(0.0, 0.0));
    }
}
