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
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.RecommendationId;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding.State;
import org.ceasefiremonitor.projections.recommendation.Recommendation;
import org.ceasefiremonitor.projections.recommendation.RecommendationFilter;
import org.ceasefiremonitor.projections.recommendation.RecommendationQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Recommendations: prepared commands that policies put before somebody, until when, and what became of them. */
@RestController
@Tag(name = "views: recommendations")
@RequestMapping(RecommendationEndpoint.PATH)
public class RecommendationEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/recommendations";

    private static final ItemStream.Shape<Recommendation> SHAPE = new ItemStream.Shape<>(
            List.of("recommendation_id", "policy", "rests_on", "to", "about", "command", "reason", "at", "due", "state", "closed_by", "closed_at", "closing",
                    "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.recommendationId(), standing.policy(), standing.restsOn(), standing.to(), standing.about(), standing.command().name(),
                        Cells.text(standing.reason()), standing.at(), standing.due(), standing.state(), standing.closedBy(), standing.closedAt(),
                        Cells.text(standing.closing()), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final RecommendationQueries queries;
    private final Answers answers;

    RecommendationEndpoint(RecommendationQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(RecommendationQueries.VIEWS);
    }

    /** Lists recommendations. */
    @Operation(operationId = "ListRecommendations", summary = "Prepared commands that policies put before somebody, those that are due first before the others",
            description = "A recommendation names a command with its body, the event that it rests on, to whom it is addressed and until when it is to be taken or set"
                    + " aside. Nothing is done by it: whoever it is addressed to issues the command as it stands, or changed, or sets the recommendation aside"
                    + " with reasons. As NDJSON and CSV the answer is the whole list; as CSV without the bodies.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = RecommendationPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Recommendation.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "The capacities to which they are addressed.") @RequestParam(required = false) @Nullable List<Mandate> to,
            @Parameter(description = "The thing that they are about, by type and id.", example = "incident/fire-1")
            @RequestParam(required = false) @Nullable String about,
            @Parameter(description = "The policy that made them.", example = "P3") @RequestParam(required = false) @Nullable String policy,
            @Parameter(description = "Where they stand.") @RequestParam(required = false) @Nullable List<State> state,
            @Parameter(description = "They are due before this instant.") @RequestParam(required = false) @Nullable Instant dueBefore,
            ListRequest asked,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new RecommendationFilter(to, about, policy, state, dueBefore);
        return answers.list(asked, SHAPE, filter, queries::list, queries::stream);
    }

    /** One recommendation. */
    @Operation(operationId = "ReadRecommendation", summary = "One recommendation", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The recommendation.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RecommendationAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable RecommendationId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record RecommendationPage(long position, View view, List<Recommendation> items, @Nullable String next) {
    }

    /** For the description: one. */
    record RecommendationAnswer(long position, View view, long revision, Recommendation item) {
    }
}
