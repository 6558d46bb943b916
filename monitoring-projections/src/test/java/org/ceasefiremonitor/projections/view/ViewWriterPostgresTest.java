package org.ceasefiremonitor.projections.view;

import org.ceasefiremonitor.projections.Database;

class ViewWriterPostgresTest extends ViewWriterContract {

    ViewWriterPostgresTest() {
        super(Database.POSTGRESQL);
    }
}
