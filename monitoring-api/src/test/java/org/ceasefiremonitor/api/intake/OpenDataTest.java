package org.ceasefiremonitor.api.intake;

import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Tag;

/** The first 800 rows of each file, on H2. */
@Tag("real-data")
class OpenDataTest extends OpenDataContract {

    OpenDataTest() {
        super(TestDatabase.H2, 800);
    }
}
