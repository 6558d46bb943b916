package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.guarantee.GuaranteeStanding;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.guarantee.GuaranteeFilter;
import org.ceasefiremonitor.projections.guarantee.GuaranteeMatrix;
import org.ceasefiremonitor.projections.guarantee.MatrixRow;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The guarantee matrix: what each guarantor owes in each domain, and what it does about it. */
@RestController
@Tag(name = "views: guarantees")
public class GuaranteeMatrixEndpoint {

    /** Where it is read. */
    public static final String PATH = "/api/v1/guarantee-matrix";

    private final GuaranteeMatrix matrix;
    private final Answers answers;

    GuaranteeMatrixEndpoint(GuaranteeMatrix matrix, ViewAnswers answers) {
        this.matrix = matrix;
        this.answers = answers.from(GuaranteeMatrix.VIEWS);
    }

    /** Lists the rows of the matrix. */
    @Operation(operationId = "ListGuaranteeMatrix", summary = "Guarantees by guarantor and domain: ratified, active, invoked, consulted, decided, overdue, declined with reasons",
            description = "One row for each guarantee, in order of their ids; in it each domain with the commitments that were invoked.")
    @ApiResponse(responseCode = "200", description = "A page of the matrix.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MatrixPage.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping(PATH)
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Who guarantees.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId guarantor,
            @Parameter(description = "For whom.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId beneficiary,
            @Parameter(description = "Agreement to which they belong.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable AgreementId agreement,
            @Parameter(description = "Where they stand.") @RequestParam(required = false) @Nullable List<GuaranteeStanding.State> state,
            @Parameter(description = "A domain in which they oblige.") @RequestParam(required = false) @Nullable Domain domain,
            ListRequest asked) throws HttpMediaTypeNotAcceptableException {
        var filter = new GuaranteeFilter(guarantor, beneficiary, agreement, state, domain);
        return answers.page(asked, filter, matrix::list);
    }

    /** For the description: a page. */
    record MatrixPage(long position, View view, List<MatrixRow> items, @Nullable String next) {
    }
}
