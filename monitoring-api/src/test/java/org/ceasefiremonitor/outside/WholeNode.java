package org.ceasefiremonitor.outside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ceasefiremonitor.api.CeasefireMonitor;
import org.springframework.boot.test.context.SpringBootTest;

/** Marks a test of the whole application, on an empty database in memory and a free port. Such tests share one node. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CeasefireMonitor.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:whole-node;DB_CLOSE_DELAY=-1")
public @interface WholeNode {
}
