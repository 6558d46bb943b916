package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.projections.commission.Explanation;
import org.ceasefiremonitor.projections.commission.ExplanationQueries;
import org.ceasefiremonitor.projections.commission.FindingProjection;
import org.ceasefiremonitor.projections.commission.RemedyProjection;
import org.ceasefiremonitor.projections.commitment.InvokedCommitmentProjection;
import org.ceasefiremonitor.projections.ladder.LadderProjection;
import org.ceasefiremonitor.projections.response.ResponseExplanation;
import org.ceasefiremonitor.projections.response.ResponseQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why it was decided so: from a finding, a remedy, a commitment or a ladder back to the single observations, with the version of the rules at each step. */
@RestController
@Tag(name = "views: findings")
@RequestMapping(ExplainEndpoint.PATH)
public class ExplainEndpoint {

    /** Where explanations are read. */
    public static final String PATH = "/api/v1/explain";

    private final ExplanationQueries queries;
    private final ResponseQueries responses;
    private final Answers findings;
    private final Answers remedies;
    private final Answers commitments;
    private final Answers ladders;

    ExplainEndpoint(ExplanationQueries queries, ResponseQueries responses, ViewAnswers answers) {
        this.queries = queries;
        this.responses = responses;
        this.findings = answers.from(ExplanationQueries.VIEWS, FindingProjection.VIEW);
        this.remedies = answers.from(ExplanationQueries.VIEWS, RemedyProjection.VIEW);
        this.commitments = answers.from(ResponseQueries.VIEWS, InvokedCommitmentProjection.VIEW);
        this.ladders = answers.from(ResponseQueries.VIEWS, LadderProjection.VIEW);
    }

    /** Why it was found so. */
    @Operation(operationId = "ExplainFinding", summary = "From a finding back to the single observations, with the version of the rules at each step",
            description = "What was known when the finding was issued stands beside what is known at the position of the answer; `doubts` says where they differ.")
    @ApiResponse(responseCode = "200", description = "The explanation.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExplanationAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/findings/{id}")
    public @Nullable ResponseEntity<Object> findings(
            @Parameter(schema = @Schema(type = "string")) @PathVariable BallotId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return findings.one(asked, id, queries::finding, item -> item.finding().revision());
    }

    /** Why it is to be done. */
    @Operation(operationId = "ExplainRemedy", summary = "From a remedy back over its finding to the single observations, with the version of the rules at each step",
            description = "What was known when the finding was issued stands beside what is known at the position of the answer; `doubts` says where they differ.")
    @ApiResponse(responseCode = "200", description = "The explanation.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExplanationAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/remedies/{id}")
    public @Nullable ResponseEntity<Object> remedies(
            @Parameter(schema = @Schema(type = "string")) @PathVariable RemedyId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return remedies.one(asked, id, queries::remedy, item -> Objects.requireNonNull(item.remedy()).standing().revision());
    }

    /** Why it was invoked. */
    @Operation(operationId = "ExplainCommitment", summary = "From a commitment that was invoked over the determination, ladder, case, finding and incidents to the single observations, with the version of the rules at each step",
            description = "Each step tells what was known when it was taken, and where what it is about stands at the position of the answer. What a step names and the"
                    + " reader may not see is told as withheld, and what follows from it is not told.")
    @ApiResponse(responseCode = "200", description = "The explanation.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ResponseAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/commitments/{id}")
    public @Nullable ResponseEntity<Object> commitments(
            @Parameter(schema = @Schema(type = "string")) @PathVariable CommitmentId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return commitments.one(asked, id, responses::commitment, item -> Objects.requireNonNull(item.commitment()).revision());
    }

    /** Why its stages were entered. */
    @Operation(operationId = "ExplainLadder", summary = "From a ladder and each stage that was entered or declined on it over case, finding and incidents to the single observations, with the version of the rules at each step",
            description = "Each step tells what was known when it was taken, and where what it is about stands at the position of the answer. What a step names and the"
                    + " reader may not see is told as withheld, and what follows from it is not told.")
    @ApiResponse(responseCode = "200", description = "The explanation.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ResponseAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/ladders/{id}")
    public @Nullable ResponseEntity<Object> ladders(
            @Parameter(schema = @Schema(type = "string")) @PathVariable LadderId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return ladders.one(asked, id, responses::ladder, item -> item.ladders().getFirst().revision());
    }

    /** For the description: one of a commitment or a ladder. */
    record ResponseAnswer(long position, View view, long revision, ResponseExplanation item) {
    }

    /** For the description: one. */
    record ExplanationAnswer(long position, View view, long revision, Explanation item) {
    }
}
