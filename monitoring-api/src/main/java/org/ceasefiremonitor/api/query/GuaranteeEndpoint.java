package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.guarantee.Guarantee;
import org.ceasefiremonitor.projections.guarantee.GuaranteeFilter;
import org.ceasefiremonitor.projections.guarantee.GuaranteeQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Security guarantees and how far each has come. */
@RestController
@Tag(name = "views: guarantees")
@RequestMapping(GuaranteeEndpoint.PATH)
public class GuaranteeEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/guarantees";

    private static final ItemStream.Shape<Guarantee> SHAPE = new ItemStream.Shape<>(
            List.of("guarantee_id", "guarantor", "beneficiary", "agreement_id", "domains", "state", "political", "notice_days", "ratified_on",
                    "activated_at", "withdrawal", "text_version", "text_sha256", "revision", "position", "recorded_at"),
            guarantee -> {
                var standing = guarantee.standing();
                return Cells.of(standing.guaranteeId(), standing.guarantor(), standing.beneficiary(), standing.agreementId(),
                        Cells.words(standing.domains().stream()), standing.state(), standing.political(), standing.noticeDays(), standing.ratifiedOn(),
                        standing.activatedAt(), standing.withdrawal(), Cells.text(standing.textVersion()), standing.textSha256(), standing.revision(),
                        guarantee.position(), guarantee.recordedAt());
            }, null);

    private final GuaranteeQueries queries;
    private final Answers answers;

    GuaranteeEndpoint(GuaranteeQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(GuaranteeQueries.VIEWS);
    }

    /** Lists guarantees. */
    @Operation(operationId = "ListGuarantees", summary = "Security guarantees and how far each has come, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV without their domestic steps, which have no form in a table.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = GuaranteePage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Guarantee.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Who guarantees.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId guarantor,
            @Parameter(description = "For whom.", schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable ParticipantId beneficiary,
            @Parameter(description = "Agreement that it belongs to.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable AgreementId agreement,
            @Parameter(description = "Where it stands.") @RequestParam(required = false) @Nullable List<GuaranteeStanding.State> state,
            @Parameter(description = "Domain in which it obliges.") @RequestParam(required = false) @Nullable Domain domain,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable GuaranteeId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new GuaranteeFilter(guarantor, beneficiary, agreement, state, domain);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One guarantee. */
    @Operation(operationId = "ReadGuarantee", summary = "One guarantee", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The guarantee.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GuaranteeAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable GuaranteeId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, guarantee -> guarantee.standing().revision());
    }

    /** For the description: a page. */
    record GuaranteePage(long position, View view, List<Guarantee> items, @Nullable String next) {
    }

    /** For the description: one. */
    record GuaranteeAnswer(long position, View view, long revision, Guarantee item) {
    }
}
