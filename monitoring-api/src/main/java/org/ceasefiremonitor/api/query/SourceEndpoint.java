package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.verification.source.SourceKind;
import org.ceasefiremonitor.core.verification.source.SourceStanding;
import org.ceasefiremonitor.projections.source.Source;
import org.ceasefiremonitor.projections.source.SourceFilter;
import org.ceasefiremonitor.projections.source.SourceQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sources of information, their ratings and track records. */
@RestController
@Tag(name = "views: sources")
@RequestMapping(SourceEndpoint.PATH)
public class SourceEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/sources";

    private static final ItemStream.Shape<Source> SHAPE = new ItemStream.Shape<>(
            List.of("source_id", "kind", "label", "erased", "sheltered", "state", "reliability", "basis", "verified", "counted", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.sourceId().value(), standing.kind(), Cells.text(standing.label().text()), standing.label().erased(),
                        standing.sheltered(), standing.state(), standing.reliability(), standing.basis() == null ? null : Cells.text(standing.basis()), standing.verified(), standing.outcomes().size(), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final SourceQueries queries;
    private final Answers answers;

    SourceEndpoint(SourceQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(SourceQueries.VIEWS);
    }

    /** Lists sources of information. */
    @Operation(operationId = "ListSources", summary = "Sources of information, their ratings and track records, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = SourcePage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Source.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "What they are.")
            @RequestParam(required = false) @Nullable List<SourceKind> kind,
            @Parameter(description = "Where they stand.")
            @RequestParam(required = false) @Nullable List<SourceStanding.State> state,
            @Parameter(description = "How far they are to be trusted.")
            @RequestParam(required = false) @Nullable List<Reliability> reliability,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable SourceId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new SourceFilter(kind, state, reliability);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One source of information. */
    @Operation(operationId = "ReadSource", summary = "One source of information", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The source of information.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SourceAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable SourceId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record SourcePage(long position, View view, List<Source> items, @Nullable String next) {
    }

    /** For the description: one. */
    record SourceAnswer(long position, View view, long revision, Source item) {
    }
}
