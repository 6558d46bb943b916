package org.ceasefiremonitor.projections.coordination;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.coordination.request.RequestStanding;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about requests. */
public final class RequestQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(RequestProjection.VIEW);

    private final DefinitionQueries<RequestStanding> definitions;

    /** @param reader reads the views */
    public RequestQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, RequestProjection.VIEW, RequestProjection.NAME, "request_id", RequestStanding.class,
                new DefinitionQueries.Order<>("due", RequestStanding::due));
    }

    /**
     * Lists them in the order of when they are due, and of their ids where that is the same.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<RequestEntry> list(RequestFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, RequestEntry::of, paging, forWhom, asOf);
    }

    /**
     * Hands over every one in the same order.
     *
     * @param asOf  position of the log to answer for
     */
    public void stream(RequestFilter filter, Reader forWhom, long asOf, Consumer<RequestEntry> receiver) {
        definitions.stream(filter::restrict, RequestEntry::of, null, forWhom, asOf, receiver);
    }

    /** One of them. */
    public Answer<RequestEntry> find(RequestId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, RequestEntry::of, forWhom, asOf);
    }
}
