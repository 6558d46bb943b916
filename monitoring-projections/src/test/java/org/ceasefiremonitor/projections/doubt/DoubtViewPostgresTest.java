package org.ceasefiremonitor.projections.doubt;

import org.ceasefiremonitor.projections.Database;

class DoubtViewPostgresTest extends DoubtViewContract {

    DoubtViewPostgresTest() {
        super(Database.POSTGRESQL);
    }
}
