package org.ceasefiremonitor.projections.support;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a contributor pledged, contracted and delivered in a month, in one currency or unit. Amounts are texts; those of different currencies
 * or units are never added, and those at prices of different dates are added as they stand.
 *
 * @param contributor who gives the support
 * @param month       year and month, UTC, such as 2031-03
 * @param currency    currency by ISO 4217; absent for quantities
 * @param unit        unit of quantities; absent for money
 * @param pledged     how much was announced
 * @param funded      how much was set aside
 * @param contracted  how much was contracted
 * @param delivered   how much was delivered
 * @param cancelled   how much of what was announced was cancelled undelivered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrackedSupport(String contributor, String month, @Nullable String currency, @Nullable String unit,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal pledged, @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal funded,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal contracted, @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal delivered,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal cancelled) {
}
