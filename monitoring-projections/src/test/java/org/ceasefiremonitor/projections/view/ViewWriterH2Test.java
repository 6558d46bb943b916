package org.ceasefiremonitor.projections.view;

import org.ceasefiremonitor.projections.Database;

class ViewWriterH2Test extends ViewWriterContract {

    ViewWriterH2Test() {
        super(Database.H2);
    }
}
