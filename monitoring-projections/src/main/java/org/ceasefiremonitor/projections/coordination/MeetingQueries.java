package org.ceasefiremonitor.projections.coordination;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.coordination.meeting.MeetingStanding;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about joint meetings. */
public final class MeetingQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(MeetingProjection.VIEW);

    private final DefinitionQueries<MeetingStanding> definitions;

    /** @param reader reads the views */
    public MeetingQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, MeetingProjection.VIEW, MeetingProjection.NAME, "meeting_id", MeetingStanding.class,
                new DefinitionQueries.Order<>("begins", MeetingStanding::begins));
    }

    /**
     * Lists them in the order of when they begin, and of their ids where that is the same.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<MeetingEntry> list(MeetingFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, MeetingEntry::of, paging, forWhom, asOf);
    }

    /**
     * Hands over every one in the same order.
     *
     * @param asOf  position of the log to answer for
     */
    public void stream(MeetingFilter filter, Reader forWhom, long asOf, Consumer<MeetingEntry> receiver) {
        definitions.stream(filter::restrict, MeetingEntry::of, null, forWhom, asOf, receiver);
    }

    /** One of them. */
    public Answer<MeetingEntry> find(MeetingId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, MeetingEntry::of, forWhom, asOf);
    }
}
