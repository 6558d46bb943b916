package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * How one thing is asked for, whatever it is.
 *
 * @param request  the request that asks
 * @param response the answer to it
 * @param asOf     as known when: a position of the log, an instant or a date; absent for what is known now
 * @param timeZone time zone in which dates are meant; UTC if absent
 * @param after    position of the log that what is read must have reached; none if absent
 * @param seconds  how long to wait for that at most, 0 to 30 seconds; 5 if absent
 */
@ParameterObject
public record ReadRequest(
        @Parameter(hidden = true) HttpServletRequest request,
        @Parameter(hidden = true) HttpServletResponse response,
        @Parameter(description = Moments.AS_OF, example = "57", schema = @Schema(type = "string")) @Nullable String asOf,
        @Parameter(description = Moments.TIME_ZONE, example = "Europe/Kyiv", schema = @Schema(type = "string")) @Nullable String timeZone,
        @Parameter(description = Moments.AFTER, schema = @Schema(type = "integer", format = "int64")) @Nullable Long after,
        @Parameter(name = "wait", description = Moments.WAIT, schema = @Schema(type = "integer", format = "int32")) @Nullable Integer seconds) {
}
