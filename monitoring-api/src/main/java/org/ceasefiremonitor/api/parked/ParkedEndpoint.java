package org.ceasefiremonitor.api.parked;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.api.operation.Operators;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.api.query.Exchange;
import org.ceasefiremonitor.api.query.Format;
import org.ceasefiremonitor.api.query.Readers;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.parked.ParkedQueries;
import org.ceasefiremonitor.projections.view.Operations;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ParkedEvents;
import org.ceasefiremonitor.projections.view.ParkedEvents.Letter;
import org.ceasefiremonitor.projections.view.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Events that a view could not take in. */
@RestController
@Tag(name = "operation: parked events")
@RequestMapping(path = ParkedEndpoint.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
public class ParkedEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/parked";

    private static final int USUAL_TRIES = 1_000;
    private static final int MOST_TRIES = 10_000;

    private final ParkedEvents parked;
    private final ParkedQueries queries;
    private final Retry retry;
    private final Operations operations;
    private final Operators operators;
    private final Readers readers;
    private final TransactionTemplate together;

    ParkedEndpoint(ParkedEvents parked, ParkedQueries queries, Retry retry, Operations operations, Operators operators, Readers readers,
            PlatformTransactionManager transactions) {
        this.parked = parked;
        this.queries = queries;
        this.retry = retry;
        this.operations = operations;
        this.operators = operators;
        this.readers = readers;
        this.together = new TransactionTemplate(transactions);
    }

    /** Lists parked events. */
    @Operation(operationId = "ListParkedEvents", summary = "Events that a view could not take in, and those that wait behind them",
            description = "In the order of views and positions. Events that the reader may not see are not listed; `counts` has all of them.")
    @GetMapping
    public ParkedEventPage list(@Parameter(description = "Only those of one view.", example = "violations") @RequestParam(required = false) @Nullable String view,
            @Parameter(description = "Only those of one sequence.", example = "violation/night-1") @RequestParam(required = false) @Nullable String sequence,
            @Parameter(description = "Items on a page, 1 to 1000; 100 if absent.") @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Where the page before ended; taken from its `next`.") @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request, HttpServletResponse response) throws HttpMediaTypeNotAcceptableException {
        if (view != null) {
            Operators.requireView(retry.knows(view), view, retry.views());
        }
        var exchange = Exchange.of(request, response, readers, Format.JSON);
        var page = queries.list(view, sequence, new Paging(limit, cursor), exchange.reader());
        return new ParkedEventPage(parked.counts(), page.items().stream().map(ParkedEvent::of).toList(), exchange.next(page.next()));
    }

    /** One parked event. */
    @Operation(operationId = "ReadParkedEvent", summary = "One event that a view could not take in, with what is wrong")
    @GetMapping("/{view}/{position}")
    public ParkedEvent one(@PathVariable String view, @PathVariable long position, HttpServletRequest request) {
        return ParkedEvent.of(queries.find(view, position, readers.of(request)).orElseThrow(ParkedEndpoint::nothing));
    }

    /** Tries again. */
    @Operation(operationId = "RetryParkedEvents", summary = "Tries the parked events of a view, or of one sequence of it, again",
            description = "In the order of the log; a sequence stops at the first event that fails again. May be done by: CHIEF_MONITOR, REGISTRAR.",
            requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RetryRequest.class))))
    @PostMapping(path = "/{view}/retry", consumes = MediaType.APPLICATION_JSON_VALUE)
    public RetryOutcome retry(@PathVariable String view, HttpServletRequest request) throws IOException {
        Operators.requireView(retry.knows(view), view, retry.views());
        var actor = operators.required(request);
        var asked = operators.body(request, RetryRequest.class);
        var outcome = retry.retry(view, asked.sequence(), asked.most() == null ? USUAL_TRIES : asked.most());
        operations.record(Operations.Act.RETRY, view, asked.sequence(), outcome.takenIn() + " taken in, " + outcome.failed() + " failed again", actor,
                asked.reason());
        return new RetryOutcome(view, outcome.takenIn(), outcome.failed(), parked.counts().getOrDefault(view, 0L), outcome.interrupted());
    }

    /** Leaves out. */
    @Operation(operationId = "LeaveOutParkedEvent", summary = "Lets a view go on without a parked event",
            description = "The event stays in the log, and a rebuild of the view tries it again; every answer of the view names how many events it goes on"
                    + " without. Those that wait behind it are not tried by this. May be done by: CHIEF_MONITOR, REGISTRAR.",
            requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(implementation = LeaveOutRequest.class))))
    @PostMapping(path = "/{view}/{position}/leave-out", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ParkedEvent leaveOut(@PathVariable String view, @PathVariable long position, HttpServletRequest request) throws IOException {
        var actor = operators.required(request);
        var asked = operators.body(request, LeaveOutRequest.class);
        one(view, position, request);
        together.executeWithoutResult(status -> {
            if (!parked.leaveOut(view, position)) {
                throw nothing();
            }
            operations.record(Operations.Act.LEAVE_OUT, view, Long.toString(position), "left out", actor, asked.reason());
        });
        return one(view, position, request);
    }

    private static RequestFault nothing() {
        return new RequestFault(Fault.NOT_FOUND, "No such event is parked, or none that the reader may see.");
    }

    /**
     * What to try again.
     *
     * @param sequence only the events of one sequence; all of the view if absent
     * @param most     how many at most, 1 to 10,000; 1,000 if absent
     * @param reason   why now
     */
    public record RetryRequest(@Nullable String sequence, @Nullable Integer most, @Nullable String reason) {

        public RetryRequest {
            InvalidInput.optionalText("sequence", sequence, 200);
            InvalidInput.optionalText("reason", reason, 4000);
            if (most != null && (most < 1 || most > MOST_TRIES)) {
                throw new InvalidInput("most", "must be 1 to " + MOST_TRIES + ", was " + most);
            }
        }
    }

    /**
     * Why an event is left out.
     *
     * @param reason why
     */
    public record LeaveOutRequest(String reason) {

        public LeaveOutRequest {
            InvalidInput.text("reason", reason, 4000);
        }
    }

    /**
     * What came of trying again.
     *
     * @param view       the view
     * @param takenIn    events that it has taken in
     * @param failed     sequences that stopped at an event that failed again
     * @param parked     events of the view that are parked now
     * @param unfinished whether there are more to try than were asked for
     */
    public record RetryOutcome(String view, int takenIn, int failed, long parked, boolean unfinished) {
    }

    /**
     * A parked event.
     *
     * @param letter what is kept of it
     * @param event  where the event itself is read
     */
    public record ParkedEvent(@com.fasterxml.jackson.annotation.JsonUnwrapped Letter letter, String event) {

        static ParkedEvent of(Letter letter) {
            return new ParkedEvent(letter, "/api/v1/events/" + letter.position());
        }
    }

    /**
     * A page of parked events.
     *
     * @param counts how many are parked for each view; a view with none is not named
     * @param items  the events
     * @param next   address of the next page; absent on the last one
     */
    public record ParkedEventPage(Map<String, Long> counts, List<ParkedEvent> items, @Nullable String next) {
    }
}
