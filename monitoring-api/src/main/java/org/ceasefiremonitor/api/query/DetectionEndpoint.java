package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.DetectionsId;
import org.ceasefiremonitor.projections.asset.Batch;
import org.ceasefiremonitor.projections.asset.Detected;
import org.ceasefiremonitor.projections.asset.DetectionFilter;
import org.ceasefiremonitor.projections.asset.DetectionQueries;
import org.ceasefiremonitor.projections.view.Box;
import org.ceasefiremonitor.projections.view.GeoFeature;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What machines detected, and whether they can be trusted for when they did. */
@RestController
@Tag(name = "views: assets")
@RequestMapping(DetectionEndpoint.PATH)
public class DetectionEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/detections";

    private static final ItemStream.Shape<Detected> SHAPE = new ItemStream.Shape<>(
            List.of("batch", "number", "asset_id", "at", "kind", "longitude", "latitude", "uncertainty_metres", "confidence", "doubted", "position",
                    "recorded_at"),
            one -> Cells.of(one.batch().value(), one.number(), one.assetId().value(), one.detection().at(), one.detection().kind(),
                    one.detection().position().longitude(), one.detection().position().latitude(), one.detection().uncertaintyMetres(),
                    one.detection().confidence(), one.doubted(), one.position(), one.recordedAt()), Detected::feature);

    private final DetectionQueries queries;
    private final Answers answers;

    DetectionEndpoint(DetectionQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(DetectionQueries.VIEWS);
    }

    /** Lists detections. */
    @Operation(operationId = "ListDetections", summary = "What machines detected, in order of time",
            description = "A detection is what a machine took something for, and no report. It is doubted while its asset is declared compromised for when it was"
                    + " made: then it stays and proves nothing; asOf answers what was known before. As GeoJSON, CSV and NDJSON the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = DetectionPage.class)),
            @Content(mediaType = "application/geo+json", schema = @Schema(implementation = DetectionFeatures.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Detected.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "The asset.", schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable AssetId asset,
            @Parameter(description = "Made then or later: an instant, a local time, or a date, from its beginning.", example = "2026-03-01")
            @RequestParam(required = false) @Nullable String from,
            @Parameter(description = "Made before: an instant, a local time, or a date, to its end.", example = "2026-03-01")
            @RequestParam(required = false) @Nullable String to,
            @Parameter(description = "Box in which they lie: west,south,east,north in degrees.", example = "36.5,47.5,39,49",
                    schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable String bbox,
            @Parameter(description = "What the machines took them for.") @RequestParam(required = false) @Nullable List<Kind> kind,
            @Parameter(description = "Whether the asset is declared compromised for when they were made.")
            @RequestParam(required = false) @Nullable Boolean doubted,
            ListRequest asked,
            @Parameter(description = "Form of the answer, instead of the header Accept.",
                    schema = @Schema(allowableValues = {"json", "geojson", "csv", "ndjson"})) @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new DetectionFilter(asset, Times.from("from", from, asked.timeZone()), Times.to("to", to, asked.timeZone()), bbox == null ? null : Box.valueOf(bbox),
                kind, doubted);
        return answers.list(asked, SHAPE, filter, queries::list, queries::stream);
    }

    /** One batch. */
    @Operation(operationId = "ReadDetections", summary = "One batch of detections")
    @ApiResponse(responseCode = "200", description = "The batch.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BatchAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string"), example = "radar-2.17") @PathVariable DetectionsId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, batch -> 1);
    }

    /** For the description: a page. */
    record DetectionPage(long position, View view, List<Detected> items, @Nullable String next) {
    }

    /** For the description: all of them on a map. */
    record DetectionFeatures(@Schema(allowableValues = "FeatureCollection") String type, long position, View view, List<GeoFeature<Detected>> features) {
    }

    /** For the description: one batch. */
    record BatchAnswer(long position, View view, long revision, Batch item) {
    }
}
