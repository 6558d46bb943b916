package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.commission.DocketEntry;
import org.ceasefiremonitor.projections.commission.DocketFilter;
import org.ceasefiremonitor.projections.commission.DocketQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The docket: open cases with what is due and when, who was heard, and what evidence lies before the commission. */
@RestController
@Tag(name = "views: cases")
@RequestMapping(DocketEndpoint.PATH)
public class DocketEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/docket";

    private static final ItemStream.Shape<DocketEntry> SHAPE = new ItemStream.Shape<>(
            List.of("case_id", "commission_id", "accused", "affected", "severity", "state", "due", "deadlines", "open_ballots", "remedies", "evidence"),
            item -> Cells.of(item.caseId(), item.commissionId(), item.accused(), item.affected(), item.severity(), item.state(), item.due(),
                    Cells.words(item.deadlines().stream().map(deadline -> deadline.kind() + "@" + deadline.due())),
                    Cells.words(item.openBallots().stream().map(DocketEntry.OpenBallot::ballotId)),
                    Cells.words(item.remedies().stream().map(DocketEntry.OpenRemedy::remedyId)), item.evidence().size()), null);

    private final DocketQueries queries;
    private final Answers answers;

    DocketEndpoint(DocketQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(DocketQueries.VIEWS);
    }

    /** Lists the docket. */
    @Operation(operationId = "ReadDocket", summary = "The docket: open cases with what is due and when, who was heard, and what evidence lies before the commission, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV with the number of pieces of evidence only.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = DocketPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = DocketEntry.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Commission before which it lies.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable CommissionId commission,
            @Parameter(description = "Party that is accused or affected.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId party,
            @Parameter(description = "How far it has come.")
            @RequestParam(required = false) @Nullable List<BreachStanding.State> state,
            @Parameter(description = "Severity as classified.")
            @RequestParam(required = false) @Nullable List<Severity> severity,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable BreachCaseId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new DocketFilter(commission, party, state, severity);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** For the description: a page. */
    record DocketPage(long position, View view, List<DocketEntry> items, @Nullable String next) {
    }
}
