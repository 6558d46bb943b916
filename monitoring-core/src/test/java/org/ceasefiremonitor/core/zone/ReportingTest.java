package org.ceasefiremonitor.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.zone.Story.BORDURIA;
import static org.ceasefiremonitor.core.zone.Story.designate;
import static org.ceasefiremonitor.core.zone.Story.report;
import static org.ceasefiremonitor.core.zone.Story.zone;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingTest {

    private final Field field = Story.inForce();

    @Test
    void a_report_is_recorded_in_the_zone_that_holds_its_place() {
        field.send(designate(0));
        field.send(designate(1));

        var events = field.send(report(1, 1, "2026-02-28T10:20Z"));

        assertThat(events).singleElement().isInstanceOfSatisfying(ViolationReported.class, event -> {
            assertThat(event.zoneId()).isEqualTo(zone(1));
            assertThat(event.zones()).containsExactly(zone(1));
            assertThat(event.revision()).isEqualTo(1);
        });
    }
}
