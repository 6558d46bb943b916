package org.ceasefiremonitor.api.intake;

import org.ceasefiremonitor.api.TestDatabase;
import org.junit.jupiter.api.Tag;

/** All rows of all files, on H2. */
@Tag("campaign")
class OpenDataH2Campaign extends OpenDataContract {

    OpenDataH2Campaign() {
        super(TestDatabase.H2, Integer.MAX_VALUE, ALL);
    }
}
