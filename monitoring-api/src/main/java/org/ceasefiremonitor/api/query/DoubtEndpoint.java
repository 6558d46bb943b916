package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.projections.doubt.DoubtFilter;
import org.ceasefiremonitor.projections.doubt.DoubtKind;
import org.ceasefiremonitor.projections.doubt.DoubtQueries;
import org.ceasefiremonitor.projections.doubt.InDoubt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is in doubt because of what it rests on. */
@RestController
@Tag(name = "views: doubts")
@RequestMapping(DoubtEndpoint.PATH)
public class DoubtEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/doubts";

    private static final ItemStream.Shape<InDoubt> SHAPE = new ItemStream.Shape<>(
            List.of("thing", "about", "kind", "from", "until", "reason", "position", "recorded_at"),
            one -> Cells.of(one.thing(), one.doubt().about(), one.doubt().kind(), one.doubt().from(), one.doubt().until(), one.doubt().reason(),
                    one.doubt().position(), one.doubt().recordedAt()), null);

    private final DoubtQueries queries;
    private final Answers answers;

    DoubtEndpoint(DoubtQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(DoubtQueries.VIEWS);
    }

    /** Lists what is in doubt. */
    @Operation(operationId = "ListDoubts", summary = "Reports, incidents, cases and remedies that are in doubt, once for each reason",
            description = "A report is in doubt if it was retracted, or if the monitoring asset that observed it is declared compromised for then; an"
                    + " incident if one of its reports is; a case if one of its incidents is; a remedy if its case is. Nothing is deleted and nothing is"
                    + " decided by it. With `about` it is the list of what a compromise or a retraction affects; asOf answers what was in doubt then."
                    + " As CSV and NDJSON the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = DoubtPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = InDoubt.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "The thing that is doubted itself, by type and id.", example = "asset/radar-2")
            @RequestParam(required = false) @Nullable String about,
            @Parameter(description = "The thing that is in doubt, by type and id.", example = "incident/fire-1")
            @RequestParam(required = false) @Nullable String thing,
            @Parameter(description = "Types of what is in doubt.") @RequestParam(required = false) @Nullable List<DoubtFilter.Type> type,
            @Parameter(description = "Why.") @RequestParam(required = false) @Nullable List<DoubtKind> kind,
            ListRequest asked,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new DoubtFilter(about, thing, type, kind);
        return answers.list(asked, SHAPE, filter, queries::list, queries::stream);
    }

    /** For the description: a page. */
    record DoubtPage(long position, View view, List<InDoubt> items, @Nullable String next) {
    }
}
