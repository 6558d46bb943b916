package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.ceasefiremonitor.projections.view.Paging;
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
    private final ViewAnswers answers;

    AttackEndpoint(AttackQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers;
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
            @Parameter(description = "Items on a page, 1 to 1000; 100 if absent.") @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Where the page before ended; taken from its `next`.") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = Moments.AS_OF, example = "57")
            @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = Moments.TIME_ZONE, example = "Europe/Kyiv")
            @RequestParam(required = false) @Nullable String timeZone,
            @Parameter(description = "Answer only once the view has reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable AttackId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format,
            HttpServletRequest request, HttpServletResponse response) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new AttackFilter(force, deployment, reportedBy, from, struck);
        var paging = new Paging(limit, cursor);
        var exchange = answers.begin(request, response, AttackQueries.VIEWS, after, wait, Format.JSON, Format.CSV, Format.NDJSON);
        var known = answers.position(AttackQueries.VIEWS, asOf, timeZone, wait);
        if (exchange.format() == Format.JSON) {
            exchange.requirePages(resumeAfter);
            return answers.page(exchange, View.ATTACKS, queries.list(filter, paging, exchange.reader(), known));
        }
        exchange.requireWhole(paging, resumeAfter, asOf);
        var position = known == null ? queries.position() : known;
        var resumeFrom = resumeAfter == null ? null : resumeAfter.value();
        answers.stream(exchange, View.ATTACKS, position, null, SHAPE, resumeAfter != null,
                receiver -> queries.stream(filter, resumeFrom, exchange.reader(), position, receiver));
        return null;
    }

    /** One attack. */
    @Operation(operationId = "ReadAttack", summary = "One attack", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The attack.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttackAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable AttackId id,
            @Parameter(description = Moments.AS_OF, example = "57")
            @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = Moments.TIME_ZONE, example = "Europe/Kyiv")
            @RequestParam(required = false) @Nullable String timeZone,
            @Parameter(description = "Answer only once the view has reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            HttpServletRequest request, HttpServletResponse response) throws HttpMediaTypeNotAcceptableException {
        var exchange = answers.begin(request, response, AttackQueries.VIEWS, after, wait, Format.JSON);
        var known = answers.position(AttackQueries.VIEWS, asOf, timeZone, wait);
        return answers.single(exchange, View.ATTACKS, queries.find(id, exchange.reader(), known), item -> item.standing().revision());
    }

    /** For the description: a page. */
    record AttackPage(long position, View view, List<Attack> items, @Nullable String next) {
    }

    /** For the description: one. */
    record AttackAnswer(long position, View view, long revision, Attack item) {
    }
}
