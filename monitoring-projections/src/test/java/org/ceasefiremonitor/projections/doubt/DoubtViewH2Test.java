package org.ceasefiremonitor.projections.doubt;

import org.ceasefiremonitor.projections.Database;

class DoubtViewH2Test extends DoubtViewContract {

    DoubtViewH2Test() {
        super(Database.H2);
    }
}
