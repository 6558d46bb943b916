package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.activity.ActivityKind;
import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.activity.Activity;
import org.ceasefiremonitor.projections.activity.ActivityFilter;
import org.ceasefiremonitor.projections.activity.ActivityQueries;
import org.ceasefiremonitor.projections.view.Box;
import org.ceasefiremonitor.projections.view.GeoFeature;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Activities that Parties notified or were asked about. */
@RestController
@Tag(name = "views: activities")
@RequestMapping(ActivityEndpoint.PATH)
public class ActivityEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/activities";

    private static final ItemStream.Shape<Activity> SHAPE = new ItemStream.Shape<>(
            List.of("activity_id", "side", "kind", "state", "from", "until", "zone_id", "units", "text", "given_at", "stated_at", "lead_time", "late_by", "about",
                    "asked_by", "explanation_due", "overdue", "began_at", "completed_at", "exceeded", "cancelled", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                var notice = standing.notice();
                var question = standing.questions().isEmpty() ? null : standing.questions().getLast();
                return Cells.of(standing.activityId(), standing.side(), notice == null ? null : notice.kind(), standing.state(), standing.from(), standing.until(),
                        standing.zoneId(), notice == null ? null : Cells.text(notice.units()), notice == null ? null : Cells.text(notice.text()),
                        notice == null ? null : notice.givenAt(), notice == null ? null : notice.statedAt(), notice == null ? null : notice.leadTime(),
                        notice == null ? null : notice.lateBy(), standing.about(), question == null ? null : question.by(),
                        question == null ? null : question.due(), question == null ? null : question.overdue(), standing.beganAt(), standing.completedAt(),
                        Cells.text(standing.exceeded()), Cells.text(standing.cancelled()), standing.revision(), item.position(), item.recordedAt());
            }, Activity::feature);

    private final ActivityQueries queries;
    private final Answers answers;

    ActivityEndpoint(ActivityQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(ActivityQueries.VIEWS);
    }

    /** Lists activities. */
    @Operation(operationId = "ListActivities", summary = "What Parties notified, in time or late, and what they were asked to explain, in order of ids",
            description = "As GeoJSON, NDJSON and CSV the answer is the whole list; as GeoJSON of those that have a place, as CSV with the latest question only.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityPage.class)),
            @Content(mediaType = "application/geo+json", schema = @Schema(implementation = ActivityFeatures.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Activity.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "The Party whose activity it is.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId side,
            @Parameter(description = "What was notified.")
            @RequestParam(required = false) @Nullable List<ActivityKind> kind,
            @Parameter(description = "Where it stands.")
            @RequestParam(required = false) @Nullable List<ActivityStanding.State> state,
            @Parameter(description = "Whether it was notified; those that were not were asked about.")
            @RequestParam(required = false) @Nullable Boolean notified,
            @Parameter(description = "Whether its notice came too late.")
            @RequestParam(required = false) @Nullable Boolean late,
            @Parameter(description = "It lasts then or later: an instant, a local time, or a date, from its beginning.", example = "2026-03-01")
            @RequestParam(required = false) @Nullable String from,
            @Parameter(description = "It begins before: an instant, a local time, or a date, to its end.", example = "2026-03-01")
            @RequestParam(required = false) @Nullable String to,
            @Parameter(description = "Box that its place, as an upright rectangle, touches: west,south,east,north in degrees.", example = "36.5,47.5,39,49",
                    schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable String bbox,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable ActivityId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.",
                    schema = @Schema(allowableValues = {"json", "geojson", "csv", "ndjson"})) @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var exchange = answers.begin(asked, SHAPE);
        var filter = new ActivityFilter(side, kind, state, notified, late, Times.from("from", from, asked.timeZone()), Times.to("to", to, asked.timeZone()),
                bbox == null ? null : Box.valueOf(bbox), exchange.format() == Format.GEOJSON);
        return answers.list(exchange, asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One activity. */
    @Operation(operationId = "ReadActivity", summary = "One activity", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The activity.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ActivityId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record ActivityPage(long position, View view, List<Activity> items, @Nullable String next) {
    }

    /** For the description: all of them on a map. */
    record ActivityFeatures(@Schema(allowableValues = "FeatureCollection") String type, long position, View view, List<GeoFeature<Activity>> features) {
    }

    /** For the description: one. */
    record ActivityAnswer(long position, View view, long revision, Activity item) {
    }
}
