package org.ceasefiremonitor.projections.statistics;

import org.ceasefiremonitor.projections.Database;

class StatisticsH2Test extends StatisticsContract {

    StatisticsH2Test() {
        super(Database.H2);
    }
}
