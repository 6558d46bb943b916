package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.projections.verification.Awaiting;
import org.ceasefiremonitor.projections.verification.QueueFilter;
import org.ceasefiremonitor.projections.verification.VerificationQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The verification queue: which incidents wait for a verifier or a result, and until when. */
@RestController
@Tag(name = "views: incidents")
public class VerificationQueueEndpoint {

    /** Where it is read. */
    public static final String PATH = "/api/v1/verification-queue";

    private final VerificationQueue queue;
    private final Answers answers;

    VerificationQueueEndpoint(VerificationQueue queue, ViewAnswers answers) {
        this.queue = queue;
        this.answers = answers.from(VerificationQueue.VIEWS);
    }

    /** Lists the queue. */
    @Operation(operationId = "ListVerificationQueue", summary = "Incidents of which a result is owed, those due first before the others",
            description = "What is merged, closed or has a result is not in it; what was reopened is in it again.")
    @ApiResponse(responseCode = "200", description = "A page of the queue.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = QueuePage.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping(PATH)
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Agreement by which they are judged.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable AgreementId agreement,
            @Parameter(description = "Severity set by a person, else proposed by the rules.")
            @RequestParam(required = false) @Nullable List<Severity> severity,
            @Parameter(description = "Whether a verifier is assigned.") @RequestParam(required = false) @Nullable Boolean assigned,
            @Parameter(description = "Participant whose person verifies them.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId verifier,
            @Parameter(description = "The result is due before this instant.", example = "2026-03-03T06:00:00Z")
            @RequestParam(required = false) @Nullable Instant dueBefore,
            @Parameter(description = "Sector of a mechanism, as its zones are recorded then, in which a report of them lies.", example = "north")
            @RequestParam(required = false) @Nullable String sector,
            @Parameter(description = "Whether a notified activity matches them in place, time and type.") @RequestParam(required = false) @Nullable Boolean matched,
            ListRequest asked) throws HttpMediaTypeNotAcceptableException {
        var filter = new QueueFilter(agreement, severity, assigned, verifier, dueBefore, sector, matched);
        return answers.page(asked, filter, queue::list);
    }

    /** For the description: a page. */
    record QueuePage(long position, View view, List<Awaiting> items, @Nullable String next) {
    }
}
