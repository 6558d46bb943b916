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
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.zone.ZoneKind;
import org.ceasefiremonitor.core.zone.ZonePhase;
import org.ceasefiremonitor.projections.view.Box;
import org.ceasefiremonitor.projections.view.GeoFeature;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.zone.Zone;
import org.ceasefiremonitor.projections.zone.ZoneFilter;
import org.ceasefiremonitor.projections.zone.ZoneProjection;
import org.ceasefiremonitor.projections.zone.ZoneQueries;
import org.ceasefiremonitor.projections.zone.ZoneState;
import org.ceasefiremonitor.projections.zone.ZonesAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Zones, what is laid down about them, and where they stand. */
@RestController
@Tag(name = "views: zones")
@RequestMapping(ZoneEndpoint.PATH)
public class ZoneEndpoint {

    private static final View VIEW = View.of(ZoneProjection.VIEW);

    /** Where they are read. */
    public static final String PATH = "/api/v1/zones";

    private static final ItemStream.Shape<Zone> SHAPE = new ItemStream.Shape<>(
            List.of("zone_id", "agreement_id", "name", "kind", "phase", "alert_level", "alert_since", "time_zone", "designated_from", "ended_at", "basis",
                    "reason", "tlp", "releasable_to", "revision", "position", "recorded_at"),
            zone -> Cells.of(zone.zoneId(), zone.agreementId(), Cells.text(zone.name()), zone.kind(), zone.phase(), zone.alertLevel(), zone.alertSince(),
                    zone.timeZone(), zone.designatedFrom(), zone.endedAt(), Cells.text(zone.basis()), Cells.text(zone.reason()), zone.marking().tlp(),
                    Cells.words(zone.marking().releasableTo().stream()), zone.revision(), zone.position(), zone.recordedAt()), null);

    private final ZoneQueries queries;
    private final ViewAnswers answers;

    ZoneEndpoint(ZoneQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    /** Lists zones. */
    @Operation(operationId = "ListZones", summary = "Zones with phase and alert level, in order of their ids",
            description = "As GeoJSON each zone comes with the drawing that holds at the instant, or its first one before any does, in pages. As CSV and NDJSON the"
                    + " answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = ZonePage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Zone.class)),
            @Content(mediaType = "application/geo+json", schema = @Schema(implementation = ZoneFeatures.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Agreement under which the zone stands.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable AgreementId agreement,
            @Parameter(description = "What it is for.") @RequestParam(required = false) @Nullable List<ZoneKind> kind,
            @Parameter(description = "Where it stands at the instant.") @RequestParam(required = false) @Nullable List<ZonePhase> phase,
            @Parameter(description = "Box that one of its drawings touches: west,south,east,north in degrees.", example = "36.5,47.5,39,49",
                    schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable String bbox,
            @Parameter(description = "Instant for which phase and alert level are asked. " + Moments.AT, example = "2026-03-01T05:10:00Z")
            @RequestParam(required = false) @Nullable String at,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable ZoneId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.",
                    schema = @Schema(allowableValues = {"json", "geojson", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new ZoneFilter(agreement, kind, phase, bbox == null ? null : Box.valueOf(bbox));
        var paging = asked.paging();
        var exchange = answers.begin(asked.one(), ZoneQueries.VIEWS, Format.JSON, Format.GEOJSON, Format.CSV, Format.NDJSON);
        var moment = answers.moment(asked.one(), ZoneQueries.VIEWS, at, paging);
        if (exchange.format() == Format.CSV || exchange.format() == Format.NDJSON) {
            exchange.requireWhole(paging, resumeAfter, asked.asOf());
            var position = moment.position() == null ? answers.reached(ZoneQueries.VIEWS) : moment.position();
            var instant = Objects.requireNonNull(moment.at());
            var from = resumeAfter == null ? null : resumeAfter.value();
            answers.stream(exchange, VIEW, position, instant, SHAPE, resumeAfter != null,
                    receiver -> queries.stream(filter, instant, from, exchange.reader(), position, receiver));
            return null;
        }
        exchange.requirePages(resumeAfter);
        return exchange.format() == Format.GEOJSON
                ? answer(exchange, queries.features(filter, moment.at(), paging, exchange.reader(), moment.position()), Features::of)
                : answer(exchange, queries.list(filter, moment.at(), paging, exchange.reader(), moment.position()), Listed::new);
    }

    private interface Form<T> {
        Object of(long position, View view, Instant at, List<T> items, @Nullable String next);
    }

    private static <T> @Nullable ResponseEntity<Object> answer(Exchange exchange, ZonesAt<T> zones, Form<T> form) {
        var page = zones.page();
        exchange.givenAgain(page.position(), zones.at());
        var view = VIEW.at(page.standing());
        return exchange.unchanged(ViewAnswers.tag(exchange, view, page.position(), zones.at()), page.position()) ? null
                : exchange.whole(form.of(page.position(), view, zones.at(), page.items(), exchange.next(page.next())));
    }

    /** One zone with its state. */
    @Operation(operationId = "ReadZone", summary = "One zone with its state: phase, alert level, tallies, last violation, quiet hours",
            description = "Severities are the ones that the rules propose; a report counts as reported, not as established. Its `revision` is what the header"
                    + " If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The zone.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = ZoneAnswer.class)),
            @Content(mediaType = "application/geo+json", schema = @Schema(implementation = ZoneFeature.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ZoneId id,
            @Parameter(description = "Instant for which the state is asked, at which windows end. " + Moments.AT, example = "2026-03-01T05:10:00Z")
            @RequestParam(required = false) @Nullable String at,
            @Parameter(description = "Further windows, at most ten, in hours; 24, 168 and 720 are always there.", example = "72")
            @RequestParam(required = false) @Nullable List<Integer> hours,
            ReadRequest asked,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "geojson"}))
            @RequestParam(required = false) @Nullable String format) throws HttpMediaTypeNotAcceptableException {
        var exchange = answers.begin(asked, ZoneQueries.STATE_VIEWS, Format.JSON, Format.GEOJSON);
        var moment = answers.moment(asked, ZoneQueries.STATE_VIEWS, at, Paging.FIRST);
        var instant = Objects.requireNonNull(moment.at());
        var answer = queries.find(id, instant, hours == null ? List.of() : hours, exchange.reader(), moment.position());
        exchange.givenAgain(answer.position(), instant);
        var view = VIEW.at(answer.standing());
        return answers.single(exchange, view, answer, state -> state.zone().revision(),
                ViewAnswers.tag(exchange, view, answer.position(), instant), ZoneState::feature);
    }

    /** For the description: a page. */
    record ZonePage(long position, View view, Instant at, List<Zone> items, @Nullable String next) {
    }

    /** For the description: a page of features. */
    record ZoneFeatures(@Schema(allowableValues = "FeatureCollection") String type, long position, View view, Instant at, List<GeoFeature<Zone>> features,
                        @Nullable String next) {
    }

    /** For the description: one. */
    record ZoneAnswer(long position, View view, long revision, ZoneState item) {
    }

    /** For the description: one feature. */
    record ZoneFeature(@Schema(allowableValues = "Feature") String type, String id, Object geometry, ZoneState properties, long position, View view,
                       long revision) {
    }
}
