package org.ceasefiremonitor.api.audit;

import org.ceasefiremonitor.api.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class EventEndpointH2Test extends EventEndpointContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var url = TestDatabase.H2.fresh();
        properties.add("spring.datasource.url", () -> url);
    }
}
