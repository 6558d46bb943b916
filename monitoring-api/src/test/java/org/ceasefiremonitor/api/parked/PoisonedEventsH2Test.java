package org.ceasefiremonitor.api.parked;

import org.ceasefiremonitor.api.TestDatabase;

class PoisonedEventsH2Test extends PoisonedEventsContract {

    PoisonedEventsH2Test() {
        super(TestDatabase.H2);
    }
}
