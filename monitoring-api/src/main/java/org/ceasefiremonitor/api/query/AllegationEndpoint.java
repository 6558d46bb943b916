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
import org.ceasefiremonitor.core.identity.AllegationId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.verification.allegation.AllegationStanding;
import org.ceasefiremonitor.projections.allegation.AllegationEntry;
import org.ceasefiremonitor.projections.allegation.AllegationFilter;
import org.ceasefiremonitor.projections.allegation.AllegationQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of allegations. */
@RestController
@Tag(name = "views: allegations")
@RequestMapping(AllegationEndpoint.PATH)
public class AllegationEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/allegations";

    private static final ItemStream.Shape<AllegationEntry> SHAPE = new ItemStream.Shape<>(
            List.of("allegation_id", "agreement_id", "filed_by", "for_the_public", "accused", "provision_id", "from", "until", "longitude", "latitude", "text",
                    "source_id", "state", "received_at", "acknowledge_by", "acknowledged", "overdue", "reply_by", "replied_at", "reply_missed", "incident_id",
                    "reason", "decided_at", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                var claim = standing.claim();
                var place = claim.place();
                var reply = standing.reply();
                return Cells.of(standing.allegationId(), standing.agreementId(), standing.filedBy(), standing.forThePublic(), standing.accused(),
                        claim.provisionId(), claim.from(), claim.until(), place == null ? null : place.longitude(), place == null ? null : place.latitude(),
                        Cells.text(claim.text()), standing.sourceId(), standing.state(), standing.receivedAt(), standing.acknowledgeBy(),
                        standing.acknowledged(), standing.overdue(), standing.replyBy(), reply == null ? null : reply.at(), standing.replyMissed(),
                        standing.incidentId(), standing.reason() == null ? null : Cells.text(standing.reason()), standing.decidedAt(), standing.revision(),
                        item.position(), item.recordedAt());
            }, null);

    private final AllegationQueries queries;
    private final Answers answers;

    AllegationEndpoint(AllegationQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(AllegationQueries.VIEWS);
    }

    /** Lists allegations. */
    @Operation(operationId = "ListAllegations", summary = "The register of allegations and what became of each, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV without the replies. `/api/v1/allegation-counts` counts them.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = AllegationPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = AllegationEntry.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "How far they have come.")
            @RequestParam(required = false) @Nullable List<AllegationStanding.State> state,
            @Parameter(description = "The Party that is accused.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId accused,
            @Parameter(description = "The participant that filed them; PUBLIC for those filed at the desk of the public.", example = "astoria")
            @RequestParam(required = false) @Nullable String alleger,
            @Parameter(description = "The participant that filed them or is accused.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId concerning,
            @Parameter(description = "The incident that they are about.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable IncidentId incident,
            @Parameter(description = "Whether they were decided with reasons.")
            @RequestParam(required = false) @Nullable Boolean ruled,
            @Parameter(description = "A reply is waited for that is due before this instant.")
            @RequestParam(required = false) @Nullable Instant replyDueBefore,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable AllegationId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new AllegationFilter(state, accused, alleger, concerning, incident, ruled, replyDueBefore);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One allegation. */
    @Operation(operationId = "ReadAllegation", summary = "One allegation", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The allegation.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AllegationAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable AllegationId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record AllegationPage(long position, View view, List<AllegationEntry> items, @Nullable String next) {
    }

    /** For the description: one. */
    record AllegationAnswer(long position, View view, long revision, AllegationEntry item) {
    }
}
