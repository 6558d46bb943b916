package org.ceasefiremonitor.api.exercise;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says in the header {@code Exercise} of every answer that nothing of it is actual, and what the clock shows; also in answers that the
 * container gives before the application sees the request.
 */
@Component
final class ExerciseSaid implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** The header. */
    static final String HEADER = "Exercise";

    private final Clock clock;

    ExerciseSaid(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (clock instanceof ExerciseClock) {
            factory.addEngineValves(new Saying(clock));
        }
    }

    private static final class Saying extends ValveBase {

        private final Clock clock;

        Saying(Clock clock) {
            super(true);
            this.clock = clock;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            response.setHeader(HEADER, clock.instant().toString());
            getNext().invoke(request, response);
        }
    }
}
