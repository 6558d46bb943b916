package org.ceasefiremonitor.projections.support;

import org.ceasefiremonitor.projections.Database;

class SupportTrackerPostgresTest extends SupportTrackerContract {

    SupportTrackerPostgresTest() {
        super(Database.POSTGRESQL);
    }
}
