package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.view.Paging;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * How a list is asked for, whatever it lists: as one thing is, and which page.
 *
 * @param request  the request that asks
 * @param response the answer to it
 * @param limit    items on a page, 1 to 1000; 100 if absent
 * @param cursor   where the page before ended; absent for the first page
 * @param asOf     as known when: a position of the log, an instant or a date; absent for what is known now
 * @param timeZone time zone in which dates are meant; UTC if absent
 * @param after    position of the log that what is read must have reached; none if absent
 * @param seconds  how long to wait for that at most, 0 to 30 seconds; 5 if absent
 */
@ParameterObject
public record ListRequest(
        @Parameter(hidden = true) HttpServletRequest request,
        @Parameter(hidden = true) HttpServletResponse response,
        @Parameter(description = "Items on a page, 1 to 1000; 100 if absent.", schema = @Schema(type = "integer", format = "int32")) @Nullable Integer limit,
        @Parameter(description = "Where the page before ended; taken from its `next`.", schema = @Schema(type = "string")) @Nullable String cursor,
        @Parameter(description = Moments.AS_OF, example = "57", schema = @Schema(type = "string")) @Nullable String asOf,
        @Parameter(description = Moments.TIME_ZONE, example = "Europe/Kyiv", schema = @Schema(type = "string")) @Nullable String timeZone,
        @Parameter(description = Moments.AFTER, schema = @Schema(type = "integer", format = "int64")) @Nullable Long after,
        @Parameter(name = "wait", description = Moments.WAIT, schema = @Schema(type = "integer", format = "int32")) @Nullable Integer seconds) {

    /**
     * The page that is wanted.
     *
     * @throws InvalidInput if it would be too short or too long
     */
    Paging paging() {
        return new Paging(limit, cursor);
    }

    /** The request, but for the page. */
    ReadRequest one() {
        return new ReadRequest(request, response, asOf, timeZone, after, seconds);
    }
}
