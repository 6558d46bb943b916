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
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.commitment.CommitmentStanding;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.commitment.InvokedCommitment;
import org.ceasefiremonitor.projections.commitment.InvokedCommitmentFilter;
import org.ceasefiremonitor.projections.commitment.InvokedCommitmentQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Commitments of guarantors that were invoked: what was decided, declined with reasons and carried out, and what is overdue. */
@RestController
@Tag(name = "views: commitments")
@RequestMapping(InvokedCommitmentEndpoint.PATH)
public class InvokedCommitmentEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/commitments";

    private static final ItemStream.Shape<InvokedCommitment> SHAPE = new ItemStream.Shape<>(
            List.of("commitment_id", "guarantee_id", "guarantor", "beneficiary", "domain", "determination_id", "text_version", "binding", "invoked_at", "state", "position_by", "position_missed", "measures_by", "measures_missed", "measures", "declined", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.commitmentId(), standing.guaranteeId(), standing.guarantor(), standing.beneficiary(), standing.domain(), standing.determinationId(), standing.textVersion(), standing.binding(), standing.invokedAt(), standing.state(), standing.positionBy(), standing.positionMissed(), standing.measuresBy(), standing.measuresMissed(), standing.measures().size(), standing.declined() == null ? null : Cells.text(standing.declined().text()), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final InvokedCommitmentQueries queries;
    private final Answers answers;

    InvokedCommitmentEndpoint(InvokedCommitmentQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(InvokedCommitmentQueries.VIEWS);
    }

    /** Lists commitments that were invoked. */
    @Operation(operationId = "ListInvokedCommitments", summary = "Commitments that were invoked and how far each has come, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = InvokedCommitmentPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = InvokedCommitment.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "How far they have come.")
            @RequestParam(required = false) @Nullable List<CommitmentStanding.State> state,
            @Parameter(description = "The guarantee.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable GuaranteeId guarantee,
            @Parameter(description = "Who gave it.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId guarantor,
            @Parameter(description = "To whom it is given.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId beneficiary,
            @Parameter(description = "The domains.")
            @RequestParam(required = false) @Nullable List<Domain> domain,
            @Parameter(description = "The determination on which they rest.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable DeterminationId determination,
            @Parameter(description = "Whether a time of theirs ever ran out.")
            @RequestParam(required = false) @Nullable Boolean overdue,
            @Parameter(description = "Measures are waited for that are due before this instant.")
            @RequestParam(required = false) @Nullable Instant measuresDueBefore,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable CommitmentId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new InvokedCommitmentFilter(state, guarantee, guarantor, beneficiary, domain, determination, overdue, measuresDueBefore);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One of them. */
    @Operation(operationId = "ReadInvokedCommitment", summary = "One commitment", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The commitment.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InvokedCommitmentAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable CommitmentId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record InvokedCommitmentPage(long position, View view, List<InvokedCommitment> items, @Nullable String next) {
    }

    /** For the description: one. */
    record InvokedCommitmentAnswer(long position, View view, long revision, InvokedCommitment item) {
    }
}
