package org.ceasefiremonitor.projections.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.DetectionNumbers;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.verification.ActivityMatched;
import org.ceasefiremonitor.core.verification.GroupedDetections;
import org.ceasefiremonitor.core.verification.GroupedReport;
import org.ceasefiremonitor.core.verification.IncidentLinked;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.LinkKind;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.ceasefiremonitor.projections.view.Conditions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What an incident names leads to it by an index: H2 itself counts the rows that it looks at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentFilterTest {

    private static final int MANY = 2_000;
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");
    private static final Instant AT = Reports.OBSERVED;
    private static final ParticipantId WHO = new ParticipantId("headquarters");

    private Feed feed;

    @BeforeAll
    void tell() throws Exception {
        feed = new Feed(Database.H2.migrated());
        feed.to(new IncidentProjection(feed.writer(), feed.jdbc()));
        var log = new Reports();
        IntStream.range(0, MANY).forEach(i -> {
            var id = new IncidentId("fire-" + i);
            var place = new Position(30.5, 48.5);
            var report = new GroupedReport(new ViolationId("r-" + i), 1, WHO, "m-1", "Post 4", Kind.EXPLOSION, place, null, AT, AT, null, null);
            var detections = new GroupedDetections(new DetectionsId("radar-2." + (i + 1)), new DetectionNumbers("1-38"), new AssetId("radar-2"), WHO, "g-1", "Radar 2",
                    List.of(Kind.EXPLOSION), place, 400, AT, AT, null, null);
            log.record(new IncidentOpened(id, Reports.AGREEMENT, List.of(report), AT, AT, AT, Marking.GREEN, List.of(detections)), WHO.value());
            log.record(new ActivityMatched(id, new ActivityId("mines-" + i), true, null, AT, Marking.GREEN), WHO.value());
            log.record(new IncidentLinked(id, new IncidentId("fire-x" + i), LinkKind.PART_OF, "r", AT, Marking.GREEN), WHO.value());
        });
        feed.deliver(log.messages(), 500);
        feed.jdbc().sql("analyze").update();
    }

    /** Rows that are looked at for the one incident that is found. */
    private int scanned(Conditions conditions) {
        conditions.and("d.to_position = " + Long.MAX_VALUE);
        var query = "select d.incident_id from view_incident d where " + conditions.sql();
        assertThat(feed.jdbc().sql(query).params(conditions.parameters()).query(String.class).list()).containsExactly("fire-17");
        var plan = feed.jdbc().sql("explain analyze " + query).params(conditions.parameters()).query(String.class).single();
        var scans = SCANNED.matcher(plan).results().mapToInt(each -> Integer.parseInt(each.group(1))).toArray();
        assertThat(scans).as(plan).isNotEmpty();
        return IntStream.of(scans).sum();
    }

    private static Conditions asked(IncidentFilter filter) {
        var conditions = new Conditions();
        filter.restrict(conditions);
        return conditions;
    }

    @Test
    void incidents_are_found_by_what_they_name_without_a_look_at_the_others() {
        assertThat(scanned(asked(new IncidentFilter(null, List.of(), List.of(), new ViolationId("r-17"), null, null, null, null, null)))).isLessThan(50);
        assertThat(scanned(asked(new IncidentFilter(null, List.of(), List.of(), null, new DetectionsId("radar-2.18"), null, null, null, null)))).isLessThan(50);
        assertThat(scanned(asked(new IncidentFilter(null, List.of(), List.of(), null, null, null, null, null, new ActivityId("mines-17"))))).isLessThan(50);
        var linked = new Conditions();
        IncidentProjection.LINKS.restrict(linked, "fire-x17");
        assertThat(scanned(linked)).isLessThan(50);
    }
}
