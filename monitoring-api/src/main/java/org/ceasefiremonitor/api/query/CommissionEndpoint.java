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
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.commission.Commission;
import org.ceasefiremonitor.projections.commission.CommissionFilter;
import org.ceasefiremonitor.projections.commission.CommissionQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Special commissions, their seats, rules of procedure and open sessions. */
@RestController
@Tag(name = "views: commissions")
@RequestMapping(CommissionEndpoint.PATH)
public class CommissionEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/commissions";

    private static final ItemStream.Shape<Commission> SHAPE = new ItemStream.Shape<>(
            List.of("commission_id", "agreement_id", "name", "chair", "members", "failures", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.commissionId(), standing.agreementId(), Cells.text(standing.name()), standing.chair(),
                        Cells.words(standing.members().stream().map(ParticipantId::value)), standing.failures(), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final CommissionQueries queries;
    private final Answers answers;

    CommissionEndpoint(CommissionQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(CommissionQueries.VIEWS);
    }

    /** Lists commissions. */
    @Operation(operationId = "ListCommissions", summary = "Special commissions, their seats, rules of procedure and open sessions, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV without sessions and rules, which have no form in a table.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = CommissionPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Commission.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Agreement under which it sits.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable AgreementId agreement,
            @Parameter(description = "Participant that has a seat in it.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId member,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable CommissionId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new CommissionFilter(agreement, member);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One commission. */
    @Operation(operationId = "ReadCommission", summary = "One commission", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The commission.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommissionAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable CommissionId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record CommissionPage(long position, View view, List<Commission> items, @Nullable String next) {
    }

    /** For the description: one. */
    record CommissionAnswer(long position, View view, long revision, Commission item) {
    }
}
