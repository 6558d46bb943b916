package org.ceasefiremonitor.projections.support;

import org.ceasefiremonitor.projections.Database;

class SupportTrackerH2Test extends SupportTrackerContract {

    SupportTrackerH2Test() {
        super(Database.H2);
    }
}
