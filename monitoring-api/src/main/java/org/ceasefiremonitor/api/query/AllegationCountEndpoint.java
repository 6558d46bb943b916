package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.ceasefiremonitor.projections.allegation.AllegationCountQueries;
import org.ceasefiremonitor.projections.allegation.AllegationCounts;
import org.ceasefiremonitor.projections.allegation.AllegationQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many allegations were received, ruled on and not ruled on, by whom they accuse or by who filed them. */
@RestController
@Tag(name = "views: allegations")
@RequestMapping(AllegationCountEndpoint.PATH)
public class AllegationCountEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/allegation-counts";

    private final AllegationCountQueries queries;
    private final Answers answers;

    AllegationCountEndpoint(AllegationCountQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(AllegationQueries.VIEWS);
    }

    /** Counts allegations. */
    @Operation(operationId = "CountAllegations", summary = "How many allegations were received, ruled on and not ruled on, in order of whom they concern",
            description = "Of the allegations that the reader may see. What was received is ruled on, not ruled on, or withdrawn.")
    @ApiResponse(responseCode = "200", description = "A page of the list.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AllegationCountPage.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "By the Party that is accused, or by the participant that filed them; ACCUSED if absent.")
            @RequestParam(required = false) AllegationCounts.@Nullable By by,
            @Parameter(description = "The only one that is asked for; PUBLIC for what was filed at the desk of the public.", example = "borduria")
            @RequestParam(required = false) @Nullable String who,
            ListRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.page(asked, by == null ? AllegationCounts.By.ACCUSED : by,
                (counted, paging, reader, known) -> queries.list(counted, who, paging, reader, known));
    }

    /** For the description: a page. */
    record AllegationCountPage(long position, View view, List<AllegationCounts> items, @Nullable String next) {
    }
}
