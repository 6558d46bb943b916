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
import org.ceasefiremonitor.core.coordination.meeting.MeetingStanding;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.projections.coordination.MeetingEntry;
import org.ceasefiremonitor.projections.coordination.MeetingFilter;
import org.ceasefiremonitor.projections.coordination.MeetingQueries;
import org.ceasefiremonitor.projections.view.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Joint meetings with their commitments, in the order in which they begin. */
@RestController
@Tag(name = "views: coordination")
@RequestMapping(MeetingEndpoint.PATH)
public class MeetingEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/meetings";

    private static final ItemStream.Shape<MeetingEntry> SHAPE = new ItemStream.Shape<>(
            List.of("meeting_id", "cell_id", "title", "begins", "invited", "agenda_items", "state", "held_from", "held_until", "attended",
                    "minutes", "commitments", "next_due", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                var held = standing.held();
                return Cells.of(standing.meetingId(), standing.cellId(), Cells.text(standing.title()), standing.begins(), Cells.words(standing.invited().stream()),
                        standing.agenda().size(), standing.state(), held == null ? null : held.from(), held == null ? null : held.until(),
                        held == null ? null : Cells.words(held.attended().stream()), Cells.text(standing.minutes()), standing.commitments().size(),
                        standing.earliestDue().orElse(null), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final MeetingQueries queries;
    private final ViewAnswers answers;

    MeetingEndpoint(MeetingQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    /** Lists joint meetings. */
    @Operation(operationId = "ListMeetings", summary = "Joint meetings with their commitments, in the order in which they begin",
            description = "As NDJSON and CSV the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = MeetingEntry.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "The cell.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable CellId cell,
            @Parameter(description = "How far they have come.")
            @RequestParam(required = false) @Nullable List<MeetingStanding.State> state,
            @Parameter(description = "Whether a commitment was missed and not kept since.")
            @RequestParam(required = false) @Nullable Boolean missed,
            @Parameter(description = "An open commitment is due before this instant.")
            @RequestParam(required = false) @Nullable Instant dueBefore,
            @Parameter(description = "Items on a page, 1 to 1000; 100 if absent.") @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Where the page before ended; taken from its `next`.") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = Moments.AS_OF, example = "57")
            @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = Moments.TIME_ZONE, example = "Europe/Kyiv")
            @RequestParam(required = false) @Nullable String timeZone,
            @Parameter(description = "Answer only once the view has reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format,
            HttpServletRequest request, HttpServletResponse response) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new MeetingFilter(cell, state, missed, dueBefore);
        var paging = new Paging(limit, cursor);
        var exchange = answers.begin(request, response, MeetingQueries.VIEWS, after, wait, Format.JSON, Format.CSV, Format.NDJSON);
        var known = answers.position(MeetingQueries.VIEWS, asOf, timeZone, wait);
        if (exchange.format() == Format.JSON) {
            return answers.page(exchange, View.MEETINGS, queries.list(filter, paging, exchange.reader(), known));
        }
        exchange.requireWhole(paging);
        var position = known == null ? queries.position() : known;
        answers.stream(exchange, View.MEETINGS, position, null, SHAPE, false,
                receiver -> queries.stream(filter, exchange.reader(), position, receiver));
        return null;
    }

    /** One of them. */
    @Operation(operationId = "ReadMeeting", summary = "A joint meeting and what came of it", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "It.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable MeetingId id,
            @Parameter(description = Moments.AS_OF, example = "57")
            @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = Moments.TIME_ZONE, example = "Europe/Kyiv")
            @RequestParam(required = false) @Nullable String timeZone,
            @Parameter(description = "Answer only once the view has reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            HttpServletRequest request, HttpServletResponse response) throws HttpMediaTypeNotAcceptableException {
        var exchange = answers.begin(request, response, MeetingQueries.VIEWS, after, wait, Format.JSON);
        var known = answers.position(MeetingQueries.VIEWS, asOf, timeZone, wait);
        return answers.single(exchange, View.MEETINGS, queries.find(id, exchange.reader(), known), item -> item.standing().revision());
    }

    /** For the description: a page. */
    record MeetingPage(long position, View view, List<MeetingEntry> items, @Nullable String next) {
    }

    /** For the description: one. */
    record MeetingAnswer(long position, View view, long revision, MeetingEntry item) {
    }
}
