package org.ceasefiremonitor.api.audit;

import org.ceasefiremonitor.api.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class EventEndpointPostgresTest extends EventEndpointContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var url = TestDatabase.POSTGRESQL.fresh();
        properties.add("spring.datasource.url", () -> url);
    }
}
