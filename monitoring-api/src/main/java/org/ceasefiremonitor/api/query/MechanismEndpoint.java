package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding;
import org.ceasefiremonitor.projections.mechanism.Mechanism;
import org.ceasefiremonitor.projections.mechanism.MechanismFilter;
import org.ceasefiremonitor.projections.mechanism.MechanismQueries;
import org.ceasefiremonitor.projections.view.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of mechanisms: mandate, lead, sectors, reporting times and partners. */
@RestController
@Tag(name = "views: mechanisms")
@RequestMapping(MechanismEndpoint.PATH)
public class MechanismEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/mechanisms";

    private static final ItemStream.Shape<Mechanism> SHAPE = new ItemStream.Shape<>(
            List.of("mechanism_id", "agreement_id", "name", "state", "active_from", "lead", "next_lead", "next_lead_from", "sectors", "partners", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                var next = item.nextLead();
                return Cells.of(standing.mechanismId().value(), standing.agreementId().value(), Cells.text(standing.name()), standing.state(),
                        standing.activeFrom(), item.lead(), next == null ? null : next.lead(), next == null ? null : next.from(), standing.sectors().size(),
                        standing.partners().size(), standing.revision(), item.position(), item.recordedAt());
            }, null);

    private final MechanismQueries queries;
    private final ViewAnswers answers;

    MechanismEndpoint(MechanismQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    /** Lists mechanisms. */
    @Operation(operationId = "ListMechanisms", summary = "The register of mechanisms: mandate, lead, sectors, reporting times and partners, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = MechanismPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Mechanism.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Agreement whose ceasefire they monitor.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable AgreementId agreement,
            @Parameter(description = "Where they stand.")
            @RequestParam(required = false) @Nullable List<MechanismStanding.State> state,
            @Parameter(description = "Participant that leads them at the instant.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId lead,
            @Parameter(description = "Zone that belongs to one of their sectors.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ZoneId zone,
            @Parameter(description = "Instant for which leads are told. " + Moments.AT, example = "2026-03-01T05:10:00Z")
            @RequestParam(required = false) @Nullable String at,
            @Parameter(description = "Items on a page, 1 to 1000; 100 if absent.") @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Where the page before ended; taken from its `next`.") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = Moments.AS_OF, example = "57")
            @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = Moments.TIME_ZONE, example = "Europe/Kyiv")
            @RequestParam(required = false) @Nullable String timeZone,
            @Parameter(description = "Answer only once the view has reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable MechanismId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format,
            HttpServletRequest request, HttpServletResponse response) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new MechanismFilter(agreement, state, lead, zone);
        var paging = new Paging(limit, cursor);
        var exchange = answers.begin(request, response, MechanismQueries.VIEWS, after, wait, Format.JSON, Format.CSV, Format.NDJSON);
        var moment = answers.moment(MechanismQueries.VIEWS, asOf, at, timeZone, wait, Paging.FIRST);
        var instant = Objects.requireNonNull(moment.at());
        var known = cursor == null ? moment.position() : answers.position(MechanismQueries.VIEWS, asOf, timeZone, wait);
        if (exchange.format() == Format.JSON) {
            exchange.requirePages(resumeAfter);
            return answers.page(exchange, View.MECHANISMS, queries.list(filter, instant, paging, exchange.reader(), known), instant);
        }
        exchange.requireWhole(paging, resumeAfter, asOf);
        var position = known == null ? queries.position() : known;
        var resumeFrom = resumeAfter == null ? null : resumeAfter.value();
        answers.stream(exchange, View.MECHANISMS, position, instant, SHAPE, resumeAfter != null,
                receiver -> queries.stream(filter, instant, resumeFrom, exchange.reader(), position, receiver));
        return null;
    }

    /** One mechanism. */
    @Operation(operationId = "ReadMechanism", summary = "One mechanism", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The mechanism.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MechanismAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable MechanismId id,
            @Parameter(description = "Instant for which leads are told. " + Moments.AT, example = "2026-03-01T05:10:00Z")
            @RequestParam(required = false) @Nullable String at,
            @Parameter(description = Moments.AS_OF, example = "57")
            @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = Moments.TIME_ZONE, example = "Europe/Kyiv")
            @RequestParam(required = false) @Nullable String timeZone,
            @Parameter(description = "Answer only once the view has reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            HttpServletRequest request, HttpServletResponse response) throws HttpMediaTypeNotAcceptableException {
        var exchange = answers.begin(request, response, MechanismQueries.VIEWS, after, wait, Format.JSON);
        var moment = answers.moment(MechanismQueries.VIEWS, asOf, at, timeZone, wait, Paging.FIRST);
        var instant = Objects.requireNonNull(moment.at());
        return answers.single(exchange, View.MECHANISMS, queries.find(id, instant, exchange.reader(), moment.position()), item -> item.standing().revision(),
                instant);
    }

    /** For the description: a page. */
    record MechanismPage(long position, View view, Instant at, List<Mechanism> items, @Nullable String next) {
    }

    /** For the description: one. */
    record MechanismAnswer(long position, View view, long revision, Mechanism item) {
    }
}
