package org.ceasefiremonitor.api.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ceasefiremonitor.api.command.CommandEndpoint;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.api.log.StoreUnavailable;
import org.ceasefiremonitor.api.operation.Operators;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.api.query.Freshness;
import org.ceasefiremonitor.api.settings.Settings;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.Sha256;
import org.ceasefiremonitor.core.verification.EvidenceStanding;
import org.ceasefiremonitor.core.verification.EvidenceStanding.Bytes;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.verification.EvidenceFilter;
import org.ceasefiremonitor.projections.verification.EvidenceQueries;
import org.ceasefiremonitor.projections.view.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The bytes of evidence, put and read by their digest. */
@RestController
@Tag(name = "evidence: bytes")
public class EvidenceBytesEndpoint {

    /** Capitals are taken here to be told that they are wrong, and not to be taken for the id of an item. */
    private static final String PATH = "/api/v1/evidence/{sha256:[0-9a-fA-F]{64}}";
    private static final Set<Mandate> PUTTING = EnumSet.of(Mandate.MONITOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR);
    private static final Set<Mandate> READING = EnumSet.of(Mandate.MONITOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR, Mandate.COMMISSION_MEMBER,
            Mandate.COMMISSION_CHAIR, Mandate.PARTY_LIAISON, Mandate.GUARANTOR_REP, Mandate.RELEASE_AUTHORITY, Mandate.AUDITOR);

    private final EvidenceFiles files;
    private final IntegrityAlarms alarms;
    private final EvidenceQueries evidence;
    private final Operators operators;
    private final Freshness freshness;
    private final LogSource log;
    private final long limit;

    EvidenceBytesEndpoint(EvidenceFiles files, IntegrityAlarms alarms, EvidenceQueries evidence, Operators operators, Freshness freshness, LogSource log,
            Settings settings) {
        this.files = files;
        this.alarms = alarms;
        this.evidence = evidence;
        this.operators = operators;
        this.freshness = freshness;
        this.log = log;
        this.limit = settings.evidenceLimit().toBytes();
    }

    /** Puts bytes. */
    @Operation(operationId = "PutEvidenceBytes", summary = "Puts the bytes of sealed evidence, under their digest",
            description = "They are taken if an item is sealed under this digest that the actor may see, are checked while they come in, and are on the disk"
                    + " when this is answered. May be repeated; after an integrity alarm it ends the alarm. May be done by: MONITOR, ANALYST, CHIEF_MONITOR.",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/octet-stream",
                    schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "201", description = "They are kept from now on.")
    @ApiResponse(responseCode = "200", description = "They were kept already.", content = @Content(schema = @Schema(implementation = KeptBytes.class)))
    @PutMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<KeptBytes> put(@Parameter(description = "SHA-256 of the bytes, 64 lower-case hexadecimal digits.") @PathVariable String sha256,
            HttpServletRequest request) throws IOException {
        var actor = operators.holding(request, PUTTING);
        var sealed = items(sha256, actor).stream().filter(item -> item.state() != EvidenceStanding.State.WITHDRAWN).toList();
        if (sealed.isEmpty()) {
            throw new RequestFault(Fault.NOT_FOUND, "No item of evidence is sealed under this digest, or none that the actor may see. Seal it first.");
        }
        var sizes = sealed.stream().map(EvidenceBytesEndpoint::size).collect(Collectors.toSet());
        requireSendable(request, Collections.max(sizes));
        long size = keep(sha256, sizes, request);
        var kept = sealed.stream().filter(item -> size(item) == size).toList();
        var added = kept.stream().filter(item -> item.bytes() != Bytes.KEPT).toList();
        added.forEach(item -> alarms.keep(item.evidenceId(), actor));
        return ResponseEntity.status(added.isEmpty() ? 200 : 201).header(CommandEndpoint.LOG_POSITION, Long.toString(log.lastPosition()))
                .body(new KeptBytes(sha256, size, kept.stream().map(EvidenceStanding::evidenceId).toList()));
    }

    private static long size(EvidenceStanding item) {
        return Objects.requireNonNull(item.seal()).size();
    }

