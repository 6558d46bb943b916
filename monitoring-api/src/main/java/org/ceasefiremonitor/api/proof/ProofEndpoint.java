package org.ceasefiremonitor.api.proof;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.api.query.Freshness;
import org.ceasefiremonitor.api.query.Readers;
import org.ceasefiremonitor.api.transparency.SignedTree;
import org.ceasefiremonitor.api.transparency.TreeBuilder;
import org.ceasefiremonitor.api.transparency.TreeRows;
import org.ceasefiremonitor.core.log.merkle.Hash;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Proofs that are checked offline, with tools of others. */
@RestController
@Tag(name = "log")
public class ProofEndpoint {

    /** Where an event is proven. */
    public static final String PROOF = "/api/v1/events/{position}/proof";
    /** Where two states of the log are compared. */
    public static final String CONSISTENCY = "/api/v1/log/consistency";

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final TreeRows rows;
    private final TreeBuilder builder;
    private final LogSource log;
    private final Openings openings;
    private final Freshness freshness;
    private final Readers readers;
    private final JsonMapper json;

    ProofEndpoint(TreeRows rows, TreeBuilder builder, LogSource log, Openings openings, Freshness freshness, Readers readers, JsonMapper json) {
        this.rows = rows;
        this.builder = builder;
        this.log = log;
        this.openings = openings;
        this.freshness = freshness;
        this.readers = readers;
        this.json = json;
    }

    /** Proves an event. */
    @Operation(operationId = "ProveEvent", summary = "A file that proves offline that an event is in the log (C2SP tlog-proof)",
            description = "For each position, also of events that the reader may not see. For those that it may, the line `extra` holds what the entry commits to:"
                    + " envelope, salt, payload and the rest, as JSON in base64.")
    @ApiResponse(responseCode = "200", description = "The proof.", content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
    @GetMapping(PROOF)
    public ResponseEntity<byte[]> prove(@Parameter(description = "Position of the event.", example = "17") @PathVariable long position,
            @Parameter(description = "Seconds to wait until a checkpoint covers it, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            HttpServletRequest request, HttpServletResponse response) {
        var reader = readers.of(request);
        if (position < 0 || position >= log.lastPosition() + 1) {
            throw new RequestFault(Fault.NOT_FOUND, "There is no event at this position.");
        }
        freshness.await(position, wait, () -> builder.covered() - 1);
        var opening = openings.find(position, position + 1, reader).stream().findFirst().map(json::writeValueAsString).orElse(null);
        response.setHeader(HttpHeaders.VARY, "Actor");
        return ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"event-" + position + ".tlog-proof\"")
                .body(tree().inclusion(position, opening).text().getBytes(StandardCharsets.UTF_8));
    }

    /** Proves that the log only grew. */
    @Operation(operationId = "ProveConsistency", summary = "Proves that the log over so many events is how the log over more begins (RFC 6962, section 2.1.2)",
            description = "To compare two checkpoints of different sizes. Empty if one of the sizes is 0 or both are the same.")
    @ApiResponse(responseCode = "200", description = "The proof.")
    @GetMapping(path = CONSISTENCY, produces = MediaType.APPLICATION_JSON_VALUE)
    public Consistency prove(@Parameter(description = "Events that the earlier one covers.", example = "10") @RequestParam long from,
            @Parameter(description = "Events that the later one covers; those of the last checkpoint if absent.") @RequestParam(required = false) @Nullable Long to) {
        var tree = tree();
        long later = to == null ? tree.size() : to;
        if (later < 0 || later > tree.size()) {
            throw new InvalidInput("to", "must be 0 to " + tree.size() + ", which the last checkpoint covers");
        }
        if (from < 0 || from > later) {
            throw new InvalidInput("from", "must be 0 to " + later);
        }
        return new Consistency(from, later, tree.consistency(from, later).stream().map(Hash::base64).toList());
    }

    private SignedTree tree() {
        return SignedTree.latest(rows).orElseThrow(() -> new RequestFault(Fault.NOT_FOUND, "The log has no checkpoint yet."));
    }

    /**
     * A proof of consistency.
     *
     * @param from   events that the earlier state covers
     * @param to     events that the later one covers
     * @param hashes SHA-256 in base64, in the order of RFC 6962
     */
    public record Consistency(long from, long to, List<String> hashes) {
    }
}
