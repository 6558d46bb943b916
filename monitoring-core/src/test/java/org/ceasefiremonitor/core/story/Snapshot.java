package org.ceasefiremonitor.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.ceasefiremonitor.core.place.Boundary;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The state of an aggregate as the store keeps it between commands: its fields as JSON, with no field unknown. */
public final class Snapshot {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.GETTER, Visibility.NONE).withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Snapshot() {
    }

    /** State of an aggregate as JSON. */
    public static String write(Object aggregate) {
        return JSON.writeValueAsString(aggregate);
    }

    /** The aggregate that was written. */
    public static <T> T read(String state, Class<T> type) {
        return JSON.readValue(state, type);
    }

    /** Asserts that an aggregate is the same, field by field, after it was written and read; a boundary beside what it has computed. */
    public static void assertSurvives(Object aggregate) {
        var state = write(aggregate);
        assertThat(JSON.readTree(state).propertyNames()).as("fields of the snapshot %s", state).isNotEmpty();
        var restored = read(state, aggregate.getClass());
        assertThat(restored).usingRecursiveComparison().withEqualsForType(Boundary::equals, Boundary.class).isEqualTo(aggregate);
        assertThat(write(restored)).isEqualTo(state);
    }
}
