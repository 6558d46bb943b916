package org.ceasefiremonitor.api.backup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ceasefiremonitor.api.operation.Operators;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Backups of the running node. */
@RestController
@Tag(name = "operation: backups")
@RequestMapping(path = BackupEndpoint.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
public class BackupEndpoint {

    /** Where they are asked for and read. */
    public static final String PATH = "/api/v1/backups";

    private final Backups backups;
    private final Operators operators;
    private final Clock clock;

    BackupEndpoint(Backups backups, Operators operators, Clock clock) {
        this.backups = backups;
        this.operators = operators;
        this.clock = clock;
    }

    /** Asks for a backup. */
    @Operation(operationId = "BackUp", summary = "Writes the log, as it is at this moment, to a file on the node's machine",
            description = "The answer states the position up to which the backup has everything. The file has its name once it is whole; its digest is"
                    + " listed then and kept in the record of operations. A backup that is being written is not begun anew."
                    + " May be done by: CHIEF_MONITOR, REGISTRAR.",
            requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(implementation = BackupRequest.class))))
    @ApiResponse(responseCode = "202", description = "It is being written.")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<BackupProgress> request(HttpServletRequest request) throws IOException {
        var actor = operators.required(request);
        var asked = operators.body(request, BackupRequest.class);
        return ResponseEntity.accepted().body(BackupProgress.of(backups.begin(actor, asked.reason()), clock.instant()));
    }

    /** Lists backups. */
    @Operation(operationId = "ListBackups", summary = "Backups begun since the node was started, latest first: how far, how fast, and when they will probably end",
            description = "For those who may operate. The record of operations has all backups that were ever done.")
    @GetMapping
    public BackupList list(HttpServletRequest request) {
        operators.required(request);
        return new BackupList(backups.all().stream().map(backup -> BackupProgress.of(backup, clock.instant())).toList());
    }

    /**
     * Why a backup is made.
     *
     * @param reason why; absent where it is made by habit
     */
    public record BackupRequest(@Nullable String reason) {

        public BackupRequest {
            InvalidInput.optionalText("reason", reason, 4000);
        }
    }

    /**
     * How a backup stands.
     *
     * @param file          where it is or will be, on the node's machine
     * @param state         WRITING, DONE or FAILED
     * @param position      position of the last event in it; -1 for none
     * @param rows          rows written
     * @param of            rows that it will have; absent until they are counted
     * @param rowsPerSecond since it was begun; absent unless it is being written
     * @param estimatedEnd  when it will be whole at that rate; absent unless it is being written
     * @param sha256        digest of its lines between the first and the last, hexadecimal; absent unless it is done
     * @param evidence      files of evidence that belong to it; absent unless it is done
     * @param begunAt       when its moment was taken
     * @param begunBy       participant that asked for it
     * @param reason        why
     * @param endedAt       when it ended
     * @param problem       why it failed, or what of the evidence it lacks
     */
    public record BackupProgress(String file, Backup.State state, long position, long rows, @Nullable Long of, @Nullable Long rowsPerSecond,
                                 @Nullable Instant estimatedEnd, @Nullable String sha256, @Nullable Integer evidence, Instant begunAt, String begunBy, @Nullable String reason,
                                 @Nullable Instant endedAt, @Nullable String problem) {

        static BackupProgress of(Backup backup, Instant now) {
            double seconds = Math.max(0.001, Duration.between(backup.begunAt(), now).toMillis() / 1e3);
            double rate = backup.state() == Backup.State.WRITING ? backup.rows() / seconds : 0;
            return new BackupProgress(backup.file().toString(), backup.state(), backup.position(), backup.rows(), backup.of() == 0 ? null : backup.of(),
                    rate > 0 ? Math.round(rate) : null,
                    rate > 0 ? now.plusMillis(Math.round((backup.of() - backup.rows()) * 1000 / rate)).truncatedTo(ChronoUnit.SECONDS) : null,
                    backup.sha256(), backup.state() == Backup.State.DONE ? backup.evidence() : null, backup.begunAt(), backup.by().participant().value(), backup.reason(), backup.endedAt(), backup.problem());
        }
    }

    /**
     * Backups.
     *
     * @param items those begun since the node was started, latest first
     */
    public record BackupList(List<BackupProgress> items) {
    }
}
