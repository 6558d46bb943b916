package org.ceasefiremonitor.api.rebuild;

import org.ceasefiremonitor.api.TestDatabase;

class RebuildPostgresTest extends RebuildContract {

    RebuildPostgresTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
