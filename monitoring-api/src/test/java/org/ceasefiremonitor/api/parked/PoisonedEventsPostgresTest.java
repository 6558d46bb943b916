package org.ceasefiremonitor.api.parked;

import org.ceasefiremonitor.api.TestDatabase;

class PoisonedEventsPostgresTest extends PoisonedEventsContract {

    PoisonedEventsPostgresTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
