package org.ceasefiremonitor.api;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.logback.LogbackLoggingSystem;

/**
 * Sets up the logging of one node after the other. Each node that starts resets the one logger context of the process, which Logback does not guard:
 * two that start at the same moment in different lanes break its list of listeners. Surefire names this class to Spring Boot.
 */
public final class SharedLogging extends LogbackLoggingSystem {

    public SharedLogging(ClassLoader loader) {
        super(loader);
    }

    @Override
    public void beforeInitialize() {
        synchronized (SharedLogging.class) {
            super.beforeInitialize();
        }
    }

    @Override
    public void initialize(LoggingInitializationContext context, @Nullable String location, @Nullable LogFile file) {
        synchronized (SharedLogging.class) {
            super.initialize(context, location, file);
        }
    }

    @Override
    public void cleanUp() {
        synchronized (SharedLogging.class) {
            super.cleanUp();
        }
    }
}
