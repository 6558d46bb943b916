package org.ceasefiremonitor.api.verify;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Large logs tampered with, ten thousand times: {@code mvn -Pcampaign -pl monitoring-api -am test -Dtest=TamperCampaign}. Each mutation is verified
 * anew from the first event on; {@code -Dtamper.seed} begins from elsewhere.
 */
@Tag("campaign")
class TamperCampaign {

    private static final long SEED = Long.getLong("tamper.seed", 2031);

    @Test
    void each_of_10_000_mutations_of_a_log_of_20_000_events_is_found() throws IOException {
        TamperedLogs.all_are_found(20_000, 10_000, SEED);
    }

    @Test
    void a_thousand_logs_that_nobody_has_changed_raise_nothing() throws IOException {
        TamperedLogs.none_is_raised(1_000, 20_000, SEED);
    }
}
