package org.ceasefiremonitor.projections.access;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.mechanism.access.AccessStanding;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about restrictions of access. */
public final class RestrictedAccessQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(RestrictedAccessProjection.VIEW);

    private final DefinitionQueries<AccessStanding> definitions;

    /** @param reader reads the views */
    public RestrictedAccessQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, RestrictedAccessProjection.VIEW, "view_access_restriction", "restriction_id", AccessStanding.class);
    }

    /**
     * Lists restrictions of access, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<RestrictedAccess> list(RestrictedAccessFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, RestrictedAccess::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every restriction of access, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(RestrictedAccessFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<RestrictedAccess> receiver) {
        definitions.stream(filter::restrict, RestrictedAccess::of, after, forWhom, asOf, receiver);
    }

    /** One restriction of access. */
    public Answer<RestrictedAccess> find(AccessRestrictionId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, RestrictedAccess::of, forWhom, asOf);
    }
}
