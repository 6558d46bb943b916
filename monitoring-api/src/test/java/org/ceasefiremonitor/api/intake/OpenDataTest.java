package org.ceasefiremonitor.api.intake;

import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Tag;

/** The first 400 rows of one file of each sensor and of the incidents, on H2. */
@BesideOthers
@Tag("real-data")
class OpenDataTest extends OpenDataContract {

    OpenDataTest() {
        super(TestDatabase.H2, 400, SENSORS);
    }
}
