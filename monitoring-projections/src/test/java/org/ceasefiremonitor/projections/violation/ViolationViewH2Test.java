package org.ceasefiremonitor.projections.violation;

import org.ceasefiremonitor.projections.Database;

class ViolationViewH2Test extends ViolationViewContract {

    ViolationViewH2Test() {
        super(Database.H2);
    }
}
