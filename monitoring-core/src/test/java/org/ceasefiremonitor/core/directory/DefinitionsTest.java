package org.ceasefiremonitor.core.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    private record Incident(IncidentId identifier, long revision) implements Definition {
    }

    private record Zone(ZoneId identifier, long revision) implements Definition {
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
    void what_is_worked_out_from_one_type_stands_until_one_of_that_type_changes() {
        var before = Definitions.none(List.of()).with(List.of(incident(1, 1), incident(2, 1)));
        var worked = worked(before);
        assertThat(worked).isEqualTo(new Worked(2));
        assertThat(worked(before.with(List.of(new Zone(new ZoneId("north"), 1))))).isSameAs(worked);
        assertThat(worked(before.with(List.of(incident(1, 5))))).isEqualTo(new Worked(6));
        assertThat(worked(before)).isSameAs(worked);
    }
}
