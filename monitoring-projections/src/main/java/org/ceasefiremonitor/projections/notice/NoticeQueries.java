package org.ceasefiremonitor.projections.notice;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.notice.NoticeStanding;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about notices. */
public final class NoticeQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(NoticeProjection.VIEW);

    private final DefinitionQueries<NoticeStanding> definitions;

    /** @param reader reads the views */
    public NoticeQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, NoticeProjection.VIEW, "view_notice", "notice_id", NoticeStanding.class);
    }

    /**
     * Lists notices, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Notice> list(NoticeFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, Notice::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every notice, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(NoticeFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Notice> receiver) {
        definitions.stream(filter::restrict, Notice::of, after, forWhom, asOf, receiver);
    }

    /** One notice. */
    public Answer<Notice> find(NoticeId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, Notice::of, forWhom, asOf);
    }
}
