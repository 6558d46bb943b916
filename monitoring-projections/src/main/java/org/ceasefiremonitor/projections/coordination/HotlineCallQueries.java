package org.ceasefiremonitor.projections.coordination;

import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.coordination.hotline.HotlineStanding;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** Questions about calls over the hotline. */
public final class HotlineCallQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(HotlineCallProjection.VIEW);

    private final DefinitionQueries<HotlineStanding> definitions;

    /** @param reader reads the views */
    public HotlineCallQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, HotlineCallProjection.VIEW, HotlineCallProjection.NAME, "call_id", HotlineStanding.class,
                new DefinitionQueries.Order<>("opened_at", HotlineStanding::openedAt));
    }

    /**
     * Lists them in the order of when they were opened, and of their ids where that is the same.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<HotlineCallEntry> list(HotlineCallFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.listTogether(filter, filter::restrict, HotlineCallQueries::entries, paging, forWhom, asOf);
    }

    /**
     * Hands over every one in the same order.
     *
     * @param asOf  position of the log to answer for
     */
    public void stream(HotlineCallFilter filter, Reader forWhom, long asOf, Consumer<HotlineCallEntry> receiver) {
        definitions.streamTogether(filter::restrict, HotlineCallQueries::entries, null, forWhom, asOf, receiver);
    }

    /** One of them. */
    public Answer<HotlineCallEntry> find(HotlineCallId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.findTogether(id, HotlineCallQueries::entries, forWhom, asOf);
    }

    /** With how many calls on its issue the reader may see. */
    private static List<HotlineCallEntry> entries(List<Defined<HotlineStanding>> found, Reading reading, Reader forWhom) {
        if (found.isEmpty()) {
            return List.of();
        }
        var conditions = new Conditions().among("d.issue", found.stream().map(each -> each.definition().issue()).distinct().toList())
                .and("d.state <> 'STRUCK'").and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        var calls = new HashMap<String, Long>();
        reading.jdbc().sql("select d.issue, count(*) from " + HotlineCallProjection.NAME + " d where " + conditions.sql() + " group by d.issue")
                .params(conditions.parameters()).query(row -> {
                    calls.put(row.getString(1), row.getLong(2));
                });
        return found.stream().map(each -> HotlineCallEntry.of(each, calls.getOrDefault(each.definition().issue(), 0L))).toList();
    }
}
