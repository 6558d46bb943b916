package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.mechanism.access.AccessStanding;
import org.ceasefiremonitor.core.mechanism.access.RestrictionKind;
import org.ceasefiremonitor.projections.access.RestrictedAccess;
import org.ceasefiremonitor.projections.access.RestrictedAccessFilter;
import org.ceasefiremonitor.projections.access.RestrictedAccessQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of restrictions of access and threats to monitors. */
@RestController
@Tag(name = "views: access")
@RequestMapping(AccessRestrictionEndpoint.PATH)
public class AccessRestrictionEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/access-restrictions";

    private static final ItemStream.Shape<RestrictedAccess> SHAPE = new ItemStream.Shape<>(
            List.of("restriction_id", "kind", "side", "longitude", "latitude", "authority", "from", "until", "asset_id", "note", "state", "reply_by", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.restrictionId().value(), standing.kind(), standing.side(), standing.place().longitude(), standing.place().latitude(), Cells.text(standing.authority()), standing.from(), standing.until(), standing.assetId() == null ? null : standing.assetId().value(), Cells.text(standing.note()), standing.state(), standing.replyBy(), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final RestrictedAccessQueries queries;
    private final Answers answers;

    AccessRestrictionEndpoint(RestrictedAccessQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(RestrictedAccessQueries.VIEWS);
    }

    /** Lists restrictions of access. */
    @Operation(operationId = "ListAccessRestrictions", summary = "The ledger of restrictions of access and threats to monitors, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = AccessRestrictionPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = RestrictedAccess.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Who holds the area: participant id of a Party, BUFFER or UNKNOWN.")
            @RequestParam(required = false) @Nullable String side,
            @Parameter(description = "What was done.")
            @RequestParam(required = false) @Nullable List<RestrictionKind> kind,
            @Parameter(description = "How far it has come.")
            @RequestParam(required = false) @Nullable List<AccessStanding.State> state,
            @Parameter(description = "The monitoring asset that it kept from looking.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable AssetId asset,
            @Parameter(description = "It lasted then or later.")
            @RequestParam(required = false) @Nullable Instant from,
            @Parameter(description = "It began before this instant.")
            @RequestParam(required = false) @Nullable Instant to,
            @Parameter(description = "A reply to a protest is due before this instant.")
            @RequestParam(required = false) @Nullable Instant replyDueBefore,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable AccessRestrictionId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new RestrictedAccessFilter(side, kind, state, asset, from, to, replyDueBefore);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One restriction of access. */
    @Operation(operationId = "ReadAccessRestriction", summary = "One restriction of access", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The restriction of access.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccessRestrictionAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable AccessRestrictionId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record AccessRestrictionPage(long position, View view, List<RestrictedAccess> items, @Nullable String next) {
    }

    /** For the description: one. */
    record AccessRestrictionAnswer(long position, View view, long revision, RestrictedAccess item) {
    }
}
