package org.ceasefiremonitor.projections.definition;

import org.ceasefiremonitor.projections.Database;

class DefinitionViewPostgresTest extends DefinitionViewContract {

    DefinitionViewPostgresTest() {
        super(Database.POSTGRESQL);
    }
}
