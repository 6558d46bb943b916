package org.ceasefiremonitor.projections.agreement;

import java.util.List;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** Questions about agreements. */
public final class AgreementQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(AgreementProjection.VIEW);

    private final DefinitionQueries<AgreementTerms> definitions;

    /** @param reader reads the views */
    public AgreementQueries(ViewReader reader) {
        this.definitions = new DefinitionQueries<>(reader, AgreementProjection.VIEW, "view_agreement", "agreement_id", AgreementTerms.class);
    }

    /**
     * Lists agreements, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public Page<Agreement> list(AgreementFilter filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.list(filter, filter::restrict, Agreement::of, paging, forWhom, asOf);
    }

    /** Position of the log that the view has reached; -1 if it has seen nothing. */
    public long position() {
        return definitions.position();
    }

    /**
     * Hands over every agreement, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public void stream(AgreementFilter filter, @Nullable String after, Reader forWhom, long asOf, Consumer<Agreement> receiver) {
        definitions.stream(filter::restrict, Agreement::of, after, forWhom, asOf, receiver);
    }

    /** One agreement. */
    public Answer<Agreement> find(AgreementId id, Reader forWhom, @Nullable Long asOf) {
        return definitions.find(id, Agreement::of, forWhom, asOf);
    }
}
