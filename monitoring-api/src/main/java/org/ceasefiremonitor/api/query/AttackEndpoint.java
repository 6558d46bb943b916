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
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.force.Attack;
import org.ceasefiremonitor.projections.force.AttackFilter;
import org.ceasefiremonitor.projections.force.AttackQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Attacks on multinational forces, as they are reported. */
@RestController
@Tag(name = "views: attacks")
@RequestMapping(AttackEndpoint.PATH)
public class AttackEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/force-attacks";

    private static final ItemStream.Shape<Attack> SHAPE = new ItemStream.Shape<>(
            List.of("attack_id", "force_id", "deployment_id", "from", "text", "incidents", "reports", "reported_by", "struck", "tlp", "revision", "position",
                    "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.attackId(), standing.forceId(), standing.deploymentId(), standing.from(), Cells.text(standing.text()),
                        Cells.words(standing.incidents().stream()), Cells.words(standing.reports().stream()), standing.by(), standing.struck() != null,
                        standing.marking().tlp(), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final AttackQueries queries;
    private final Answers answers;

    AttackEndpoint(AttackQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(AttackQueries.VIEWS);
    }

    /** Lists attacks. */
    @Operation(operationId = "ListAttacks", summary = "Attacks on multinational forces, as they are reported, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = AttackPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Attack.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "The force that was attacked.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ForceId force,
            @Parameter(description = "The deployment that was attacked.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable DeploymentId deployment,
            @Parameter(description = "Participant that reported it.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId reportedBy,
            @Parameter(description = "It began at this instant or later.")
            @RequestParam(required = false) @Nullable Instant from,
            @Parameter(description = "Whether it was struck.")
            @RequestParam(required = false) @Nullable Boolean struck,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable AttackId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new AttackFilter(force, deployment, reportedBy, from, struck);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One attack. */
    @Operation(operationId = "ReadAttack", summary = "One attack", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The attack.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttackAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable AttackId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record AttackPage(long position, View view, List<Attack> items, @Nullable String next) {
    }

    /** For the description: one. */
    record AttackAnswer(long position, View view, long revision, Attack item) {
    }
}
