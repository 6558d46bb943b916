package org.ceasefiremonitor.projections.coordination;

import org.ceasefiremonitor.projections.Database;

class CoordinationViewPostgresTest extends CoordinationViewContract {

    CoordinationViewPostgresTest() {
        super(Database.POSTGRESQL);
    }
}
