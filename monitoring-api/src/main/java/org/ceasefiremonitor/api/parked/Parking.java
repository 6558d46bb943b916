package org.ceasefiremonitor.api.parked;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;
import org.ceasefiremonitor.projections.view.Passing;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parks the events that a view can't take in, so that the others go on. What is not the event's fault, such as a database that is away,
 * stops the view instead, which then tries again.
 */
public final class Parking implements ListenerInvocationErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(Parking.class);

    private final String view;
    private final ViewWriter writer;

    /**
     * @param view   the view
     * @param writer writes it
     */
    public Parking(String view, ViewWriter writer) {
        this.view = view;
        this.writer = writer;
    }

    @Override
    public void onError(Exception problem, EventMessage<?> event, EventMessageHandler handler) throws Exception {
        if (Passing.is(problem)) {
            throw problem;
        }
        writer.park(view, event, problem);
        log.error("view {} can't take in the event at position {}, which is parked: {}", view, Recorded.positionOf(event), problem.toString());
    }
}
