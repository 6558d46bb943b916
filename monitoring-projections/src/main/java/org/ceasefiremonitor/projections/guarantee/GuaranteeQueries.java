package org.ceasefiremonitor.projections.guarantee;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about guarantees. */
public final class GuaranteeQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(GuaranteeProjection.VIEW);

    private final DefinitionQueries<GuaranteeStanding> definitions;

    /** @param reader reads the views */
    public GuaranteeQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, GuaranteeProjection.VIEW, "view_guarantee", "guarantee_id", GuaranteeStanding.class);
    }

    /**
     * Lists guarantees, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Guarantee> list(GuaranteeFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, Guarantee::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every guarantee, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(GuaranteeFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Guarantee> receiver) {
        definitions.stream(filter::restrict, Guarantee::of, after, forWhom, asOf, receiver);
    }

    /** One guarantee. */
    public Answer<Guarantee> find(GuaranteeId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, Guarantee::of, forWhom, asOf);
    }
}
