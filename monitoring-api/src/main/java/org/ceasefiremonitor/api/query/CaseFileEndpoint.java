package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.projections.commission.CaseFile;
import org.ceasefiremonitor.projections.commission.CaseFileQueries;
import org.ceasefiremonitor.projections.commission.CaseProjection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The file of a case: what evidence each finding rests on, by hash and position of the log. */
@RestController
@Tag(name = "views: cases")
public class CaseFileEndpoint {

    private final CaseFileQueries queries;
    private final Answers answers;

    CaseFileEndpoint(CaseFileQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(CaseFileQueries.VIEWS, CaseProjection.VIEW);
    }

    /** The file of one case. */
    @Operation(operationId = "ReadCaseFile", summary = "What evidence each finding of a case rests on, by hash and position of the log, with submissions and doubts",
            description = "The sets are exactly those that the findings list. What the reader may not see of an item is left out and not counted.")
    @ApiResponse(responseCode = "200", description = "The file.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseFileAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping(CaseEndpoint.PATH + "/{id}/file")
    public @Nullable ResponseEntity<Object> file(
            @Parameter(schema = @Schema(type = "string")) @PathVariable BreachCaseId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, CaseFile::revision);
    }

    /** For the description: one. */
    record CaseFileAnswer(long position, View view, long revision, CaseFile item) {
    }
}
