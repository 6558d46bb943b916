package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.projections.agreement.Agreement;
import org.ceasefiremonitor.projections.agreement.AgreementFilter;
import org.ceasefiremonitor.projections.agreement.AgreementQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agreements with their acceptance, provisions and every version of their rules. */
@RestController
@Tag(name = "views: agreements")
@RequestMapping(AgreementEndpoint.PATH)
public class AgreementEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/agreements";

    private static final ItemStream.Shape<Agreement> SHAPE = new ItemStream.Shape<>(
            List.of("agreement_id", "title", "phase", "required_parties", "signatures", "endorsements", "denunciations", "in_force_from", "in_force_until",
                    "time_zone", "text_version", "text_sha256", "legal_basis", "revision", "position", "recorded_at"),
            agreement -> {
                var terms = agreement.terms();
                return Cells.of(terms.agreementId(), Cells.text(terms.title()), agreement.phase(), Cells.words(terms.requiredParties().stream()),
                        Cells.words(terms.signatures().stream()), Cells.words(terms.endorsements().stream()), Cells.words(terms.denunciations().stream()),
                        terms.inForceFrom(), terms.inForceUntil(), terms.timeZone(), Cells.text(terms.textVersion()), terms.textSha256(),
                        Cells.text(terms.legalBasis()), terms.revision(), agreement.position(), agreement.recordedAt());
            }, null);

    private final AgreementQueries queries;
    private final Answers answers;

    AgreementEndpoint(AgreementQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(AgreementQueries.VIEWS);
    }

    /** Lists agreements. */
    @Operation(operationId = "ListAgreements", summary = "Agreements with their acceptance, provisions and every version of their rules, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV without their provisions and rules, which have no form in a table.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Agreement.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Where it stands.") @RequestParam(required = false) @Nullable List<AgreementTerms.Phase> phase,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable AgreementId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new AgreementFilter(phase);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One agreement. */
    @Operation(operationId = "ReadAgreement", summary = "One agreement", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The agreement.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable AgreementId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, agreement -> agreement.terms().revision());
    }

    /** For the description: a page. */
    record AgreementPage(long position, View view, List<Agreement> items, @Nullable String next) {
    }

    /** For the description: one. */
    record AgreementAnswer(long position, View view, long revision, Agreement item) {
    }
}