    private void requireSendable(HttpServletRequest request, long sealed) {
        var coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw new RequestFault(Fault.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.CONTENT_ENCODING, "Send the bytes without content coding.");
        }
        if (request.getHeader(HttpHeaders.CONTENT_RANGE) != null) {
            throw new RequestFault(Fault.BAD_REQUEST, HttpHeaders.CONTENT_RANGE, "Send all bytes at once.");
        }
        if (sealed > limit || request.getContentLengthLong() > limit) {
            throw new RequestFault(Fault.TOO_LARGE, "The bytes of evidence may be at most " + limit + "; monitor.evidence-limit says so.");
        }
        if (request.getContentLengthLong() > sealed) {
            throw new RequestFault(Fault.OTHER_BYTES, "They are more than the " + sealed + " bytes that were sealed.");
        }
    }

    private long keep(String sha256, Set<Long> sizes, HttpServletRequest request) throws IOException {
        try {
            return files.keep(sha256, sizes, request.getInputStream());
        } catch (UncheckedIOException failed) {
            throw new StoreUnavailable("evidence can not be written", Duration.ofSeconds(30), false, failed);
        }
    }

    /** Reads bytes. */
    @Operation(operationId = "ReadEvidenceBytes", summary = "The bytes of evidence, by their digest",
            description = "They are read through and checked first; damaged ones are given to nobody, and an alarm is recorded. Of an answer that breaks off"
                    + " nothing is to be used. May be done by: MONITOR, ANALYST, CHIEF_MONITOR, COMMISSION_MEMBER, COMMISSION_CHAIR, PARTY_LIAISON,"
                    + " GUARANTOR_REP, RELEASE_AUTHORITY, AUDITOR, if the item is marked for them.")
    @ApiResponse(responseCode = "200", description = "All of them.",
            content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "206", description = "The range that was asked for.", content = @Content)
    @ApiResponse(responseCode = "304", description = "The client has them already.", content = @Content)
    @GetMapping(PATH)
    public void read(@Parameter(description = "SHA-256 of the bytes, 64 lower-case hexadecimal digits.") @PathVariable String sha256,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        var items = items(sha256, operators.holding(request, READING));
        if (items.isEmpty()) {
            throw new RequestFault(Fault.NOT_FOUND, "No item of evidence is sealed under this digest, or none that the reader may see.");
        }
        var item = items.stream().filter(each -> each.bytes() != Bytes.NOT_KEPT).findFirst().orElseThrow(() -> new RequestFault(Fault.NOT_FOUND,
                "The item is sealed, but nobody has put its bytes yet."));
        response.setHeader(HttpHeaders.VARY, "Actor");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
        if (new ServletWebRequest(request, response).checkNotModified('"' + sha256 + '"')) {
            return;
        }
        try (var whole = files.open(sha256)) {
            give(sha256, whole, Objects.requireNonNull(item.seal()).mediaType(), request, response);
        } catch (DamagedBytes damaged) {
            alarms.raise(damaged);
            throw new RequestFault(Fault.DAMAGED, "The bytes on the node's disk are not those that were sealed. The alarm is recorded; ask who has a copy to"
                    + " put them again.");
        }
    }

    private static void give(String sha256, WholeBytes whole, String mediaType, HttpServletRequest request, HttpServletResponse response)
            throws IOException, DamagedBytes {
        var range = range(sha256, whole.size(), request);
        long from = range == null ? 0 : range.getRangeStart(whole.size());
        if (range != null && from >= whole.size()) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + whole.size());
            throw new RequestFault(Fault.BEYOND_THE_END, HttpHeaders.RANGE, "There are " + whole.size() + " bytes.");
        }
        long to = range == null ? whole.size() : range.getRangeEnd(whole.size()) + 1;
        if (range != null) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + from + "-" + (to - 1) + "/" + whole.size());
        }
        response.setContentType(mediaType);
        response.setContentLengthLong(to - from);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":");
        // a browser stores it and never shows it as a page of this node
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sha256 + "\"");
        if (!request.getMethod().equals("HEAD")) {
            whole.give(from, to, response.getOutputStream());
        }
    }

    /** The range that is asked for; all bytes are given where there is none, several, or one that can not be read (RFC 9110, section 14.2). */
    private static @Nullable HttpRange range(String sha256, long size, HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.RANGE);
        var unless = request.getHeader(HttpHeaders.IF_RANGE);
        if (header == null || size == 0 || unless != null && !unless.equals('"' + sha256 + '"')) {
            return null;
        }
        try {
            var ranges = HttpRange.parseRanges(header);
            return ranges.size() == 1 ? ranges.getFirst() : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** The items with these bytes that the actor may see now, as the log has them. */
    private List<EvidenceStanding> items(String sha256, Actor actor) {
        Sha256.check("sha256", sha256);
        freshness.await(log.lastPosition(), null, evidence::position);
        return evidence.list(EvidenceFilter.withBytes(sha256), Paging.FIRST, Reader.of(actor.participant()), null).items().stream()
                .map(item -> item.standing()).toList();
    }

    /**
     * Bytes that are kept.
     *
     * @param sha256      their digest
     * @param size        how many they are
     * @param evidenceIds items whose bytes they are, as far as the actor may see them
     */
    public record KeptBytes(String sha256, long size, List<EvidenceId> evidenceIds) {
    }
}
