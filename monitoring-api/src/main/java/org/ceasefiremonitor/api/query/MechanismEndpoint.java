package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding;
import org.ceasefiremonitor.projections.mechanism.Mechanism;
import org.ceasefiremonitor.projections.mechanism.MechanismFilter;
import org.ceasefiremonitor.projections.mechanism.MechanismQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of mechanisms: mandate, lead, sectors, reporting times and partners. */
@RestController
@Tag(name = "views: mechanisms")
@RequestMapping(MechanismEndpoint.PATH)
public class MechanismEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/mechanisms";

    private static final ItemStream.Shape<Mechanism> SHAPE = new ItemStream.Shape<>(
            List.of("mechanism_id", "agreement_id", "name", "state", "active_from", "lead", "sectors", "partners", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.mechanismId().value(), standing.agreementId().value(), Cells.text(standing.name()), standing.state(),
                        standing.activeFrom(), standing.lead().map(ParticipantId::value).orElse(null), standing.sectors().size(),
                        standing.partners().size(), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final MechanismQueries queries;
    private final Answers answers;

    MechanismEndpoint(MechanismQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(MechanismQueries.VIEWS);
    }

    /** Lists mechanisms. */
    @Operation(operationId = "ListMechanisms", summary = "The register of mechanisms: mandate, lead, sectors, reporting times and partners, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = MechanismPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Mechanism.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Agreement whose ceasefire they monitor.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable AgreementId agreement,
            @Parameter(description = "Where they stand.")
            @RequestParam(required = false) @Nullable List<MechanismStanding.State> state,
            @Parameter(description = "Participant that was designated last to lead them.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId lead,
            @Parameter(description = "Zone that belongs to one of their sectors.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ZoneId zone,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable MechanismId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new MechanismFilter(agreement, state, lead, zone);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One mechanism. */
    @Operation(operationId = "ReadMechanism", summary = "One mechanism", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The mechanism.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MechanismAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable MechanismId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record MechanismPage(long position, View view, List<Mechanism> items, @Nullable String next) {
    }

    /** For the description: one. */
    record MechanismAnswer(long position, View view, long revision, Mechanism item) {
    }
}
