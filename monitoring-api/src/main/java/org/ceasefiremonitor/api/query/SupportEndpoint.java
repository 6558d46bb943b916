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
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.support.SupportKind;
import org.ceasefiremonitor.core.support.SupportStanding;
import org.ceasefiremonitor.projections.support.SupportEntry;
import org.ceasefiremonitor.projections.support.SupportFilter;
import org.ceasefiremonitor.projections.support.SupportQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Packages of support and how far each has come. */
@RestController
@Tag(name = "views: support")
@RequestMapping(SupportEndpoint.PATH)
public class SupportEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/support-packages";

    private static final ItemStream.Shape<SupportEntry> SHAPE = new ItemStream.Shape<>(
            List.of("package_id", "contributor", "recipient", "kind", "title", "amount", "currency", "price_date", "unit", "announced_at", "state", "promised_by",
                    "overdue", "funded", "contracted", "delivered", "steps", "delays", "ended_at", "note", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                var amount = standing.amount();
                var ending = standing.ending();
                return Cells.of(standing.packageId(), standing.contributor(), standing.recipient(), standing.kind(), Cells.text(standing.title()),
                        amount.value(), amount.currency(), amount.priceDate(), amount.unit(), standing.announcedAt(), standing.state(), standing.promisedBy(),
                        standing.overdue(), item.funded(), item.contracted(), item.delivered(), standing.steps().size(), standing.delays().size(),
                        ending == null ? null : ending.at(), ending == null ? null : Cells.text(ending.note()), standing.revision(), item.position(),
                        item.recordedAt());
            }, null);

    private final SupportQueries queries;
    private final Answers answers;

    SupportEndpoint(SupportQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(SupportQueries.VIEWS);
    }

    /** Lists packages of support. */
    @Operation(operationId = "ListSupportPackages", summary = "Packages of support and how far each has come, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV with the number of steps and delays. Amounts are texts.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = SupportPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = SupportEntry.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "How far they have come.")
            @RequestParam(required = false) @Nullable List<SupportStanding.State> state,
            @Parameter(description = "What they are.")
            @RequestParam(required = false) @Nullable List<SupportKind> kind,
            @Parameter(description = "Who gives the support.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId contributor,
            @Parameter(description = "For whom it is.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId recipient,
            @Parameter(description = "Whether the promised time ran out before it was delivered.")
            @RequestParam(required = false) @Nullable Boolean overdue,
            @Parameter(description = "Whether the delivery was ever put off.")
            @RequestParam(required = false) @Nullable Boolean delayed,
            @Parameter(description = "The delivery is promised until an instant before this one.")
            @RequestParam(required = false) @Nullable Instant promisedBefore,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable SupportPackageId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new SupportFilter(state, kind, contributor, recipient, overdue, delayed, promisedBefore);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One package of support. */
    @Operation(operationId = "ReadSupportPackage", summary = "One package of support", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The package of support.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SupportAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable SupportPackageId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record SupportPage(long position, View view, List<SupportEntry> items, @Nullable String next) {
    }

    /** For the description: one. */
    record SupportAnswer(long position, View view, long revision, SupportEntry item) {
    }
}
