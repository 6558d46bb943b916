package org.ceasefiremonitor.api.proof;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.api.transparency.LogKeys;
import org.ceasefiremonitor.api.transparency.SignedTree;
import org.ceasefiremonitor.api.transparency.TreeRows;
import org.ceasefiremonitor.core.log.merkle.TileAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The log as C2SP tlog-tiles has it served: files, the same for everybody, since entries hide what they commit to. */
@RestController
@Tag(name = "log")
public class LogFilesEndpoint {

    /** Before each file. */
    public static final String PREFIX = "/log/";

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl A_MOMENT = CacheControl.maxAge(Duration.ofSeconds(2)).cachePublic();
    private static final String TILE = "tile/";

    private final TreeRows rows;
    private final LogKeys keys;
    private final Openings openings;
    private final JsonMapper json;

    LogFilesEndpoint(TreeRows rows, LogKeys keys, Openings openings, JsonMapper json) {
        this.rows = rows;
        this.keys = keys;
        this.openings = openings;
        this.json = json;
    }

    /** The last checkpoint. */
    @Operation(operationId = "ReadCheckpoint", summary = "The last checkpoint of the log: origin, size and root, signed (C2SP tlog-checkpoint)",
            description = "It covers the events at the positions from 0 to before its size. May be kept for seconds.")
    @ApiResponse(responseCode = "200", description = "The signed note.", content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
    @GetMapping(PREFIX + "checkpoint")
    public ResponseEntity<byte[]> checkpoint() {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(A_MOMENT).body(utf8(tree().note().whole()));
    }

    /** A tile, or a bundle of entries. */
    @Operation(operationId = "ReadTile", summary = "A tile of the tree over the log, or a bundle of its entries (C2SP tlog-tiles)",
            description = "`<level>/<index>` has up to 256 hashes of 32 bytes, `entries/<index>` up to 256 entries, each behind its length in two bytes. An index is"
                    + " written in groups of three digits, all but the last behind an x: 1234067 is `x001/x234/067`. What is not full yet has `.p/<width>` after"
                    + " its index. None ever changes. An entry is a commitment to an event, which tells nothing of it without its salt.")
    @ApiResponse(responseCode = "200", description = "The bytes.",
            content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary")))
    @GetMapping(PREFIX + TILE + "{*path}")
    public ResponseEntity<byte[]> tile(@Parameter(description = "Level and index.", example = "/0/000.p/5") @PathVariable String path) {
        var bytes = TileAddress.parse(path.substring(1)).flatMap(tree()::file)
                .orElseThrow(() -> new RequestFault(Fault.NOT_FOUND, "The log has no such tile, or no checkpoint covers it yet."));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM).cacheControl(FOR_EVER).body(bytes);
    }

    /** The key of the log. */
    @Operation(operationId = "ReadLogKey", summary = "The public key that signs checkpoints (C2SP signed-note, a vkey)",
            description = "Compare it once with what the operator says by another way: whoever forges a log forges its key as well.")
    @ApiResponse(responseCode = "200", description = "Name, id and key.", content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
    @GetMapping(PREFIX + "key")
    public ResponseEntity<byte[]> key() {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(A_MOMENT).body(utf8(keys.checkpoints().key().text() + '\n'));
    }

    /** The rotations of the log. */
    @Operation(operationId = "ReadRotations", summary = "Where the log went on under another name and key: what these events are, a line of JSON each",
            description = "The event of a rotation has the old and the new key, and the last checkpoint of the old. Checkpoints over no more events than stand before it are"
                    + " signed by the old key, larger ones by the new. Empty for a log that was never rotated.")
    @ApiResponse(responseCode = "200", description = "Lines of JSON, as in the openings of an audit bundle.",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string")))
    @GetMapping(PREFIX + "rotations")
    public ResponseEntity<byte[]> rotations() {
        var lines = new StringBuilder();
        openings.rotations(tree().size()).forEach(rotation -> lines.append(json.writeValueAsString(rotation)).append('\n'));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).cacheControl(A_MOMENT).body(utf8(lines.toString()));
    }

    /** The key of receipts. */
    @Operation(operationId = "ReadReceiptKey", summary = "The public key that signs receipts (C2SP signed-note, a vkey)")
    @ApiResponse(responseCode = "200", description = "Name, id and key.", content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
    @GetMapping(PREFIX + "receipt-key")
    public ResponseEntity<byte[]> receiptKey() {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(A_MOMENT).body(utf8(keys.receipts().key().text() + '\n'));
    }

    private SignedTree tree() {
        return SignedTree.latest(rows).orElseThrow(() -> new RequestFault(Fault.NOT_FOUND, "The log has no checkpoint yet."));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
