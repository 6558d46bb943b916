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
import java.util.Objects;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding;
import org.ceasefiremonitor.projections.mechanism.Mechanism;
import org.ceasefiremonitor.projections.mechanism.MechanismFilter;
import org.ceasefiremonitor.projections.mechanism.MechanismProjection;
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

    private static final View VIEW = View.of(MechanismProjection.VIEW);

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
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable MechanismId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new MechanismFilter(agreement, state, lead, zone);
        var paging = asked.paging();
        var exchange = answers.begin(asked.one(), MechanismQueries.VIEWS, Format.JSON, Format.CSV, Format.NDJSON);
        var moment = answers.moment(asked.one(), MechanismQueries.VIEWS, at, Paging.FIRST);
        var instant = Objects.requireNonNull(moment.at());
        var known = asked.cursor() == null ? moment.position() : answers.position(asked.one(), MechanismQueries.VIEWS);
        if (exchange.format() == Format.JSON) {
            exchange.requirePages(resumeAfter);
            return answers.page(exchange, VIEW, queries.list(filter, instant, paging, exchange.reader(), known), instant);
        }
        exchange.requireWhole(paging, resumeAfter, asked.asOf());
        var position = known == null ? answers.reached(MechanismQueries.VIEWS) : known;
        var resumeFrom = resumeAfter == null ? null : resumeAfter.value();
        answers.stream(exchange, VIEW, position, instant, SHAPE, resumeAfter != null,
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
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        var exchange = answers.begin(asked, MechanismQueries.VIEWS, Format.JSON);
        var moment = answers.moment(asked, MechanismQueries.VIEWS, at, Paging.FIRST);
        var instant = Objects.requireNonNull(moment.at());
        return answers.single(exchange, VIEW, queries.find(id, instant, exchange.reader(), moment.position()), item -> item.standing().revision(), instant);
    }

    /** For the description: a page. */
    record MechanismPage(long position, View view, Instant at, List<Mechanism> items, @Nullable String next) {
    }

    /** For the description: one. */
    record MechanismAnswer(long position, View view, long revision, Mechanism item) {
    }
}
