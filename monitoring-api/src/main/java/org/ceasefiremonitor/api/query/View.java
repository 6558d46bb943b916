package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.media.Schema;
import org.ceasefiremonitor.projections.agreement.AgreementProjection;
import org.ceasefiremonitor.projections.guarantee.GuaranteeProjection;
import org.ceasefiremonitor.projections.participant.ParticipantProjection;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.ceasefiremonitor.projections.zone.ZoneProjection;

/**
 * The view that an answer comes from.
 *
 * @param name    its name
 * @param version raised when the view would answer an old question in another way
 */
public record View(@Schema(example = "zones") String name, @Schema(example = "1") int version) {

    static final View PARTICIPANTS = new View(ParticipantProjection.VIEW, 1);
    static final View AGREEMENTS = new View(AgreementProjection.VIEW, 1);
    static final View ZONES = new View(ZoneProjection.VIEW, 1);
    static final View VIOLATIONS = new View(ViolationProjection.VIEW, 1);
    static final View GUARANTEES = new View(GuaranteeProjection.VIEW, 1);
}
