package org.ceasefiremonitor.api.rebuild;

import org.ceasefiremonitor.api.BesideOthers;
import org.ceasefiremonitor.api.TestDatabase;

@BesideOthers
class RebuildH2Test extends RebuildContract {

    RebuildH2Test() {
        super(TestDatabase.H2);
    }
}
