package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.commission.Scorecard;
import org.ceasefiremonitor.projections.commission.ScorecardQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands on record about each Party, in the same figures for each. */
@RestController
@Tag(name = "views: findings")
@RequestMapping(ScorecardEndpoint.PATH)
public class ScorecardEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/scorecard";

    private final ScorecardQueries queries;
    private final Answers answers;

    ScorecardEndpoint(ScorecardQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(ScorecardQueries.VIEWS);
    }

    /** Lists scorecards. */
    @Operation(operationId = "ReadScorecard", summary = "What stands on record about each Party, in the same figures for each, in order of their ids",
            description = "Counts of what was established and decided, and of nothing else: what nobody saw is in no figure. They are of what the reader may see.")
    @ApiResponse(responseCode = "200", description = "A page of the list.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ScorecardPage.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "The only Party that is asked for.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId party,
            ListRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.page(asked, party, queries::list);
    }

    /** For the description: a page. */
    record ScorecardPage(long position, View view, List<Scorecard> items, @Nullable String next) {
    }
}
