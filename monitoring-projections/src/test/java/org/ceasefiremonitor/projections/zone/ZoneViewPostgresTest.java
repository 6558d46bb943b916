package org.ceasefiremonitor.projections.zone;

import org.ceasefiremonitor.projections.Database;

class ZoneViewPostgresTest extends ZoneViewContract {

    ZoneViewPostgresTest() {
        super(Database.POSTGRESQL);
    }
}
