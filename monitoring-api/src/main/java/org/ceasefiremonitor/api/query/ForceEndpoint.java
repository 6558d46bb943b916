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
import org.ceasefiremonitor.core.force.ForceStanding;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.readiness.Force;
import org.ceasefiremonitor.projections.readiness.ForceFilter;
import org.ceasefiremonitor.projections.readiness.ForceQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Multinational forces: how ready each is, on which preconditions, and with what. */
@RestController
@Tag(name = "views: forces")
@RequestMapping(ForceEndpoint.PATH)
public class ForceEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/forces";

    private static final ItemStream.Shape<Force> SHAPE = new ItemStream.Shape<>(
            List.of("force_id", "agreement_id", "name", "host", "assessor", "participants", "state", "host_requested_at", "legal_agreement_at", "cessation_assessed_at",
                    "not_holding", "authorised_at", "components", "capability", "contributions", "caveats", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.forceId(), standing.agreementId(), Cells.text(standing.name()), standing.host(), standing.assessor(),
                        Cells.words(standing.participants().stream()), standing.state(), madeAt(standing.hostRequest()), madeAt(standing.legalAgreement()),
                        madeAt(standing.cessation()), Cells.words(item.notHolding().stream()),
                        standing.authorisation() == null ? null : standing.authorisation().at(),
                        Cells.words(standing.components().stream().map(ForceStanding.DeployedComponent::component)),
                        standing.capability().isEmpty() ? null : standing.capability().getLast().level(), standing.contributions().size(),
                        item.provided().stream().mapToInt(each -> each.caveats().size()).sum(), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final ForceQueries queries;
    private final Answers answers;

    ForceEndpoint(ForceQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(ForceQueries.VIEWS);
    }

    /** Lists forces. */
    @Operation(operationId = "ListForces", summary = "Multinational forces: how ready each is, on which preconditions, and with what, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = ForcePage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Force.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "How far it has come.")
            @RequestParam(required = false) @Nullable List<ForceStanding.State> state,
            @Parameter(description = "The ceasefire that it is to secure.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable AgreementId agreement,
            @Parameter(description = "Participant in whose state it stands.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId host,
            @Parameter(description = "Participant that is part of it.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId participant,
            @Parameter(description = "Whether all three preconditions hold.")
            @RequestParam(required = false) @Nullable Boolean allHold,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable ForceId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new ForceFilter(state, agreement, host, participant, allHold);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One force. */
    @Operation(operationId = "ReadForce", summary = "One force", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The force.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ForceAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ForceId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    private static @Nullable Instant madeAt(ForceStanding.@Nullable PreconditionFact fact) {
        return fact == null ? null : fact.madeAt();
    }

    /** For the description: a page. */
    record ForcePage(long position, View view, List<Force> items, @Nullable String next) {
    }

    /** For the description: one. */
    record ForceAnswer(long position, View view, long revision, Force item) {
    }
}
