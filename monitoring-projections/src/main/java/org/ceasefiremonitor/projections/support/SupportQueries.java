package org.ceasefiremonitor.projections.support;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.support.SupportStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about packages of support. */
public final class SupportQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(SupportProjection.VIEW);

    private final DefinitionQueries<SupportStanding> definitions;

    /** @param reader reads the views */
    public SupportQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, SupportProjection.VIEW, "view_support_package", "package_id", SupportStanding.class);
    }

    /**
     * Lists packages of support, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<SupportEntry> list(SupportFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, SupportEntry::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every package, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(SupportFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<SupportEntry> receiver) {
        definitions.stream(filter::restrict, SupportEntry::of, after, forWhom, asOf, receiver);
    }

    /** One package. */
    public Answer<SupportEntry> find(SupportPackageId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, SupportEntry::of, forWhom, asOf);
    }
}
