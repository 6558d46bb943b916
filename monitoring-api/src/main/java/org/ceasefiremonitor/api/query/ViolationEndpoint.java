package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.WeaponClass;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.report.Means;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.view.Box;
import org.ceasefiremonitor.projections.view.GeoFeature;
import org.ceasefiremonitor.projections.violation.Violation;
import org.ceasefiremonitor.projections.violation.ViolationFilter;
import org.ceasefiremonitor.projections.violation.ViolationOrder;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.ceasefiremonitor.projections.violation.ViolationQueries;
import org.ceasefiremonitor.projections.violation.ViolationState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of what was reported. */
@RestController
@Tag(name = "views: violations")
@RequestMapping(ViolationEndpoint.PATH)
public class ViolationEndpoint {

    private static final View VIEW = View.of(ViolationProjection.VIEW);

    /** Where they are read. */
    public static final String PATH = "/api/v1/violations";

    private static final ItemStream.Shape<Violation> SHAPE = new ItemStream.Shape<>(ViolationRow.NAMES, ViolationRow::of, Violation::feature);

    private final ViolationQueries queries;
    private final ViewAnswers answers;

    ViolationEndpoint(ViolationQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    /** Lists reports. */
    @Operation(operationId = "ListViolations", summary = "Reports in the register, in pages, or all that match as one stream",
            description = "Conditions on different things must all hold; of several values of one parameter, one must. As CSV, GeoJSON and NDJSON the answer is"
                    + " every report that matches. Whether a report is a violation and how severe is what the rules in force propose; texts say reported."
                    + " Two questions go together: `asOf` asks what was known then, by time of recording; `observedFrom` and `observedTo` ask what is"
                    + " said to have been true then, by time of observation. Together they tell, for example, what on 5 March was known of 1 March.")
    @ApiResponse(responseCode = "200", description = "The reports.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = ViolationPage.class)),
            @Content(mediaType = "application/geo+json", schema = @Schema(implementation = ViolationFeatures.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Violation.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "Zones that hold the report.", array = @ArraySchema(schema = @Schema(type = "string")))
            @RequestParam(required = false) @Nullable List<ZoneId> zone,
            @Parameter(description = "Observed interval begins at or after: an instant with its offset, or a date.", example = "2026-03-01")
            @RequestParam(required = false) @Nullable String observedFrom,
            @Parameter(description = "Observed interval begins before this instant, or up to the end of this date.", example = "2026-03-01")
            @RequestParam(required = false) @Nullable String observedTo,
            @Parameter(description = "First recorded at or after.") @RequestParam(required = false) @Nullable String recordedFrom,
            @Parameter(description = "First recorded before this instant, or up to the end of this date.")
            @RequestParam(required = false) @Nullable String recordedTo,
            @Parameter(description = "Box that holds the place: west,south,east,north in degrees.", example = "36.5,47.5,39,49",
                    schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable String bbox,
            @Parameter(description = "Kinds.") @RequestParam(required = false) @Nullable List<Kind> kind,
            @Parameter(description = "Severities that the rules proposed.") @RequestParam(required = false) @Nullable List<Severity> severity,
            @Parameter(description = "Who held the area: a participant's id, BUFFER or UNKNOWN.", example = "astoria")
            @RequestParam(required = false) @Nullable List<String> side,
            @Parameter(description = "Classes of weapon.") @RequestParam(required = false) @Nullable List<WeaponClass> weapon,
            @Parameter(description = "Means of observation.") @RequestParam(required = false) @Nullable List<Means> means,
            @Parameter(description = "Sources, each whole; a comma is part of a source.") @RequestParam(required = false) @Nullable List<String> source,
            @Parameter(description = "Reliability of the source.") @RequestParam(required = false) @Nullable List<Reliability> reliability,
            @Parameter(description = "Credibility of what it says, 1 to 6.") @RequestParam(required = false) @Nullable List<Integer> credibility,
            @Parameter(description = "Part of the narrative or of the place's text, in any letter case.", example = "bridge")
            @RequestParam(required = false) @Nullable String text,
            @Parameter(description = "States; RECORDED and CORRECTED if absent.") @RequestParam(required = false) @Nullable List<ViolationState> state,
            @Parameter(description = "Violations or observations only.") @RequestParam(required = false) @Nullable KindClass classed,
            @Parameter(description = "Import that they name.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ImportId importId,
            @Parameter(description = "Order by time of observation or of recording.", schema = @Schema(allowableValues = {"observed", "recorded"},
                    defaultValue = "observed")) @RequestParam(required = false) @Nullable String sort,
            @Parameter(description = "Oldest or latest first.", schema = @Schema(allowableValues = {"asc", "desc"}, defaultValue = "asc"))
            @RequestParam(required = false) @Nullable String order,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable ViolationId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.",
                    schema = @Schema(allowableValues = {"json", "geojson", "csv", "ndjson"})) @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var sources = source == null ? null : List.of(asked.request().getParameterValues("source"));
        var filter = new ViolationFilter(zone, Times.from("observedFrom", observedFrom, asked.timeZone()), Times.to("observedTo", observedTo, asked.timeZone()),
                Times.from("recordedFrom", recordedFrom, asked.timeZone()), Times.to("recordedTo", recordedTo, asked.timeZone()),
                bbox == null ? null : Box.valueOf(bbox), kind, severity, side, weapon, means, sources, reliability, credibility, text, state, classed, importId);
        var sorted = order(sort, order);
        return answers.from(ViolationQueries.VIEWS).list(asked, resumeAfter, SHAPE, filter,
                (none, paging, reader, known) -> queries.list(filter, sorted, paging, reader, known),
                (none, last, reader, position, receiver) -> queries.stream(filter, sorted, resumeAfter, reader, position, receiver));
    }

    private static ViolationOrder order(@Nullable String sort, @Nullable String order) {
        var descending = switch (order == null ? "asc" : order) {
            case "asc" -> false;
            case "desc" -> true;
            default -> throw new InvalidInput("order", "must be asc or desc");
        };
        return switch (sort == null ? "observed" : sort) {
            case "observed" -> descending ? ViolationOrder.OBSERVED_LATEST_FIRST : ViolationOrder.OBSERVED;
            case "recorded" -> descending ? ViolationOrder.RECORDED_LATEST_FIRST : ViolationOrder.RECORDED;
            default -> throw new InvalidInput("sort", "must be observed or recorded");
        };
    }

    /** One report. */
    @Operation(operationId = "ReadViolation", summary = "One report as it now stands", description = "Its `revision` is what the header If-Match of a correction or"
            + " retraction compares; /api/v1/history/violation/{id} has all its versions.")
    @ApiResponse(responseCode = "200", description = "The report.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = ViolationAnswer.class)),
            @Content(mediaType = "application/geo+json", schema = @Schema(implementation = ViolationFeature.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ViolationId id,
            ReadRequest asked,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "geojson"}))
            @RequestParam(required = false) @Nullable String format) throws HttpMediaTypeNotAcceptableException {
        var exchange = answers.begin(asked, ViolationQueries.VIEWS, Format.JSON, Format.GEOJSON);
        var answer = queries.find(id, exchange.reader(), answers.position(asked, ViolationQueries.VIEWS));
        exchange.givenAgain(answer.position(), null);
        var view = VIEW.at(answer.standing());
        return answers.single(exchange, view, answer, Violation::revision, ViewAnswers.tag(exchange, view, answer.position()),
                Violation::feature);
    }

    /** For the description: a page. */
    record ViolationPage(long position, View view, List<Violation> items, @Nullable String next) {
    }

    /** For the description: all features. */
    record ViolationFeatures(@Schema(allowableValues = "FeatureCollection") String type, long position, View view, List<GeoFeature<Violation>> features) {
    }

    /** For the description: one. */
    record ViolationAnswer(long position, View view, long revision, Violation item) {
    }

    /** For the description: one feature. */
    record ViolationFeature(@Schema(allowableValues = "Feature") String type, String id, GeoFeature.Point geometry, Violation properties, long position,
                            View view, long revision) {
    }
}
