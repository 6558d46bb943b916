package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.verification.EvidenceStanding;
import org.ceasefiremonitor.projections.verification.EvidenceItem;
import org.ceasefiremonitor.projections.verification.EvidenceFilter;
import org.ceasefiremonitor.projections.verification.EvidenceQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Evidence: whose hands each item went through, what examinations found, and whether it is authentic. */
@RestController
@Tag(name = "views: evidence")
@RequestMapping(EvidenceEndpoint.PATH)
public class EvidenceEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/evidence";

    private static final ItemStream.Shape<EvidenceItem> SHAPE = new ItemStream.Shape<>(
            List.of("evidence_id", "state", "description", "device", "collected_at", "collector", "incident_id", "violation_id", "sha256", "size",
                    "media_type", "bytes", "holder", "holder_person", "changes_of_custody", "working_copies", "examinations", "revision", "position",
                    "recorded_at"),
            item -> {
                var standing = item.standing();
                var seal = standing.seal();
                var holder = standing.holder();
                return Cells.of(standing.evidenceId().value(), standing.state(), standing.description(), standing.device(), standing.collectedAt(),
                        standing.collector().participant().value(), standing.incidentId() == null ? null : standing.incidentId().value(),
                        standing.violationId() == null ? null : standing.violationId().value(), seal == null ? null : seal.sha256(),
                        seal == null ? null : seal.size(), seal == null ? null : seal.mediaType(), standing.bytes(),
                        holder == null ? null : holder.participant().value(), holder == null ? null : holder.person(),
                        Math.max(0, standing.custody().size() - 1), standing.copies().size(), standing.examinations().size(),
                        standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final EvidenceQueries queries;
    private final Answers answers;

    EvidenceEndpoint(EvidenceQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(EvidenceQueries.VIEWS);
    }

    /** Lists items. */
    @Operation(operationId = "ListEvidence", summary = "Items of evidence and where each stands, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV with the number of their working copies and examinations instead of these.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = EvidencePage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = EvidenceItem.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Where they stand.") @RequestParam(required = false) @Nullable List<EvidenceStanding.State> state,
            @Parameter(description = "An incident to which they speak.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable IncidentId incident,
            @Parameter(description = "A report to which they speak.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ViolationId report,
            @Parameter(description = "Participant whose person has their custody.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId holder,
            @Parameter(description = "SHA-256 of their bytes, lower-case hexadecimal.")
            @RequestParam(required = false) @Nullable String sha256,
            @Parameter(description = "What is known of their bytes: DAMAGED for those on which an integrity alarm stands.")
            @RequestParam(required = false) EvidenceStanding.@Nullable Bytes bytes,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable EvidenceId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new EvidenceFilter(state, incident, report, holder, sha256, bytes);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One item. */
    @Operation(operationId = "ReadEvidence", summary = "One item of evidence", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The item.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id:(?![0-9a-fA-F]{64}$).+}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable EvidenceId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record EvidencePage(long position, View view, List<EvidenceItem> items, @Nullable String next) {
    }

    /** For the description: one. */
    record EvidenceAnswer(long position, View view, long revision, EvidenceItem item) {
    }
}
