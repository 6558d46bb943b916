package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.Form;
import org.ceasefiremonitor.core.participant.Role;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.projections.participant.Participant;
import org.ceasefiremonitor.projections.participant.ParticipantFilter;
import org.ceasefiremonitor.projections.participant.ParticipantQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Participants with their roles and mandates over time. */
@RestController
@Tag(name = "views: participants")
@RequestMapping(ParticipantEndpoint.PATH)
public class ParticipantEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/participants";

    private static final ItemStream.Shape<Participant> SHAPE = new ItemStream.Shape<>(
            List.of("participant_id", "name", "form", "iso_code", "roles", "mandates", "revision", "position", "recorded_at"),
            participant -> {
                var standing = participant.standing();
                return Cells.of(standing.participantId(), Cells.text(standing.name()), standing.form(), standing.isoCode(),
                        Cells.words(standing.roles().stream().map(ParticipantStanding.RoleHeld::role)),
                        Cells.words(standing.mandates().stream().map(ParticipantStanding.MandateHeld::mandate)), standing.revision(),
                        participant.position(), participant.recordedAt());
            }, null);

    private final ParticipantQueries queries;
    private final Answers answers;

    ParticipantEndpoint(ParticipantQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(ParticipantQueries.VIEWS);
    }

    /** Lists participants. */
    @Operation(operationId = "ListParticipants", summary = "Participants with their roles and mandates over time, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV with all roles and mandates ever granted.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = ParticipantPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Participant.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "What it is.") @RequestParam(required = false) @Nullable List<Form> form,
            @Parameter(description = "A role that it was ever granted.") @RequestParam(required = false) @Nullable Role role,
            @Parameter(description = "A mandate that it was ever granted.") @RequestParam(required = false) @Nullable Mandate mandate,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable ParticipantId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new ParticipantFilter(form, role, mandate);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One participant. */
    @Operation(operationId = "ReadParticipant", summary = "One participant", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The participant.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ParticipantAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ParticipantId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, participant -> participant.standing().revision());
    }

    /** For the description: a page. */
    record ParticipantPage(long position, View view, List<Participant> items, @Nullable String next) {
    }

    /** For the description: one. */
    record ParticipantAnswer(long position, View view, long revision, Participant item) {
    }
}
