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
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.AssetKind;
import org.ceasefiremonitor.core.mechanism.AssetStanding;
import org.ceasefiremonitor.projections.asset.Asset;
import org.ceasefiremonitor.projections.asset.AssetFilter;
import org.ceasefiremonitor.projections.asset.AssetQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Monitoring assets: what each looks at and when, how well, and when it can not be trusted. */
@RestController
@Tag(name = "views: assets")
@RequestMapping(AssetEndpoint.PATH)
public class AssetEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/assets";

    private static final ItemStream.Shape<Asset> SHAPE = new ItemStream.Shape<>(
            List.of("asset_id", "kind", "name", "contributor", "state", "longitude", "latitude", "radius_metres", "conditions", "compromises",
                    "registered_at", "revision", "position", "recorded_at"),
            asset -> {
                var standing = asset.standing();
                var looks = standing.looksAt();
                return Cells.of(standing.assetId().value(), standing.kind(), standing.name(), standing.contributor().value(), standing.state(),
                        looks.centre().longitude(), looks.centre().latitude(), looks.radiusMetres(), standing.conditions().size(),
                        standing.compromises().size(), standing.registeredAt(), standing.revision(), asset.position(), asset.recordedAt());
            }, null);

    private final AssetQueries queries;
    private final Answers answers;

    AssetEndpoint(AssetQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(AssetQueries.VIEWS);
    }

    /** Lists assets. */
    @Operation(operationId = "ListAssets", summary = "Monitoring assets and where each stands, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list; as CSV what each looks at last, and how many conditions and compromises it has.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = AssetPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Asset.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "What they are.") @RequestParam(required = false) @Nullable List<AssetKind> kind,
            @Parameter(description = "Participant that contributes them.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ParticipantId contributor,
            @Parameter(description = "Where they stand.") @RequestParam(required = false) @Nullable List<AssetStanding.State> state,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable AssetId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new AssetFilter(kind, contributor, state);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One asset. */
    @Operation(operationId = "ReadAsset", summary = "One asset", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The asset.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssetAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable AssetId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, asset -> asset.standing().revision());
    }

    /** For the description: a page. */
    record AssetPage(long position, View view, List<Asset> items, @Nullable String next) {
    }

    /** For the description: one. */
    record AssetAnswer(long position, View view, long revision, Asset item) {
    }
}
