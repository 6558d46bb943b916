package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.commission.breach.Attribution;
import org.ceasefiremonitor.core.commission.breach.Level;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.commission.AttributionRecord;
import org.ceasefiremonitor.projections.commission.FindingFilter;
import org.ceasefiremonitor.projections.commission.FindingOnRecord;
import org.ceasefiremonitor.projections.commission.FindingQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record of attribution: who is held responsible, to which standard of proof, who did not concur, and what has put it in doubt since. */
@RestController
@Tag(name = "views: findings")
@RequestMapping(FindingEndpoint.PATH)
public class FindingEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/findings";

    private static final ItemStream.Shape<FindingOnRecord> SHAPE = new ItemStream.Shape<>(
            List.of("finding_id", "case_id", "attribution", "party", "level", "standard_required", "standard_met", "dissents", "standing", "doubts", "position",
                    "recorded_at"),
            item -> {
                var finding = item.finding();
                return Cells.of(finding.findingId(), finding.caseId(), finding.finding().attribution(), finding.party(), finding.level(),
                        finding.finding().standardRequired(), finding.finding().standardMet(),
                        Cells.words(finding.dissents().stream().map(dissent -> dissent.member().value())), finding.standing(),
                        Cells.words(item.doubts().stream().map(doubt -> doubt.kind() + ":" + doubt.about())), item.position(), item.recordedAt());
            }, null);

    private final FindingQueries queries;
    private final Answers answers;

    FindingEndpoint(FindingQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(FindingQueries.VIEWS);
    }

    /** Lists findings. */
    @Operation(operationId = "ListFindings", summary = "The record of attribution: who is held responsible, to which standard of proof, who did not concur, and what has put it in doubt since, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV without reasons and opinions, which have no form in a table.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = FindingPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = FindingOnRecord.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(name = "case", description = "Case in which it was issued.", schema = @Schema(type = "string"))
            @RequestParam(name = "case", required = false) @Nullable BreachCaseId breachCase,
            @Parameter(description = "Party that is held responsible.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId party,
            @Parameter(description = "Whether it names who is responsible.")
            @RequestParam(required = false) @Nullable Attribution attribution,
            @Parameter(description = "How far the attribution goes.")
            @RequestParam(required = false) @Nullable List<Level> level,
            @Parameter(description = "Whether it stands.")
            @RequestParam(required = false) @Nullable List<AttributionRecord.Standing> standing,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable BallotId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new FindingFilter(breachCase, party, attribution, level, standing);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One finding. */
    @Operation(operationId = "ReadFinding", summary = "One finding", description = "It is named by the ballot that adopted it.")
    @ApiResponse(responseCode = "200", description = "The finding.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FindingAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable BallotId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.finding().revision());
    }

    /** For the description: a page. */
    record FindingPage(long position, View view, List<FindingOnRecord> items, @Nullable String next) {
    }

    /** For the description: one. */
    record FindingAnswer(long position, View view, long revision, FindingOnRecord item) {
    }
}
