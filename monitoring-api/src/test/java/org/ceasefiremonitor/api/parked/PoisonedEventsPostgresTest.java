package org.ceasefiremonitor.api.parked;

import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Tag;

@Tag("thorough")
class PoisonedEventsPostgresTest extends PoisonedEventsContract {

    PoisonedEventsPostgresTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
