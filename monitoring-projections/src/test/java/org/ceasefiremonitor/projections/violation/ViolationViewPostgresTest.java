package org.ceasefiremonitor.projections.violation;

import org.ceasefiremonitor.projections.Database;

class ViolationViewPostgresTest extends ViolationViewContract {

    ViolationViewPostgresTest() {
        super(Database.POSTGRESQL);
    }
}
