package org.ceasefiremonitor.api.edge;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.ceasefiremonitor.api.settings.Settings;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Limits of the connector that {@code application.yaml} can not express, and problems for requests that never reach the application.
 * A body may pause for longer than a request line may: sensors hold a stream of commands open and write to it when they see something.
 */
@Component
public final class ConnectorLimits implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final Duration uploadPause;
    private final List<ForgetfulProtocol> protocols = new CopyOnWriteArrayList<>();

    ConnectorLimits(Settings settings) {
        uploadPause = settings.http().uploadPause();
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(ForgetfulProtocol.class.getName());
        factory.addConnectorCustomizers(connector -> {
            connector.setAllowTrace(false);
            connector.setXpoweredBy(false);
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setContinueResponseTiming(ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
                http.setDisableUploadTimeout(false);
                http.setConnectionUploadTimeout(Math.toIntExact(uploadPause.toMillis()));
            }
            if (connector.getProtocolHandler() instanceof ForgetfulProtocol protocol) {
                protocols.add(protocol);
            }
        });
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemReportValve.class.getName());
            }
        });
    }

    /** Lets go of requests and answers that are kept in buffers; those of open connections go when these are closed. */
    public void forget() {
        protocols.forEach(ForgetfulProtocol::forget);
    }

    /** After Boot's own customisers, which would put another report valve in. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
