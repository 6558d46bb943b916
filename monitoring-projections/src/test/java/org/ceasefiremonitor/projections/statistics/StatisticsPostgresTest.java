package org.ceasefiremonitor.projections.statistics;

import org.ceasefiremonitor.projections.Database;

class StatisticsPostgresTest extends StatisticsContract {

    StatisticsPostgresTest() {
        super(Database.POSTGRESQL);
    }
}
