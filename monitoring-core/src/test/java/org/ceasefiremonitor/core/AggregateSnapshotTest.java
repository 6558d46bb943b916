package org.ceasefiremonitor.core;

import java.util.stream.Stream;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.story.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The store passes over a snapshot that can't be read and reads the whole stream instead, so a mistake here costs nothing but time, and
 * nobody would notice.
 */
class AggregateSnapshotTest {

    static Stream<Class<?>> aggregates() {
        return Features.ALL.stream().map(Feature::aggregate);
    }

    /** A constructor that decides on a command must not be taken for the way in which a state is read. */
    @ParameterizedTest
    @MethodSource("aggregates")
    void a_state_is_read_into_its_fields_and_not_through_a_command(Class<?> aggregate) throws ReflectiveOperationException {
        var empty = aggregate.getDeclaredConstructor();
        empty.setAccessible(true);

        Snapshot.assertSurvives(empty.newInstance());
    }

    /** Every step of a story compares the aggregate with what its snapshot gives. */
    @Test
    void the_states_of_an_agreement_survive_up_to_its_entry_into_force() {
        Cast.inForce();
    }
}
