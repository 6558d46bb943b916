package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionKind;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionStanding;
import org.ceasefiremonitor.projections.contribution.ContributionEntry;
import org.ceasefiremonitor.projections.contribution.ContributionEntryFilter;
import org.ceasefiremonitor.projections.contribution.ContributionEntryQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of contributions, with what is missing. */
@RestController
@Tag(name = "views: contributions")
@RequestMapping(ContributionEndpoint.PATH)
public class ContributionEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/contributions";

    private static final ItemStream.Shape<ContributionEntry> SHAPE = new ItemStream.Shape<>(
            List.of("contribution_id", "contributor", "kind", "unit", "quantity", "delivered", "missing", "from", "until", "state", "caveats", "withdrawn_from", "force_id", "component", "readiness_days", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                var force = item.force();
                return Cells.of(standing.contributionId().value(), standing.contributor().value(), standing.kind(), Cells.text(standing.unit()), standing.quantity(), standing.delivered(), item.missing(), standing.from(), standing.until(), standing.state(), standing.caveats().size(), standing.withdrawnFrom(),
                        force == null ? null : force.forceId(), force == null ? null : force.component(), force == null ? null : force.readinessDays(), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final ContributionEntryQueries queries;
    private final Answers answers;

    ContributionEndpoint(ContributionEntryQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(ContributionEntryQueries.VIEWS);
    }

    /** Lists contributions. */
    @Operation(operationId = "ListContributions", summary = "The register of contributions, with what is missing, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = ContributionPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = ContributionEntry.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Participant that contributes.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId contributor,
            @Parameter(description = "What is contributed.")
            @RequestParam(required = false) @Nullable List<ContributionKind> kind,
            @Parameter(description = "How far it has come.")
            @RequestParam(required = false) @Nullable List<ContributionStanding.State> state,
            @Parameter(description = "Whether something is missing of what was pledged.")
            @RequestParam(required = false) @Nullable Boolean missing,
            @Parameter(description = "Whether national caveats are attached.")
            @RequestParam(required = false) @Nullable Boolean caveats,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable ContributionId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new ContributionEntryFilter(contributor, kind, state, missing, caveats);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One contribution. */
    @Operation(operationId = "ReadContribution", summary = "One contribution", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The contribution.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ContributionAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ContributionId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record ContributionPage(long position, View view, List<ContributionEntry> items, @Nullable String next) {
    }

    /** For the description: one. */
    record ContributionAnswer(long position, View view, long revision, ContributionEntry item) {
    }
}
