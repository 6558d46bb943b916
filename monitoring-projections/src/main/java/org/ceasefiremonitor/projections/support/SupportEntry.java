package org.ceasefiremonitor.projections.support;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import org.ceasefiremonitor.core.support.Amount;
import org.ceasefiremonitor.core.support.SupportStanding;
import org.ceasefiremonitor.core.support.SupportStepKind;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A package of support and how far it has come. Amounts are in the currency or the unit in which it was announced, as texts.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param funded     how much was set aside in all
 * @param contracted how much was contracted in all
 * @param delivered  how much was delivered in all
 * @param standing   all that is recorded of it; its fields stand beside the others
 */
public record SupportEntry(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal funded, @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal contracted,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal delivered, @JsonUnwrapped SupportStanding standing) {

    static SupportEntry of(Defined<SupportStanding> defined) {
        var standing = defined.definition();
        return new SupportEntry(defined.position(), defined.recordedAt(), defined.corrected(), total(standing, SupportStepKind.FUNDING),
                total(standing, SupportStepKind.CONTRACT), total(standing, SupportStepKind.DELIVERY), standing);
    }

    private static BigDecimal total(SupportStanding standing, SupportStepKind kind) {
        return Amount.written(standing.total(kind), standing.amount().currency());
    }
}
