package org.ceasefiremonitor.projections.zone;

import org.ceasefiremonitor.projections.Database;

class ZoneCountsH2Test extends ZoneCountsContract {

    ZoneCountsH2Test() {
        super(Database.H2);
    }
}
