package org.ceasefiremonitor.api.intake;

import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Tag;

/** All rows of all files, on PostgreSQL. */
@Tag("campaign")
class OpenDataPostgresCampaign extends OpenDataContract {

    OpenDataPostgresCampaign() {
        super(TestDatabase.POSTGRESQL, Integer.MAX_VALUE, ALL);
    }
}
