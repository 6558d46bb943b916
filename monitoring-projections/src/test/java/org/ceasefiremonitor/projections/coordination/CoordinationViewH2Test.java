package org.ceasefiremonitor.projections.coordination;

import org.ceasefiremonitor.projections.Database;

class CoordinationViewH2Test extends CoordinationViewContract {

    CoordinationViewH2Test() {
        super(Database.H2);
    }
}
