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
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.determination.Determination;
import org.ceasefiremonitor.projections.determination.DeterminationFilter;
import org.ceasefiremonitor.projections.determination.DeterminationQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Determinations of armed attacks: what the guarantors are shown, what each of them holds, and what was decided. */
@RestController
@Tag(name = "views: determinations")
@RequestMapping(DeterminationEndpoint.PATH)
public class DeterminationEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/determinations";

    private static final ItemStream.Shape<Determination> SHAPE = new ItemStream.Shape<>(
            List.of("determination_id", "agreement_id", "attacked", "accused", "grounds", "ladder_id", "requested_at", "state", "pack_by", "pack_missed", "consult_by", "consultation_missed", "positions", "text", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.determinationId(), standing.agreementId(), standing.attacked(), standing.accused(), standing.grounds(), standing.ladderId(), standing.requestedAt(), standing.state(), standing.packBy(), standing.packMissed(), standing.consultBy(), standing.consultationMissed(), Cells.text(String.join(" ", standing.positions().stream().map(each -> each.guarantor().value() + "=" + each.position()).toList())), Cells.text(standing.text()), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final DeterminationQueries queries;
    private final Answers answers;

    DeterminationEndpoint(DeterminationQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(DeterminationQueries.VIEWS);
    }

    /** Lists determinations of armed attacks. */
    @Operation(operationId = "ListDeterminations", summary = "Determinations of armed attacks and how far each has come, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = DeterminationPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Determination.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "How far they have come.")
            @RequestParam(required = false) @Nullable List<DeterminationStanding.State> state,
            @Parameter(description = "The agreement to which the guarantees belong.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable AgreementId agreement,
            @Parameter(description = "Who was attacked.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId attacked,
            @Parameter(description = "The Party that is said to have attacked.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId accused,
            @Parameter(description = "The response ladder whose last stage was entered.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable LadderId ladder,
            @Parameter(description = "The consultation is waited for and due before this instant.")
            @RequestParam(required = false) @Nullable Instant consultationDueBefore,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable DeterminationId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new DeterminationFilter(state, agreement, attacked, accused, ladder, consultationDueBefore);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One of them. */
    @Operation(operationId = "ReadDetermination", summary = "One determination", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The determination.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeterminationAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeterminationId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record DeterminationPage(long position, View view, List<Determination> items, @Nullable String next) {
    }

    /** For the description: one. */
    record DeterminationAnswer(long position, View view, long revision, Determination item) {
    }
}
