package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.projections.commission.Explanation;
import org.ceasefiremonitor.projections.commission.ExplanationQueries;
import org.ceasefiremonitor.projections.commission.FindingProjection;
import org.ceasefiremonitor.projections.commission.RemedyProjection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why it was decided so: from a finding or a remedy back to the single observations, with the version of the rules at each step. */
@RestController
@Tag(name = "views: findings")
@RequestMapping(ExplainEndpoint.PATH)
public class ExplainEndpoint {

    /** Where explanations are read. */
    public static final String PATH = "/api/v1/explain";

    private final ExplanationQueries queries;
    private final Answers findings;
    private final Answers remedies;

    ExplainEndpoint(ExplanationQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.findings = answers.from(ExplanationQueries.VIEWS, FindingProjection.VIEW);
        this.remedies = answers.from(ExplanationQueries.VIEWS, RemedyProjection.VIEW);
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

    /** For the description: one. */
    record ExplanationAnswer(long position, View view, long revision, Explanation item) {
    }
}
