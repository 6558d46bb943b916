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
import org.ceasefiremonitor.core.coordination.meeting.MeetingStanding;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.MeetingId;
import org.ceasefiremonitor.projections.coordination.MeetingEntry;
import org.ceasefiremonitor.projections.coordination.MeetingFilter;
import org.ceasefiremonitor.projections.coordination.MeetingQueries;
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
    private final Answers answers;

    MeetingEndpoint(MeetingQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(MeetingQueries.VIEWS);
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
            ListRequest asked,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new MeetingFilter(cell, state, missed, dueBefore);
        return answers.list(asked, SHAPE, filter, queries::list, queries::stream);
    }

    /** One of them. */
    @Operation(operationId = "ReadMeeting", summary = "A joint meeting and what came of it", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "It.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable MeetingId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record MeetingPage(long position, View view, List<MeetingEntry> items, @Nullable String next) {
    }

    /** For the description: one. */
    record MeetingAnswer(long position, View view, long revision, MeetingEntry item) {
    }
}
