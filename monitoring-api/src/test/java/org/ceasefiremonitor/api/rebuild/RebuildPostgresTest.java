package org.ceasefiremonitor.api.rebuild;

import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.TestDatabase;

@BesideOthers
class RebuildPostgresTest extends RebuildContract {

    RebuildPostgresTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
