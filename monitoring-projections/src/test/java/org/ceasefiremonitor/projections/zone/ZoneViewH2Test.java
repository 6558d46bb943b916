package org.ceasefiremonitor.projections.zone;

import org.ceasefiremonitor.projections.Database;

class ZoneViewH2Test extends ZoneViewContract {

    ZoneViewH2Test() {
        super(Database.H2);
    }
}
