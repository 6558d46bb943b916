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
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.verification.mission.MissionMode;
import org.ceasefiremonitor.core.verification.mission.MissionStanding;
import org.ceasefiremonitor.projections.mission.Mission;
import org.ceasefiremonitor.projections.mission.MissionFilter;
import org.ceasefiremonitor.projections.mission.MissionQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Verification missions and how far each has come. */
@RestController
@Tag(name = "views: missions")
@RequestMapping(MissionEndpoint.PATH)
public class MissionEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/missions";

    private static final ItemStream.Shape<Mission> SHAPE = new ItemStream.Shape<>(
            List.of("mission_id", "agreement_id", "incident_id", "mode", "side", "longitude", "latitude", "members", "purpose", "state", "requested_at", "answer_by",
                    "refusals", "visited_from", "visited_until", "reported_at", "found", "aborted", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                var visit = standing.visit();
                var found = standing.found();
                return Cells.of(standing.missionId(), standing.agreementId(), standing.incidentId(), standing.mode(), standing.side(),
                        standing.place().longitude(), standing.place().latitude(), standing.members().size(), Cells.text(standing.purpose()), standing.state(),
                        standing.requestedAt(), standing.answerBy(), standing.denials().size(), visit == null ? null : visit.from(),
                        visit == null ? null : visit.until(), found == null ? null : found.at(), found == null ? null : Cells.text(found.text()),
                        standing.aborted() == null ? null : Cells.text(standing.aborted()), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final MissionQueries queries;
    private final Answers answers;

    MissionEndpoint(MissionQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(MissionQueries.VIEWS);
    }

    /** Lists missions. */
    @Operation(operationId = "ListMissions", summary = "Verification missions and how far each has come, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV with the number of members and of refusals of access.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = MissionPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Mission.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "How far they have come.")
            @RequestParam(required = false) @Nullable List<MissionStanding.State> state,
            @Parameter(description = "Whether they go to the place or look from afar.")
            @RequestParam(required = false) @Nullable MissionMode mode,
            @Parameter(description = "Who holds the area: participant id of a Party, BUFFER or UNKNOWN.")
            @RequestParam(required = false) @Nullable String side,
            @Parameter(description = "The incident that they find out about.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable IncidentId incident,
            @Parameter(description = "Whether access was ever refused.")
            @RequestParam(required = false) @Nullable Boolean refused,
            @Parameter(description = "An answer to a request for access is waited for that is due before this instant.")
            @RequestParam(required = false) @Nullable Instant answerDueBefore,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable MissionId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new MissionFilter(state, mode, side, incident, refused, answerDueBefore);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One verification mission. */
    @Operation(operationId = "ReadMission", summary = "One mission", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The mission.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MissionAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable MissionId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record MissionPage(long position, View view, List<Mission> items, @Nullable String next) {
    }

    /** For the description: one. */
    record MissionAnswer(long position, View view, long revision, Mission item) {
    }
}
