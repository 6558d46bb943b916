package org.ceasefiremonitor.api.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.ceasefiremonitor.api.actor.ActorSource;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one endpoint for all commands: single ones by name, and streams of them. */
@RestController
@RequestMapping(CommandEndpoint.PATH)
public class CommandEndpoint {

    /** Where commands are taken. */
    public static final String PATH = "/api/v1/commands";
    /** Media type of streams of commands, one JSON text on each line. */
    public static final String NDJSON = "application/x-ndjson";
    /** Header that names the position of the last event that the answer speaks of. */
    public static final String LOG_POSITION = "Log-Position";

    private final CommandReader reader;
    private final CommandGate gate;
    private final ActorSource actors;
    private final Assurances assurances;

    CommandEndpoint(CommandReader reader, CommandGate gate, ActorSource actors, Assurances assurances) {
        this.assurances = assurances;
        this.reader = reader;
        this.gate = gate;
        this.actors = actors;
    }

    /** Takes one command. */
    @PostMapping(path = "/{command}", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CommandAnswer> single(@PathVariable("command") String name, HttpServletRequest request) throws IOException {
        var type = reader.type(name);
        requirePlainUtf8(request);
        var actor = actors.required(request);
        var key = Preconditions.idempotencyKey(Preconditions.IDEMPOTENCY_KEY, Preconditions.header(request, Preconditions.IDEMPOTENCY_KEY));
        var revision = Preconditions.revision(Preconditions.IF_MATCH, Preconditions.header(request, Preconditions.IF_MATCH));
        var outcome = gate.submit(reader.submission(type, reader.read(body(request)), actor, key, revision));
        var answer = ResponseEntity.status(CommandAnswer.status(outcome)).header(LOG_POSITION, Long.toString(outcome.position()));
        var location = CommandAnswer.location(outcome);
        if (outcome.created() && location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        var preferred = Preferences.of(request);
        var receipts = preferred.receipt() ? assurances.receipts(outcome.events()) : null;
        var proof = preferred.inclusion() ? assurances.proof(outcome.position()).orElse(null) : null;
        if (receipts != null) {
            answer.header(Preferences.APPLIED, Preferences.RECEIPT);
        }
        if (proof != null) {
            answer.header(Preferences.APPLIED, Preferences.INCLUSION);
        }
        return answer.body(CommandAnswer.of(type, outcome, receipts, proof));
    }

    /**
     * Takes a stream of commands and answers each as it is decided. The answer goes out while the request still comes in, so a client that
     * sends much must read while it sends.
     */
    @PostMapping(consumes = NDJSON, produces = NDJSON)
    void stream(HttpServletRequest request, HttpServletResponse response) throws IOException {
        requirePlainUtf8(request);
        var actor = actors.required(request);
        for (var header : new String[] {Preconditions.IDEMPOTENCY_KEY, Preconditions.IF_MATCH}) {
            if (request.getHeader(header) != null) {
                throw new InvalidInput(header, "is for single commands; on a stream each line has its own, idempotencyKey and ifMatch");
            }
        }
        response.setContentType(NDJSON);
        new CommandStream(reader, gate, actor).run(request.getInputStream(), response.getOutputStream());
    }

    private static void requirePlainUtf8(HttpServletRequest request) {
        var coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw new RequestFault(Fault.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.CONTENT_ENCODING, "Send the body without content coding.");
        }
        var charset = MediaType.parseMediaType(request.getContentType()).getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new RequestFault(Fault.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.CONTENT_TYPE, "Send the body in UTF-8.");
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > StrictJson.MAX_DOCUMENT) {
            throw tooLarge();
        }
        try (InputStream in = request.getInputStream()) {
            var body = in.readNBytes(StrictJson.MAX_DOCUMENT + 1);
            if (body.length > StrictJson.MAX_DOCUMENT) {
                throw tooLarge();
            }
            return body;
        }
    }

    private static RequestFault tooLarge() {
        return new RequestFault(Fault.TOO_LARGE, "The body may have at most " + StrictJson.MAX_DOCUMENT + " bytes.");
    }
}
