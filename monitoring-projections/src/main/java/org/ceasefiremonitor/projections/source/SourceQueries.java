package org.ceasefiremonitor.projections.source;

import java.util.List;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.verification.source.SourceStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.view.ViewReader;

/** Questions about sources of information. */
public final class SourceQueries extends ListedDefinitions<SourceStanding, SourceId, SourceFilter, Source> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(SourceProjection.VIEW);

    /** @param reader reads the views */
    public SourceQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, SourceProjection.VIEW, "view_source", "source_id", SourceStanding.class),
                SourceFilter::restrict, Showing.each(Source::of));
    }
}
