package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.intake.ImportStanding;
import org.ceasefiremonitor.projections.intake.DataImport;
import org.ceasefiremonitor.projections.intake.ImportFilter;
import org.ceasefiremonitor.projections.intake.ImportQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Imports of published data. */
@RestController
@Tag(name = "views: imports")
@RequestMapping(ImportEndpoint.PATH)
public class ImportEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/imports";

    private static final ItemStream.Shape<DataImport> SHAPE = new ItemStream.Shape<>(
            List.of("import_id", "state", "importer", "source", "file_name", "file_sha256", "mapping", "mapping_version", "mapping_sha256", "licence",
                    "attribution", "rows", "recorded", "repeats", "refused", "unreadable", "begun_at", "completed_at", "retracted_at", "retraction_reason",
                    "reports_retracted", "reports_left", "retraction_concluded_at", "revision", "position", "recorded_at"),
            each -> {
                var standing = each.standing();
                var counts = standing.counts();
                var retraction = standing.retraction();
                return Cells.of(standing.importId(), standing.state(), standing.importer(), Cells.text(standing.source()),
                        Cells.text(standing.fileName()), standing.fileSha256(), Cells.text(standing.mapping()), Cells.text(standing.mappingVersion()),
                        standing.mappingSha256(), Cells.text(standing.licence()), Cells.text(standing.attribution()), counts.rows(), counts.recorded(),
                        counts.repeats(), counts.refused(), counts.unreadable(), standing.begunAt(), standing.completedAt(),
                        retraction == null ? null : retraction.at(), retraction == null ? null : Cells.text(retraction.reason()),
                        retraction == null ? null : retraction.retracted(), retraction == null ? null : retraction.left(),
                        retraction == null ? null : retraction.concludedAt(), standing.revision(), each.position(), each.recordedAt());
            }, null);

    private final ImportQueries queries;
    private final Answers answers;

    ImportEndpoint(ImportQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(ImportQueries.VIEWS);
    }

    /** Lists imports. */
    @Operation(operationId = "ListImports", summary = "Imports of published data, what came of their rows, and what was taken back, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list. The `attribution` of an import must be shown wherever its data are; each of"
                    + " its reports carries it, and names the import.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = ImportPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = DataImport.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Participant that began it.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId importer,
            @Parameter(description = "What its reports name as their source.") @RequestParam(required = false) @Nullable String source,
            @Parameter(description = "SHA-256 of its file, lower-case hexadecimal.") @RequestParam(required = false) @Nullable String fileSha256,
            @Parameter(description = "Where it stands.") @RequestParam(required = false) @Nullable List<ImportStanding.State> state,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable ImportId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new ImportFilter(importer, source, fileSha256, state);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One import. */
    @Operation(operationId = "ReadImport", summary = "One import", description = "While it is being taken back, `retraction` tells how far that has come. Its `revision` is"
            + " what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The import.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ImportId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, each -> each.standing().revision());
    }

    /** For the description: a page. */
    record ImportPage(long position, View view, List<DataImport> items, @Nullable String next) {
    }

    /** For the description: one. */
    record ImportAnswer(long position, View view, long revision, DataImport item) {
    }
}
