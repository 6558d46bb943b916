package org.ceasefiremonitor.projections.agreement;

import java.util.List;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.AgreementTerms.Phase;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.definition.ListedDefinitions;
import org.ceasefiremonitor.projections.definition.Showing;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Tallied;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;

/** Questions about agreements. */
public final class AgreementQueries extends ListedDefinitions<AgreementTerms, AgreementId, AgreementFilter, Agreement> {

    /** The views that answers come from. */
    public static final List<String> VIEWS = List.of(AgreementProjection.VIEW);

    /** @param reader reads the views */
    public AgreementQueries(ViewReader reader) {
        super(new DefinitionQueries<>(reader, AgreementProjection.VIEW, "view_agreement", "agreement_id", AgreementTerms.class),
                AgreementFilter::restrict, Showing.each(Agreement::of));
    }

    /**
     * All agreements, by phase, in order of their ids; those that have ended, or never were, after the others.
     *
     * @param reading a reading of {@link #VIEWS} and others beside them
     * @param most    how many are told
     */
    public Tallied<Agreement> first(Reading reading, int most, Reader forWhom) {
        return firstInTurn(reading, "phase", List.of(List.of(Phase.IN_FORCE, Phase.SIGNED, Phase.DRAFT), List.of(Phase.TERMINATED, Phase.STRUCK)), List.of("agreement_id"), most,
                forWhom);
    }
}
