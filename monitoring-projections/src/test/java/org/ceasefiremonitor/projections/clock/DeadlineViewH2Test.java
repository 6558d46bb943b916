package org.ceasefiremonitor.projections.clock;

import org.ceasefiremonitor.projections.Database;

class DeadlineViewH2Test extends DeadlineViewContract {

    DeadlineViewH2Test() {
        super(Database.H2);
    }
}
