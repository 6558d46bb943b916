package org.ceasefiremonitor.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class CeasefireMonitor {

    public static void main(String[] arguments) {
        SpringApplication.run(CeasefireMonitor.class, arguments);
    }
}
