package org.ceasefiremonitor.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.log.EventTypes;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.api.query.Exchange;
import org.ceasefiremonitor.api.query.Format;
import org.ceasefiremonitor.api.query.Freshness;
import org.ceasefiremonitor.api.query.JsonLines;
import org.ceasefiremonitor.api.query.Readers;
import org.ceasefiremonitor.api.query.Times;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.marking.Personal;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The events of the log: lists of them, and each with what led to it and what it led to. */
@RestController
@Tag(name = "audits")
@RequestMapping(EventEndpoint.PATH)
public class EventEndpoint {

    /** Where events are read. */
    public static final String PATH = "/api/v1/events";

    private static final int EFFECTS_SHOWN = 100;

    private final EventLog log;
    private final LogSource source;
    private final EventTypes types;
    private final Freshness freshness;
    private final Readers readers;
    private final JsonMapper json;

    EventEndpoint(EventLog log, LogSource source, EventTypes types, Freshness freshness, Readers readers, JsonMapper json) {
        this.log = log;
        this.source = source;
        this.types = types;
        this.freshness = freshness;
        this.readers = readers;
        this.json = json;
    }

    /** Lists events. */
    @Operation(operationId = "ListEvents", summary = "Events of the log, in pages, or all that match as one stream",
            description = "Events that the reader may not see are left out; they keep their positions, and where nothing but positions and times"
                    + " is asked about, `withheld` says how many of the positions that the page covers they are. With Accept: application/x-ndjson, or"
                    + " format=ndjson, the answer is every event that matches, one on each line.")
    @ApiResponse(responseCode = "200", description = "The events.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = Events.class)),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = LoggedEvent.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Events> list(
            @Parameter(description = "Type: its name, or a beginning with a star. May be repeated.", example = "zone.*")
            @RequestParam(required = false) @Nullable List<String> type,
            @Parameter(description = "Stream: type and id.", example = "zone/harbour-mile")
            @RequestParam(required = false) @Nullable String aggregate,
            @Parameter(description = "Who acted: a participant, or a participant and the pseudonym of a person or machine.", example = "xaa/m-17")
            @RequestParam(required = false) @Nullable String actor,
            @Parameter(description = "Mandate in which it acted.") @RequestParam(required = false) @Nullable Mandate capacity,
            @Parameter(description = "Name of the command.", example = "RedrawZone") @RequestParam(required = false) @Nullable String command,
            @Parameter(description = "Correlation id: all that goes back to the same beginning.")
            @RequestParam(required = false) @Nullable String correlation,
            @Parameter(description = "Recorded at or after: an instant with its offset, or a date.", example = "2026-03-01")
            @RequestParam(required = false) @Nullable String from,
            @Parameter(description = "Recorded before this instant, or up to the end of this date.", example = "2026-03-02T12:00:00Z")
            @RequestParam(required = false) @Nullable String to,
            @Parameter(description = "IANA name of the time zone in which dates are meant; UTC if absent.", example = "Europe/Kyiv")
            @RequestParam(required = false) @Nullable String timeZone,
            @Parameter(description = "First position.") @RequestParam(required = false) @Nullable Long fromPosition,
            @Parameter(description = "Position before which the list ends.") @RequestParam(required = false) @Nullable Long toPosition,
            @Parameter(description = "Oldest or latest first.", schema = @Schema(allowableValues = {"asc", "desc"}, defaultValue = "asc"))
            @RequestParam(required = false) @Nullable String order,
            @Parameter(description = "Events on a page, 1 to 1000; 100 if absent.") @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Where the page before ended; taken from its `next`.") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "Answer only once the log has reached this position.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "ndjson"}))
            @RequestParam(required = false) @Nullable String format,
            HttpServletRequest request, HttpServletResponse response) throws IOException, HttpMediaTypeNotAcceptableException {
        var exchange = Exchange.of(request, response, readers, Format.JSON, Format.NDJSON);
        var latestFirst = latestFirst(order);
        var filter = new EventFilter(EventFilter.named(type, types), aggregate, EventFilter.participant(actor), EventFilter.person(actor),
                capacity, command, correlation, Times.from("from", from, timeZone), Times.to("to", to, timeZone), fromPosition, toPosition);
        var paging = new Paging(limit, cursor);
        freshness.awaitLog(after, wait);
        var head = source.lastPosition();
        if (exchange.format() == Format.NDJSON) {
            exchange.requireWhole(paging);
            if (!exchange.unchanged(exchange.weakTag(head), head)) {
                stream(exchange, filter, latestFirst, head);
            }
            return null;
        }
        var found = log.list(filter, latestFirst, paging, exchange.reader(), head);
        var page = found.page();
        return exchange.unchanged(exchange.weakTag(page.position()), page.position()) ? null
                : exchange.whole(new Events(page.position(), page.items(), found.withheld(), exchange.next(page.next())));
    }

    private void stream(Exchange exchange, EventFilter filter, boolean latestFirst, long head) throws IOException {
        var lines = new JsonLines(exchange.response(), json);
        log.stream(filter, latestFirst, exchange.reader(), head, part -> {
            part.forEach(lines::write);
            lines.flush();
        });
    }

    private static boolean latestFirst(@Nullable String order) {
        return switch (order == null ? "asc" : order) {
            case "asc" -> false;
            case "desc" -> true;
            default -> throw new InvalidInput("order", "must be asc or desc");
        };
    }

    /** One event. */
    @Operation(operationId = "ReadEvent", summary = "One event with its cause and its effects", description = "Named by its position or by its id.")
    @ApiResponse(responseCode = "200", description = "The event.")
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{event}")
    public @Nullable ResponseEntity<EventInContext> one(
            @Parameter(description = "Position or id.", example = "17") @PathVariable String event,
            @Parameter(description = "Answer only once the log has reached this position.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            HttpServletRequest request, HttpServletResponse response) throws HttpMediaTypeNotAcceptableException {
        var exchange = Exchange.of(request, response, readers, Format.JSON);
        freshness.awaitLog(after, wait);
        var head = source.lastPosition();
        var found = find(event, exchange.reader())
                .orElseThrow(() -> new RequestFault(Fault.NOT_FOUND, "There is no such event, or none that the reader may see."));
        var inContext = inContext(found, exchange.reader());
        return exchange.unchanged(exchange.strongTag(found.id() + "-" + inContext.latest() + inContext.form()), head) ? null : exchange.whole(inContext);
    }

    private Optional<LoggedEvent> find(String event, Reader reader) {
        try {
            return event.chars().allMatch(Character::isDigit) ? log.at(Long.parseLong(event), reader) : log.find(UUID.fromString(event), reader);
        } catch (IllegalArgumentException neither) {
            throw new InvalidInput("event", "must be a position of the log or the id of an event");
        }
    }

    private EventInContext inContext(LoggedEvent event, Reader reader) {
        var together = log.together(event, EFFECTS_SHOWN + 1, reader);
        var caused = log.causedBy(event, EFFECTS_SHOWN + 1, reader);
        var more = together.size() > EFFECTS_SHOWN || caused.size() > EFFECTS_SHOWN;
        var cause = new Cause(event.command(), event.commandId(), event.correlationId(), event.actor(), causing(event, reader).map(Reference::of).orElse(null));
        return new EventInContext(event, cause, new Effects(references(together), references(caused), more),
                types.readPersonal(event.position(), event.type(), event.revision(), event.payload()).orElse(null));
    }

    private Optional<LoggedEvent> causing(LoggedEvent event, Reader reader) {
        try {
            return event.causationId() == null ? Optional.empty() : log.find(UUID.fromString(event.causationId()), reader);
        } catch (IllegalArgumentException notAnEvent) {
            return Optional.empty();
        }
    }

    private static List<Reference> references(List<LoggedEvent> events) {
        return events.stream().limit(EFFECTS_SHOWN).map(Reference::of).toList();
    }

    /**
     * A page of events.
     *
     * @param position position of the log that the list stands for
     * @param items    the events
     * @param withheld how many events of the positions that the page covers the reader may not see; only where nothing but positions and times
     *                 is asked about
     * @param next     address of the next page; absent on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Events(long position, List<LoggedEvent> items, @Nullable Long withheld, @Nullable String next) {
    }

    /**
     * An event with what led to it and what it led to.
     *
     * @param event   the event; its fields stand beside the others
     * @param cause   what led to it
     * @param effects what it led to
     * @param personal what it says that is personal, which is sealed in the payload; absent if nothing is
     */
    public record EventInContext(@JsonUnwrapped LoggedEvent event, Cause cause, Effects effects,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Personal personal) {

        /** What can change of an event that was recorded: whether what is personal can still be read. */
        String form() {
            return personal == null || personal.text() != null ? "" : personal.erased() ? "-erased" : "-sealed";
        }

        long latest() {
            return Stream.concat(effects.sameCommand.stream(), effects.caused.stream()).mapToLong(Reference::position).max()
                    .orElse(event.position());
        }
    }

    /**
     * The command that led to an event.
     *
     * @param command       its name
     * @param commandId     its id
     * @param correlationId shared by all that goes back to the same beginning
     * @param actor         who issued it
     * @param event         the event that it reacted to
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cause(String command, String commandId, String correlationId, LoggedEvent.Who actor, @Nullable Reference event) {
    }

    /**
     * What came with an event and after it, as far as the reader may see it.
     *
     * @param sameCommand other events of the same command, at most 100
     * @param caused      events of commands that reacted to it, at most 100
     * @param more        whether there are more; list events by correlation to see all of them
     */
    public record Effects(List<Reference> sameCommand, List<Reference> caused, boolean more) {
    }

    /**
     * Points to an event.
     *
     * @param position  its position
     * @param id        its id
     * @param type      its type
     * @param aggregate in whose stream it stands
     */
    public record Reference(long position, UUID id, String type, LoggedEvent.Thing aggregate) {

        static Reference of(LoggedEvent event) {
            return new Reference(event.position(), event.id(), event.type(), event.aggregate());
        }
    }
}
