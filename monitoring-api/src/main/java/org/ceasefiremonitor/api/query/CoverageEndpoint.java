package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.mechanism.AssetKind;
import org.ceasefiremonitor.core.mechanism.Sight;
import org.ceasefiremonitor.projections.asset.Coverage;
import org.ceasefiremonitor.projections.asset.CoverageFilter;
import org.ceasefiremonitor.projections.asset.CoverageQueries;
import org.ceasefiremonitor.projections.view.Box;
import org.ceasefiremonitor.projections.view.GeoFeature;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looked where and when, so that nothing seen is told from nobody looking. */
@RestController
@Tag(name = "views: assets")
@RequestMapping(CoverageEndpoint.PATH)
public class CoverageEndpoint {

    /** Where it is read. */
    public static final String PATH = "/api/v1/coverage";

    private static final ItemStream.Shape<Coverage> SHAPE = new ItemStream.Shape<>(
            List.of("asset_id", "kind", "from", "until", "sight", "looked", "longitude", "latitude", "radius_metres", "position"),
            coverage -> Cells.of(coverage.assetId().value(), coverage.kind(), coverage.from(), coverage.until(), coverage.sight(), coverage.looked(),
                    coverage.footprint().centre().longitude(), coverage.footprint().centre().latitude(), coverage.footprint().radiusMetres(),
                    coverage.position()), Coverage::feature);

    private final CoverageQueries queries;
    private final Answers answers;

    CoverageEndpoint(CoverageQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(CoverageQueries.VIEWS);
    }

    /** Lists coverage. */
    @Operation(operationId = "ListCoverage", summary = "Who looked where and when, and where there was a gap, in order of assets and of time",
            description = "A span of time of an asset from its activation to its retirement, with what it was to look at and whether it looked. Where and when"
                    + " there is no item that looked, nobody did, and that nothing was reported says nothing. A compromise found later turns what was"
                    + " told of that time into a gap; asOf answers what was known before. As GeoJSON each item is the middle of its circle, whose radius is among"
                    + " its properties. As GeoJSON, CSV and NDJSON the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = CoveragePage.class)),
            @Content(mediaType = "application/geo+json", schema = @Schema(implementation = CoverageFeatures.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Coverage.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "It had not ended by then: an instant, a local time, or a date, from its beginning.", example = "2026-03-01")
            @RequestParam(required = false) @Nullable String from,
            @Parameter(description = "It had begun by then: an instant, a local time, or a date, to its end.", example = "2026-03-01")
            @RequestParam(required = false) @Nullable String to,
            @Parameter(description = "Box that it touches: west,south,east,north in degrees. The box around each circle is compared.",
                    example = "36.5,47.5,39,49", schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable String bbox,
            @Parameter(description = "Zone that it touches, with all the drawings that the zone ever had. The boxes around both are compared.",
                    schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable ZoneId zone,
            @Parameter(description = "The asset.", schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable AssetId asset,
            @Parameter(description = "What the assets are.") @RequestParam(required = false) @Nullable List<AssetKind> kind,
            @Parameter(description = "Whether they looked, and if not, why.") @RequestParam(required = false) @Nullable List<Sight> sight,
            ListRequest asked,
            @Parameter(description = "Form of the answer, instead of the header Accept.",
                    schema = @Schema(allowableValues = {"json", "geojson", "csv", "ndjson"})) @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new CoverageFilter(Times.from("from", from, asked.timeZone()), Times.to("to", to, asked.timeZone()), bbox == null ? null : Box.valueOf(bbox), zone,
                asset, kind, sight);
        return answers.list(asked, SHAPE, filter, queries::list, queries::stream);
    }

    /** For the description: a page. */
    record CoveragePage(long position, View view, List<Coverage> items, @Nullable String next) {
    }

    /** For the description: all of it on a map. */
    record CoverageFeatures(@Schema(allowableValues = "FeatureCollection") String type, long position, View view, List<GeoFeature<Coverage>> features) {
    }
}
