package org.ceasefiremonitor.projections.definition;

import org.ceasefiremonitor.projections.Database;

class DefinitionViewH2Test extends DefinitionViewContract {

    DefinitionViewH2Test() {
        super(Database.H2);
    }
}
