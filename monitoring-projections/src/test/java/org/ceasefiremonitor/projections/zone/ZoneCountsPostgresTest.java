package org.ceasefiremonitor.projections.zone;

import org.ceasefiremonitor.projections.Database;

class ZoneCountsPostgresTest extends ZoneCountsContract {

    ZoneCountsPostgresTest() {
        super(Database.POSTGRESQL);
    }
}
