package org.ceasefiremonitor.projections.notice;

import java.util.List;
import org.ceasefiremonitor.core.notice.NoticeStanding;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about notices. */
public final class NoticeQueries extends ListedDefinitions<NoticeStanding, NoticeId, NoticeFilter, Notice> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(NoticeProjection.VIEW);

    /** @param reader reads the views */
    public NoticeQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, NoticeProjection.VIEW, "view_notice", "notice_id", NoticeStanding.class),
                NoticeFilter::restrict, Showing.each(Notice::of));
    }
}
