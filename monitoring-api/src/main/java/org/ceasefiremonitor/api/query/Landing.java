package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.command.CommandEndpoint;
import org.ceasefiremonitor.api.log.LogSource;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.projections.Projections;
import org.ceasefiremonitor.projections.access.RestrictedAccessProjection;
import org.ceasefiremonitor.projections.commission.EstablishedProjection;
import org.ceasefiremonitor.projections.force.AttackProjection;
import org.ceasefiremonitor.projections.notice.NoticeProjection;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is on this node, and where. */
@RestController
@Tag(name = "node")
public class Landing {

    private static final List<View> VIEWS = Projections.LAYOUTS.stream().map(layout -> View.of(layout.view())).sorted(Comparator.comparing(View::name)).toList();

    /** Views that are not read under their own name. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            AttackProjection.VIEW, AttackEndpoint.PATH,
            NoticeProjection.VIEW, InboxEndpoint.PATH,
            RestrictedAccessProjection.VIEW, AccessRestrictionEndpoint.PATH);

    private final LogSource log;
    private final ViewReader views;

    Landing(LogSource log, ViewReader views) {
        this.log = log;
        this.views = views;
    }

    /** The node. */
    @Operation(operationId = "Welcome", summary = "What there is on this node, and where")
    @GetMapping(path = "/", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<Node> welcome() {
        return node();
    }

    /** The node. */
    @Operation(operationId = "ReadNode", summary = "What there is under /api/v1, and how far log and views have come")
    @GetMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<Node> node() {
        var position = log.lastPosition();
        var reached = VIEWS.stream().map(view -> new Reached(view.name(), view.version(), views.position(List.of(view.name())))).toList();
        var links = Stream.concat(Stream.of(
                        new Link("commands", CommandEndpoint.PATH, "What can be done here: every command with its schema, its example and who may issue it."),
                        new Link("events", "/api/v1/events", "The log itself, in its one order."),
                        new Link("export", "/api/v1/events/export", "The log as CloudEvents, for other systems."),
                        new Link("situation", SituationEndpoint.PATH, "What a duty officer asks first, in one answer."),
                        new Link("statistics", StatisticsEndpoint.PATH, "How many reports there are, by day, zone, kind, side and severity."),
                        new Link("coverage", CoverageEndpoint.PATH, "Who looked where and when, and where there was a gap."),
                        new Link("verification-queue", VerificationQueueEndpoint.PATH, "Which incidents wait for a verifier or a result, and until when."),
                        new Link("history", "/api/v1/history/zone/{id}", "What changed in one thing, by whom and why; of: "
                                + String.join(", ", Features.THINGS) + "."),
                        new Link("docket", DocketEndpoint.PATH, "The open cases of the special commission, with what is due and when."),
                        new Link("scorecard", ScorecardEndpoint.PATH, "What stands on record about each Party, in the same figures."),
                        new Link("allegation-counts", AllegationCountEndpoint.PATH, "How many allegations were received, ruled on and not ruled on."),
                        new Link("guarantee-matrix", GuaranteeMatrixEndpoint.PATH, "What each guarantor owes in each domain, and what it does about it."),
                        new Link("support-tracker", SupportTrackerEndpoint.PATH, "What was pledged, contracted and delivered, by contributor and month."),
                        new Link("explain", "/api/v1/explain/findings/{id}", "Why it was found so, back to the single observations and the rules that were"
                                + " applied; also of remedies, of commitments that were invoked and of ladders."),
                        new Link("docs", "/docs", "The description of all of this, to browse."),
                        new Link("openapi", "/openapi", "The same for programs, OpenAPI 3.1."),
                        new Link("problems", "/problems", "What every code of a refusal means.")),
                VIEWS.stream().filter(view -> !view.name().equals(EstablishedProjection.VIEW)).map(view -> new Link(view.name(), path(view), "What is known of " + view.name().replace('-', ' ') + ".")));
        return ResponseEntity.ok().header(CommandEndpoint.LOG_POSITION, Long.toString(position))
                .body(new Node("Ceasefire Monitor", "Commands say what someone wants done, views tell what is known, the log keeps what was said.",
                        position, reached, links.toList()));
    }

    private static String path(View view) {
        return ELSEWHERE.getOrDefault(view.name(), "/api/v1/" + view.name());
    }

    /**
     * The node.
     *
     * @param name        what runs here
     * @param description how it is used
     * @param position    position of the last event of the log; -1 while nothing is recorded
     * @param views       how far each view has come
     * @param links       where to go on
     */
    public record Node(String name, String description, long position, List<Reached> views, List<Link> links) {
    }

    /**
     * How far a view has come.
     *
     * @param name     its name
     * @param version  its version
     * @param position position that it has reached; it is behind the log for a moment after each command
     */
    public record Reached(String name, int version, long position) {
    }

    /**
     * Where to go on.
     *
     * @param rel   what it is
     * @param href  where it is
     * @param title what is found there
     */
    public record Link(@Schema(example = "commands") String rel, @Schema(example = "/api/v1/commands") String href, String title) {
    }
}
