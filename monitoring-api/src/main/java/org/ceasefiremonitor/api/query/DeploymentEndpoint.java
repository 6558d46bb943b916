package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.ceasefiremonitor.core.force.Component;
import org.ceasefiremonitor.core.force.deployment.DeploymentKind;
import org.ceasefiremonitor.core.force.deployment.DeploymentStanding;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.projections.force.Deployment;
import org.ceasefiremonitor.projections.force.DeploymentFilter;
import org.ceasefiremonitor.projections.force.DeploymentQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hubs, units and protected stores of multinational forces, with the caveats that travel with them. */
@RestController
@Tag(name = "views: deployments")
@RequestMapping(DeploymentEndpoint.PATH)
public class DeploymentEndpoint {

    /** Where they are read. */
    public static final String PATH = "/api/v1/deployments";

    private static final ItemStream.Shape<Deployment> SHAPE = new ItemStream.Shape<>(
            List.of("deployment_id", "force_id", "kind", "component", "unit", "longitude", "latitude", "strength_low", "strength_high", "protected_facility", "tasking",
                    "contributions", "caveats", "forbidden", "state", "arrived_at", "moved_at", "tlp", "revision", "position", "recorded_at"),
            item -> {
                var standing = item.standing();
                return Cells.of(standing.deploymentId(), standing.forceId(), standing.post().kind(), standing.post().component(), Cells.text(standing.post().unit()),
                        standing.post().place().longitude(), standing.post().place().latitude(), standing.post().strengthLow(),
                        standing.post().strengthHigh(), Cells.text(standing.post().protectedFacility()), Cells.text(standing.task().tasking()),
                        Cells.words(standing.task().contributions().stream()), standing.task().caveats().size(), item.forbiddenNow().size(),
                        standing.state(), standing.arrivedAt(), standing.movedAt(), standing.marking().tlp(), standing.revision(), item.position(),
                        item.recordedAt());
            }, null);

    private final DeploymentQueries queries;
    private final Answers answers;

    DeploymentEndpoint(DeploymentQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers.from(DeploymentQueries.VIEWS);
    }

    /** Lists deployments. */
    @Operation(operationId = "ListDeployments", summary = "Hubs, units and protected stores of multinational forces, with the caveats that travel with them, in order of their ids",
            description = "As NDJSON and CSV the answer is the whole list.")
    @ApiResponse(responseCode = "200", description = "A page of the list, or all of it.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = DeploymentPage.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Deployment.class))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> list(
            @Parameter(description = "The force of which they are.", schema = @Schema(type = "string"))
            @RequestParam(required = false) @Nullable ForceId force,
            @Parameter(description = "How far they have come.")
            @RequestParam(required = false) @Nullable List<DeploymentStanding.State> state,
            @Parameter(description = "What is deployed.")
            @RequestParam(required = false) @Nullable List<DeploymentKind> kind,
            @Parameter(description = "The component to which they belong.")
            @RequestParam(required = false) @Nullable List<Component> component,
            @Parameter(description = "Whether national caveats travel with the tasking.")
            @RequestParam(required = false) @Nullable Boolean caveats,
            @Parameter(description = "Whether a caveat is said to forbid something of the tasking.")
            @RequestParam(required = false) @Nullable Boolean forbidden,
            ListRequest asked,
            @Parameter(description = Moments.RESUME_AFTER, schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable DeploymentId resumeAfter,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv", "ndjson"}))
            @RequestParam(required = false) @Nullable String format) throws IOException, HttpMediaTypeNotAcceptableException {
        var filter = new DeploymentFilter(force, state, kind, component, caveats, forbidden);
        return answers.list(asked, resumeAfter, SHAPE, filter, queries::list, queries::stream);
    }

    /** One deployment. */
    @Operation(operationId = "ReadDeployment", summary = "One deployment", description = "Its `revision` is what the header If-Match of a command compares.")
    @ApiResponse(responseCode = "200", description = "The deployment.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeploymentAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping("/{id}")
    public @Nullable ResponseEntity<Object> one(
            @Parameter(schema = @Schema(type = "string")) @PathVariable DeploymentId id,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        return answers.one(asked, id, queries::find, item -> item.standing().revision());
    }

    /** For the description: a page. */
    record DeploymentPage(long position, View view, List<Deployment> items, @Nullable String next) {
    }

    /** For the description: one. */
    record DeploymentAnswer(long position, View view, long revision, Deployment item) {
    }
}
