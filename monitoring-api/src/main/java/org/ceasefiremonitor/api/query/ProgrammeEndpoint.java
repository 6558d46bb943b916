package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.support.programme.ProgrammeKind;
import org.ceasefiremonitor.core.support.programme.ProgrammeStanding;
import org.ceasefiremonitor.projections.support.ProgrammeEntry;
import org.ceasefiremonitor.projections.support.ProgrammeFilter;
import org.ceasefiremonitor.projections.support.ProgrammeQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Programmes of cooperation and what has come of each. */
@RestController
@Tag(name = "views: support")
@RequestMapping(ProgrammeEndpoint.PATH)
public class ProgrammeEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/programmes";

    private static final ItemStream.Shape<ProgrammeEntry> SHAPE = new ItemStream.Shape<>(
            List.of("programme_id", "kind", "title", "partners", "product", "since", "state", "why", "courses", "places", "graduates", "outputs", "channels",
                    "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.programmeId(), standing.kind(), Cells.text(standing.title()), Cells.words(standing.partners().stream()),
                        Cells.text(standing.product()), standing.since(), standing.state(), Cells.text(standing.why()), standing.courses().size(), item.places(),
                        item.graduates(), standing.outputs().size(), standing.channels().size(), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final ProgrammeQueries queries;
    private final Answers answers;

    ProgrammeEndpoint(ProgrammeQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(ProgrammeQueries.VIEWS);
    }

    /** Lists programmes of cooperation. */
    @Operation(operationId = "ListProgrammes", summary = "Programmes of cooperation and what has come of each, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV with the number of outputs and channels. Of intelligence only the channels are recorded, never what is exchanged.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = ProgrammePage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = ProgrammeEntry.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Whether they run.")
            @RequestParam(required = false) @Nullable List<ProgrammeStanding.State> state,
            @Parameter(description = "What the partners do together.")
            @RequestParam(required = false) @Nullable List<ProgrammeKind> kind,
            @Parameter(description = "A participant that takes part.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId partner,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable ProgrammeId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new ProgrammeFilter(state, kind, partner);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One programme. */
    @Operation(operationId = "ReadProgramme", summary = "One programme", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The programme.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProgrammeAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ProgrammeId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record ProgrammePage(long position, View view, List<ProgrammeEntry> items, @Nullable String next) {
    }

    /** For the description: one. */
    record ProgrammeAnswer(long position, View view, long revision, ProgrammeEntry item) {
    }
}
