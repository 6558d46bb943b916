package org.ceasefiremonitor.api.rebuild;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.api.operation.Operators;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.rebuild.Rebuilder;
import org.ceasefiremonitor.projections.rebuild.Rebuilds;
import org.ceasefiremonitor.projections.rebuild.Rebuilds.Rebuild;
import org.ceasefiremonitor.projections.rebuild.Rebuilds.State;
import org.ceasefiremonitor.projections.view.Operations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilds of views. */
@RestController
@Tag(name = "operation: rebuilds")
@RequestMapping(path = RebuildEndpoint.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
public class RebuildEndpoint {

    /** Where they are asked for and read. */
    public static final String PATH = "/api/v1/rebuilds";

    private final Rebuilds rebuilds;
    private final Rebuilder rebuilder;
    private final Operations operations;
    private final Operators operators;
    private final LogSource log;
    private final Clock clock;
    private final TransactionTemplate together;

    RebuildEndpoint(Rebuilds rebuilds, Rebuilder rebuilder, Operations operations, Operators operators, LogSource log, Clock clock,
            PlatformTransactionManager transactions) {
        this.rebuilds = rebuilds;
        this.rebuilder = rebuilder;
        this.operations = operations;
        this.operators = operators;
        this.log = log;
        this.clock = clock;
        this.together = new TransactionTemplate(transactions);
    }

    /** Asks for rebuilds. */
    @Operation(operationId = "RebuildViews", summary = "Rebuilds views from the log while they are read",
            description = "They answer from their former rows until the new ones have caught up. A view whose rebuild is under way is not begun anew."
                    + " May be done by: CHIEF_MONITOR, REGISTRAR.",
            requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RebuildRequest.class))))
    @ApiResponse(responseCode = "202", description = "It was asked for; the answer says how each rebuild stands.")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<RebuildList> request(HttpServletRequest request) throws IOException {
        var actor = operators.required(request);
        var asked = operators.body(request, RebuildRequest.class);
        var views = asked.views() == null ? rebuilder.views() : asked.views();
        views.forEach(view -> Operators.requireView(rebuilder.views().contains(view), view, rebuilder.views()));
        for (var view : views) {
            together.executeWithoutResult(status -> {
                if (rebuilds.request(view, actor.participant().value(), asked.reason())) {
                    operations.record(Operations.Act.REBUILD, view, null, "asked for", actor, asked.reason());
                }
            });
        }
        rebuilder.wake();
        return ResponseEntity.accepted().body(list());
    }

    /** Lists rebuilds. */
    @Operation(operationId = "ListRebuilds", summary = "The last rebuild of each view: how far it is, how fast, and when it will probably end")
    @GetMapping
    public RebuildList list() {
        long head = log.lastPosition();
        return new RebuildList(head, rebuilds.all().stream().map(rebuild -> RebuildProgress.of(rebuild, head, clock.instant())).toList());
    }

    /** One rebuild. */
    @Operation(operationId = "ReadRebuild", summary = "The last rebuild of one view")
    @GetMapping("/{view}")
    public RebuildProgress one(@PathVariable String view) {
        return RebuildProgress.of(rebuilds.find(view).orElseThrow(() -> new RequestFault(Fault.NOT_FOUND, "No rebuild of this view was asked for.")),
                log.lastPosition(), clock.instant());
    }

    /** Gives one up. */
    @Operation(operationId = "CancelRebuild", summary = "Gives up the rebuild of a view, which goes on as it was",
            description = "May be done by: CHIEF_MONITOR, REGISTRAR.",
            requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CancelRequest.class))))
    @PostMapping(path = "/{view}/cancel", consumes = MediaType.APPLICATION_JSON_VALUE)
    public RebuildProgress cancel(@PathVariable String view, HttpServletRequest request) throws IOException {
        var actor = operators.required(request);
        var asked = operators.body(request, CancelRequest.class);
        together.executeWithoutResult(status -> {
            if (!rebuilds.cancel(view)) {
                throw new RequestFault(Fault.NOT_FOUND, "No rebuild of this view is under way.");
            }
            operations.record(Operations.Act.CANCEL_REBUILD, view, null, "cancelled", actor, asked.reason());
        });
        return one(view);
    }

    /**
     * What to rebuild.
     *
     * @param views  names of views; all if absent
     * @param reason why
     */
    public record RebuildRequest(@Nullable List<String> views, String reason) {

        public RebuildRequest {
            InvalidInput.text("reason", reason, 4000);
            if (views != null && views.isEmpty()) {
                throw new InvalidInput("views", "must name a view; leave it away to rebuild all");
            }
        }
    }

    /**
     * Why a rebuild is given up.
     *
     * @param reason why
     */
    public record CancelRequest(String reason) {

        public CancelRequest {
            InvalidInput.text("reason", reason, 4000);
        }
    }

    /**
     * How a rebuild stands.
     *
     * @param view            the view
     * @param state           how it stands
     * @param position        position of the last event in the new rows; -1 for none
     * @param of              position of the last event of the log, which it has to reach
     * @param eventsPerSecond since it was begun or taken up again; absent unless it is at work
     * @param estimatedEnd    when it will have caught up at that rate; absent unless it is at work
     * @param requestedAt     when it was asked for
     * @param requestedBy     participant that has asked for it
     * @param reason          why
     * @param endedAt         when it ended
     * @param problem         why it could not go on
     */
    public record RebuildProgress(String view, State state, long position, long of, @Nullable Long eventsPerSecond, @Nullable Instant estimatedEnd,
                           Instant requestedAt, String requestedBy, String reason, @Nullable Instant endedAt, @Nullable String problem) {

        static RebuildProgress of(Rebuild rebuild, long head, Instant now) {
            double rate = rebuild.state() == State.FILLING ? rebuild.eventsPerSecond() : 0;
            return new RebuildProgress(rebuild.view(), rebuild.state(), rebuild.position(), head, rate > 0 ? Math.round(rate) : null,
                    rate > 0 ? now.plusMillis(Math.round((head - rebuild.position()) * 1000 / rate)).truncatedTo(ChronoUnit.SECONDS) : null,
                    rebuild.requestedAt(), rebuild.requestedBy(), rebuild.reason(), rebuild.endedAt(), rebuild.problem());
        }
    }

    /**
     * Rebuilds.
     *
     * @param position position of the last event of the log
     * @param items    the last rebuild of each view for which one was ever asked
     */
    public record RebuildList(long position, List<RebuildProgress> items) {
    }
}
