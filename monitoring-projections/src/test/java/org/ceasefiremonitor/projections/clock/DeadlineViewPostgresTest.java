package org.ceasefiremonitor.projections.clock;

import org.ceasefiremonitor.projections.Database;

class DeadlineViewPostgresTest extends DeadlineViewContract {

    DeadlineViewPostgresTest() {
        super(Database.POSTGRESQL);
    }
}
