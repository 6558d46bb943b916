package org.ceasefiremonitor.core.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    private record Incident(IncidentId identifier, long revision) implements Definition {
    }

    private record Zone(ZoneId identifier, long revision) implements Definition {
    }

    /** A task at a zone; it waits there until it is done. */
    private record Task(IncidentId identifier, long revision, ZoneId zone, boolean done) implements Definition {

        @Override
        public Set<String> foundUnder() {
            return done ? Set.of() : Set.of(zone.key());
        }
    }

    /** What is found under any keys. */
    private record Shared(IncidentId identifier, long revision, Set<String> foundUnder) implements Definition {
    }

    /** What is worked out from all incidents, for example. */
    private record Worked(long sum) {
    }

    private static Incident incident(int number, long revision) {
        return new Incident(new IncidentId("incident-" + number), revision);
    }

    private static Worked worked(Definitions directory) {
        return directory.derived(Incident.class, Worked.class, (Collection<Incident> all) -> new Worked(all.stream().mapToLong(Incident::revision).sum()));
    }

    @Test
    void a_change_leaves_the_directory_before_it_as_it_was() {
        var before = Definitions.none(List.of()).with(IntStream.range(0, 1000).mapToObj(i -> incident(i, 1)).toList());
        var after = before.with(List.of(incident(7, 2), incident(1000, 1), new Zone(new ZoneId("north"), 1)));
        assertThat(before.find(new IncidentId("incident-7"), Incident.class)).contains(incident(7, 1));
        assertThat(before.all(Incident.class)).hasSize(1000);
        assertThat(before.knows(new ZoneId("north"))).isFalse();
        assertThat(after.find(new IncidentId("incident-7"), Incident.class)).contains(incident(7, 2));
        assertThat(after.all(Incident.class)).hasSize(1001).contains(incident(1000, 1));
        assertThat(after.find("zone/north")).contains(new Zone(new ZoneId("north"), 1));
    }

    @Test
    void what_waits_at_a_thing_is_found_there_until_it_is_done_and_goes_with_it() {
        var north = new ZoneId("north");
        var south = new ZoneId("south");
        var first = new Task(new IncidentId("task-1"), 1, north, false);
        var second = new Task(new IncidentId("task-2"), 1, north, false);
        var before = Definitions.none(List.of()).with(List.of(first, second, new Task(new IncidentId("task-3"), 1, north, true), incident(1, 1)));
        assertThat(before.under("zone/north", Task.class)).containsExactlyInAnyOrder(first, second);
        assertThat(before.under("zone/north", Incident.class)).isEmpty();
        assertThat(before.under("zone/south", Task.class)).isEmpty();

        var moved = new Task(first.identifier(), 2, south, false);
        var after = before.with(List.of(moved, new Task(second.identifier(), 2, north, true)));
        assertThat(after.under("zone/north", Task.class)).isEmpty();
        assertThat(after.under("zone/south", Task.class)).containsExactly(moved);
        var again = new Task(second.identifier(), 3, north, false);
        assertThat(after.with(List.of(again)).under("zone/north", Task.class)).containsExactly(again);
        assertThat(before.under("zone/north", Task.class)).as("as it was").containsExactlyInAnyOrder(first, second);
    }

    @Test
    void what_is_found_under_several_keys_is_found_as_it_is_now_under_those_that_it_keeps() {
        var north = new Shared(new IncidentId("fire"), 1, Set.of("a", "b"));
        var other = new Shared(new IncidentId("raid"), 1, Set.of("b"));
        var before = Definitions.none(List.of()).with(List.of(north, other));
        var now = new Shared(north.identifier(), 2, Set.of("b", "c"));
        var after = before.with(List.of(now));
        assertThat(after.under("a", Shared.class)).isEmpty();
        assertThat(after.under("b", Shared.class)).containsExactlyInAnyOrder(now, other);
        assertThat(after.under("c", Shared.class)).containsExactly(now);
        assertThat(before.under("a", Shared.class)).as("as it was").containsExactly(north);
        assertThat(after.with(List.of(new Shared(north.identifier(), 3, Set.of("b", "c")))).under("c", Shared.class)).extracting(Shared::revision).containsExactly(3L);
    }

    @Test
    void what_is_worked_out_from_one_type_stands_until_one_of_that_type_changes() {
        var before = Definitions.none(List.of()).with(List.of(incident(1, 1), incident(2, 1)));
        var worked = worked(before);
        assertThat(worked).isEqualTo(new Worked(2));
        assertThat(worked(before.with(List.of(new Zone(new ZoneId("north"), 1))))).isSameAs(worked);
        assertThat(worked(before.with(List.of(incident(1, 5))))).isEqualTo(new Worked(6));
        assertThat(worked(before)).isSameAs(worked);
    }
}
