package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding;
import org.ceasefiremonitor.core.commission.ballot.Question;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.projections.commission.Ballot;
import org.ceasefiremonitor.projections.commission.BallotFilter;
import org.ceasefiremonitor.projections.commission.BallotQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ballots of special commissions; positions are in them once they are unsealed. */
@RestController
@Tag(name = "views: ballots")
@RequestMapping(BallotEndpoint.PATH)
public class BallotEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/ballots";

    private static final ItemStream.Shape<Ballot> SHAPE = new ItemStream.Shape<>(
            List.of("ballot_id", "commission_id", "case_id", "question", "state", "voting_rule", "commit_by", "reveal_by", "outcome", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.ballotId(), standing.commissionId(), standing.caseId(), standing.question(), standing.state(), standing.votingRule(),
                        standing.commitBy(), standing.revealBy(), standing.tally() == null ? null : standing.tally().outcome(), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final BallotQueries queries;
    private final Answers answers;

    BallotEndpoint(BallotQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(BallotQueries.VIEWS);
    }

    /** Lists ballots. */
    @Operation(operationId = "ListBallots", summary = "Ballots of special commissions; positions are in them once they are unsealed, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV without positions, which have no form in a table.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = BallotPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Ballot.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Commission that votes.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable CommissionId commission,
            @Parameter(name = "case", description = "Case that it is about.", schema = @Schema(type = "string"))
            @RequestParam(name = "case", required = false) @Nullable BreachCaseId breachCase,
            @Parameter(description = "What it decides.")
            @RequestParam(required = false) @Nullable Question question,
            @Parameter(description = "How far it has come.")
            @RequestParam(required = false) @Nullable List<BallotStanding.State> state,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable BallotId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new BallotFilter(commission, breachCase, question, state);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One ballot. */
    @Operation(operationId = "ReadBallot", summary = "One ballot", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The ballot.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BallotAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable BallotId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record BallotPage(long position, View view, List<Ballot> items, @Nullable String next) {
    }

    /** For the description: one. */
    record BallotAnswer(long position, View view, long revision, Ballot item) {
    }
}
