package org.ceasefiremonitor.projections.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with its acceptance, provisions and every version of its rules.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param phase      where it stands
 * @param terms      all that is laid down; its fields stand beside the others
 */
public record Agreement(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected, AgreementTerms.Phase phase,
        @JsonUnwrapped AgreementTerms terms) {

    static Agreement of(Defined<AgreementTerms> defined) {
        return new Agreement(defined.position(), defined.recordedAt(), defined.corrected(), defined.definition().phase(), defined.definition());
    }
}
