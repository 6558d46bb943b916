package org.ceasefiremonitor.api.audit;

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
import org.ceasefiremonitor.api.log.Instants;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.api.query.Exchange;
import org.ceasefiremonitor.api.query.Format;
import org.ceasefiremonitor.api.query.Freshness;
import org.ceasefiremonitor.api.query.JsonLines;
import org.ceasefiremonitor.api.query.Readers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The log in the form in which other systems take it. */
@RestController
@Tag(name = "audits")
public class ExportEndpoint {

    /** Where the log is exported. */
    public static final String PATH = EventEndpoint.PATH + "/export";

    private final EventLog log;
    private final LogSource source;
    private final Instants instants;
    private final Freshness freshness;
    private final Readers readers;
    private final JsonMapper json;

    ExportEndpoint(EventLog log, LogSource source, Instants instants, Freshness freshness, Readers readers, JsonMapper json) {
        this.log = log;
        this.source = source;
        this.instants = instants;
        this.freshness = freshness;
        this.readers = readers;
        this.json = json;
    }

    /** Exports the log. */
    @Operation(operationId = "ExportEvents", summary = "The log as CloudEvents 1.0, one JSON text on each line, in order",
            description = "Every position is accounted for: where the reader may not see events, a line of type `log.EventsWithheld` has the first and the last of"
                    + " their positions. So the last line ends at the position that the header Log-Position names, and one that ends before"
                    + " broke off. Go on by `fromPosition`, one more than the last position received; what was received before does not change.")
    @ApiResponse(responseCode = "200", description = "The events.",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = CloudEvent.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping(PATH)
    public void export(
            @Parameter(description = "First position; 0 if absent.") @RequestParam(required = false) @Nullable Long fromPosition,
            @Parameter(description = "Position before which the export ends; after the last event if absent.")
            @RequestParam(required = false) @Nullable Long toPosition,
            @Parameter(description = "Answer only once the log has reached this position.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            HttpServletRequest request, HttpServletResponse response) throws IOException, HttpMediaTypeNotAcceptableException {
        var exchange = Exchange.of(request, response, readers, Format.NDJSON);
        var filter = new EventFilter(List.of(), null, null, null, null, null, null, null, null, fromPosition, toPosition);
        freshness.awaitLog(after, wait);
        var last = toPosition == null ? source.lastPosition() : Math.min(source.lastPosition(), toPosition - 1);
        if (exchange.unchanged(exchange.weakTag(last), last)) {
            return;
        }
        var lines = new Lines(new JsonLines(response, json), fromPosition == null ? 0 : fromPosition);
        log.stream(filter, false, exchange.reader(), last, part -> {
            part.forEach(lines::write);
            lines.flush();
        });
        lines.reach(last + 1);
        lines.flush();
    }

    /** Writes events, and a line for each gap between them. */
    private final class Lines {

        private final JsonLines lines;
        private long next;

        private Lines(JsonLines lines, long first) {
            this.lines = lines;
            this.next = first;
        }

        void write(LoggedEvent event) {
            reach(event.position());
            lines.write(CloudEvent.of(event));
            next = event.position() + 1;
        }

        void reach(long position) {
            if (next < position) {
                lines.write(CloudEvent.withheld(next, position - 1, instants.recordedAt(position - 1).orElseThrow()));
            }
        }

        void flush() {
            lines.flush();
        }
    }
}
