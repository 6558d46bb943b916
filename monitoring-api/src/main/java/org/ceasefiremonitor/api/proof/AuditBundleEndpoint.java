package org.ceasefiremonitor.api.proof;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ceasefiremonitor.api.command.CommandEndpoint;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.api.query.Readers;
import org.ceasefiremonitor.api.transparency.LogKeys;
import org.ceasefiremonitor.api.transparency.SignedTree;
import org.ceasefiremonitor.api.transparency.TreeRows;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Gives the whole log to be checked offline. */
@RestController
@Tag(name = "log")
public class AuditBundleEndpoint {

    /** Where it is read. */
    public static final String PATH = "/api/v1/log/bundle";

    private final TreeRows rows;
    private final LogKeys keys;
    private final Openings openings;
    private final Readers readers;
    private final JsonMapper json;

    AuditBundleEndpoint(TreeRows rows, LogKeys keys, Openings openings, Readers readers, JsonMapper json) {
        this.rows = rows;
        this.keys = keys;
        this.openings = openings;
        this.readers = readers;
        this.json = json;
    }

    /** Reads the bundle. */
    @Operation(operationId = "ReadAuditBundle", summary = "The whole log in one archive, to be verified offline",
            description = "Checkpoints, tree, entries, and what the entries commit to as far as the reader may see it; `README.md` in it says how it is checked."
                    + " One that breaks off is no archive.")
    @ApiResponse(responseCode = "200", description = "A zip file.", content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    @GetMapping(PATH)
    public void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var reader = readers.of(request);
        var tree = SignedTree.latest(rows).orElseThrow(() -> new RequestFault(Fault.NOT_FOUND, "The log has no checkpoint yet."));
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-" + tree.size() + ".zip\"");
        response.setHeader(CommandEndpoint.LOG_POSITION, Long.toString(tree.size() - 1));
        new AuditBundle(tree, keys.checkpoints().key(), openings, reader, json).write(response.getOutputStream());
    }
}
