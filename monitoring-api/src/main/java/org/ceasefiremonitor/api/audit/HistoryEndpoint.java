package org.ceasefiremonitor.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.log.EventTypes;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.api.query.Exchange;
import org.ceasefiremonitor.api.query.Format;
import org.ceasefiremonitor.api.query.Freshness;
import org.ceasefiremonitor.api.query.Readers;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.core.identity.Identifier;
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
import tools.jackson.databind.JsonNode;

/** The history of every thing as a list that people can read: what changed, by whom, in which capacity, why. */
@RestController
@Tag(name = "audits")
@RequestMapping(HistoryEndpoint.PATH)
public class HistoryEndpoint {

    /** Where histories are read. */
    public static final String PATH = "/api/v1/history";

    private static final int READ_AT_ONCE = 500;

    private final EventLog log;
    private final LogSource source;
    private final EventTypes types;
    private final Freshness freshness;
    private final Readers readers;

    HistoryEndpoint(EventLog log, LogSource source, EventTypes types, Freshness freshness, Readers readers) {
        this.log = log;
        this.source = source;
        this.types = types;
        this.freshness = freshness;
        this.readers = readers;
    }

    /** The history of one thing. */
    @Operation(operationId = "ReadHistory", summary = "What changed in one thing, oldest first, by whom, in which capacity, why",
            description = "As far as the reader may see it. Reports are no part of a zone's history; each has its own.")
    @ApiResponse(responseCode = "200", description = "The history.")
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{type}/{id}")
    public @Nullable ResponseEntity<History> history(
            @Parameter(description = "What it is, as events name it in `about`.", example = "zone")
            @PathVariable String type,
            @Parameter(example = "harbour-mile") @PathVariable String id,
            @Parameter(description = "Entries on a page, 1 to 1000; 100 if absent.") @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Where the page before ended; taken from its `next`.") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "Answer only once the log has reached this position.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            HttpServletRequest request, HttpServletResponse response) throws HttpMediaTypeNotAcceptableException {
        var exchange = Exchange.of(request, response, readers, Format.JSON);
        if (!Features.THINGS.contains(type)) {
            throw new RequestFault(Fault.NOT_FOUND, "Histories are kept of: " + String.join(", ", Features.THINGS) + ".");
        }
        var thing = new LoggedEvent.Thing(type, Identifier.check("id", id));
        var paging = new Paging(limit, cursor);
        freshness.awaitLog(after, wait);
        var asked = type + "/" + id;
        var from = paging.after(asked, 1);
        var head = from == null ? source.lastPosition() : from.position();
        var entries = entries(thing, exchange.reader(), from == null ? -1 : position(from.keys().getFirst()), head, paging.size() + 1);
        if (entries.isEmpty() && from == null) {
            throw new RequestFault(Fault.NOT_FOUND, "No such thing is recorded, or none that the reader may see.");
        }
        var page = paging.page(head, asked, entries, entry -> List.of(entry.lastPosition()));
        return exchange.unchanged(exchange.weakTag(head), head) ? null
                : exchange.whole(new History(thing.type(), thing.id(), head, page.items(), exchange.next(page.next())));
    }

    private static long position(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notOurs) {
            throw new InvalidInput("cursor", "is not a cursor that this list has given");
        }
    }

    /** The history is read from its beginning, since what an event changes depends on all before it. */
    private List<Entry> entries(LoggedEvent.Thing thing, Reader reader, long after, long head, int most) {
        var known = new KnownValues(types);
        var entries = new ArrayList<Entry>();
        var position = -1L;
        List<LoggedEvent> part;
        do {
            part = log.about(thing.type() + "/" + thing.id(), position, READ_AT_ONCE, reader);
            for (var event : part) {
                position = event.position();
                if (position > head) {
                    return entries;
                }
                var changed = known.take(event, thing);
                var last = entries.isEmpty() ? null : entries.getLast();
                if (last != null && last.commandId.equals(event.commandId()) && last.type.equals(event.type())) {
                    entries.set(entries.size() - 1, last.and(event, changed));
                } else if (entries.size() == most) {
                    return entries;
                } else if (position > after) {
                    entries.add(Entry.of(event, changed));
                }
            }
        } while (part.size() == READ_AT_ONCE);
        return entries;
    }

    /**
     * The history of a thing.
     *
     * @param type     type of the thing
     * @param id       its id
     * @param position position of the log that the history stands for
     * @param items    what changed, oldest first
     * @param next     address of the next page; absent on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record History(String type, String id, long position, List<Entry> items, @Nullable String next) {
    }

    /**
     * What one command changed in a thing.
     *
     * @param at        when it was recorded
     * @param position  position of the first event
     * @param positions positions of all its events about the thing; a report in several zones has one for each
     * @param what      what happened, in words
     * @param type      type of the events
     * @param by        who did it
     * @param why       reason that was stated
     * @param changed   fields that differ from what was last said of them
     * @param command   name of the command
     * @param commandId its id
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "HistoryEntry")
    public record Entry(Instant at, long position, List<Long> positions, @Schema(example = "Zone redrawn") String what, String type, LoggedEvent.Who by,
                        @Nullable String why, List<Changed> changed, String command, String commandId) {

        static Entry of(LoggedEvent event, List<Changed> changed) {
            return new Entry(event.recordedAt(), event.position(), List.of(event.position()), words(event.type()), event.type(), event.actor(),
                    event.reason(), changed, event.command(), event.commandId());
        }

        Entry and(LoggedEvent event, List<Changed> further) {
            return new Entry(at, position, Stream.concat(positions.stream(), Stream.of(event.position())).toList(), what, type, by, why,
                    Stream.concat(changed.stream(), further.stream()).toList(), command, commandId);
        }

        long lastPosition() {
            return positions.getLast();
        }

        /** {@code zone.BoundaryCorrected} as "Boundary corrected". */
        private static String words(String type) {
            var words = type.substring(type.indexOf('.') + 1).replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }

    /**
     * A field that changed.
     *
     * @param field name in the events, dotted, with the part of the thing that it belongs to before it
     * @param from  what was said of it before; absent if nothing was
     * @param to    what is said now; absent if nothing is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Changed(@Schema(example = "name") String field, @Nullable JsonNode from, @Nullable JsonNode to) {
    }
}
