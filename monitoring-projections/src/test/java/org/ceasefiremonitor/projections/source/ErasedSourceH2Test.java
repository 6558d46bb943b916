package org.ceasefiremonitor.projections.source;

import org.ceasefiremonitor.projections.Database;

class ErasedSourceH2Test extends ErasedSourceContract {

    ErasedSourceH2Test() {
        super(Database.H2);
    }
}
