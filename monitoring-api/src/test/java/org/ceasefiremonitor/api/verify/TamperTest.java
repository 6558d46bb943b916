package org.ceasefiremonitor.api.verify;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What was tampered with is found, and what was not is not accused: small logs here, large ones in {@link TamperCampaign}. */
class TamperTest {

    @Test
    void whatever_is_changed_in_a_log_is_found() throws IOException {
        TamperedLogs.all_are_found(700, Tampering.values().length * 3, 2031);
    }

    @Test
    void a_log_that_nobody_has_changed_raises_nothing() throws IOException {
        TamperedLogs.none_is_raised(15, 700, 2031);
    }
}
