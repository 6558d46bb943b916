package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.List;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.support.SupportKind;
import org.ceasefiremonitor.projections.support.SupportQueries;
import org.ceasefiremonitor.projections.support.SupportTracker;
import org.ceasefiremonitor.projections.support.TrackedSupport;
import org.ceasefiremonitor.projections.support.TrackerFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was pledged, contracted and delivered, by contributor and month. */
@RestController
@Tag(name = "views: support")
@RequestMapping(SupportTrackerEndpoint.PATH)
public class SupportTrackerEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/support-tracker";

    private final SupportTracker tracker;
    private final Answers answers;

    SupportTrackerEndpoint(SupportTracker tracker, ViewAnswers answers) {
        this.tracker = tracker;
        this.answers = answers.from(SupportQueries.VIEWS);
    }

    /** Adds up amounts of support. */
    @Operation(operationId = "TrackSupport", summary = "What was pledged, contracted and delivered, by contributor, month and currency or unit, in this order",
            description = "Of the packages that the reader may see. Amounts of different currencies or units are never added.")
    @ApiResponse(responseCode = "200", description = "A page of the list.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SupportTrackerPage.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Who gives the support.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId contributor,
            @Parameter(description = "For whom it is.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId recipient,
            @Parameter(description = "What the packages are.")
            @RequestParam(required = false) @Nullable List<SupportKind> kind,
            @Parameter(description = "First month, UTC, such as 2031-03.", schema = @Schema(type = "string", example = "2031-03"))
            @RequestParam(required = false) @Nullable YearMonth from,
            @Parameter(description = "Last month, UTC.", schema = @Schema(type = "string", example = "2031-12"))
            @RequestParam(required = false) @Nullable YearMonth until,
            ListRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.page(asked, new TrackerFilter(contributor, recipient, kind, from, until), tracker::list);
    }

    /** For the description: a page. */
    record SupportTrackerPage(long position, View view, List<TrackedSupport> items, @Nullable String next) {
    }
}
