package org.ceasefiremonitor.projections.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.projections.Database;
import org.ceasefiremonitor.projections.Feed;
import org.ceasefiremonitor.projections.Reports;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.junit.jupiter.api.Test;

class DoubtViewH2Test extends DoubtViewContract {

    private static final Pattern ROWS_READ = Pattern.compile("scanCount: (\\d+)");

    DoubtViewH2Test() {
        super(Database.H2);
    }

    @Test
    void to_count_the_doubts_of_few_things_reads_no_doubts_of_others() throws Exception {
        var log = new Reports();
        Instant at = Reports.OBSERVED;
        for (int i = 0; i < 1000; i++) {
            log.report("v" + i, Reports.plain(1), "harbour-state", "z1");
            log.record(new IncidentOpened(new IncidentId("i" + i), Reports.AGREEMENT, List.of(grouped(i)), at, at, at, Marking.GREEN), "harbour-state");
            log.retract("v" + i, "harbour-state");
        }
        var feed = new Feed(Database.H2.migrated());
        feed.to(new DoubtProjection(feed.writer(), feed.jdbc()));
        feed.deliver(log.messages(), 500);

        var plan = feed.reader().<String>read(DoubtQueries.VIEWS, null, reading -> {
            var conditions = new Conditions();
            return reading.jdbc().sql("explain analyze " + DoubtQueries.inDoubt(conditions, reading, Reader.of(new ParticipantId("harbour-state")),
                            "select 'incident/i7' union all select 'incident/i8'") + "select thing from in_doubt")
                    .params(conditions.parameters()).query(String.class).single();
        });

        assertThat(ROWS_READ.matcher(plan).results().mapToLong(found -> Long.parseLong(found.group(1))).sum()).as(plan).isBetween(2L, 50L);
    }
}
