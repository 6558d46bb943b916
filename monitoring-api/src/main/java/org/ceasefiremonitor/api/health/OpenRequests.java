package org.ceasefiremonitor.api.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.ceasefiremonitor.api.command.CommandEndpoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts the requests that are being served: clients that stream commands to the node, and all others. */
public final class OpenRequests extends OncePerRequestFilter {

    private final AtomicInteger streams = new AtomicInteger();
    private final AtomicInteger others = new AtomicInteger();

    /** @param registry keeps the figures */
    public OpenRequests(MeterRegistry registry) {
        gauge(registry, "commands", streams);
        gauge(registry, "other", others);
    }

    private static void gauge(MeterRegistry registry, String kind, AtomicInteger open) {
        Gauge.builder("ceasefire.requests.open", open, AtomicInteger::get).tag("stream", kind)
                .description("Requests being served: streams of commands, and others").register(registry);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var open = request.getMethod().equals("POST") && request.getRequestURI().equals(CommandEndpoint.PATH) ? streams : others;
        open.incrementAndGet();
        try {
            chain.doFilter(request, response);
        } finally {
            open.decrementAndGet();
        }
    }
}
