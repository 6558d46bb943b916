package org.ceasefiremonitor.projections.source;

import org.ceasefiremonitor.projections.Database;

class ErasedSourcePostgresTest extends ErasedSourceContract {

    ErasedSourcePostgresTest() {
        super(Database.POSTGRESQL);
    }
}
