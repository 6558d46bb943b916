package org.ceasefiremonitor.api.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.asset.Coverage;
import org.ceasefiremonitor.projections.clock.Deadline;
import org.ceasefiremonitor.projections.commission.DocketEntry;
import org.ceasefiremonitor.projections.commitment.InvokedCommitmentQueries;
import org.ceasefiremonitor.projections.coordination.CellEntry;
import org.ceasefiremonitor.projections.determination.DeterminationQueries;
import org.ceasefiremonitor.projections.guarantee.Guarantee;
import org.ceasefiremonitor.projections.readiness.ForceQueries;
import org.ceasefiremonitor.projections.recommendation.Recommendation;
import org.ceasefiremonitor.projections.situation.Situation;
import org.ceasefiremonitor.projections.situation.SituationQueries;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.Tallied;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The situation: what a duty officer asks first, in one answer. */
@RestController
@Tag(name = "views: situation")
@RequestMapping(SituationEndpoint.PATH)
public class SituationEndpoint {

    /** Read from many views at one position. */
    private static final View VIEW = new View("situation", 2);

    /** Where it is read. */
    public static final String PATH = "/api/v1/situation";

    private static final int USUAL = 10;
    private static final int MOST = 100;

    private final SituationQueries queries;
    private final ViewAnswers answers;

    SituationEndpoint(SituationQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    /** The situation. */
    @Operation(operationId = "ReadSituation", summary = "What a duty officer asks first, in one answer at one position of the log",
            description = "Ceasefires and zones by phase, alert levels, clocks by urgency and those that were missed, recommendations, open cases, response ladders"
                    + " that run with t0 and time left, determinations that are not decided, guarantees and invoked commitments, forces with their preconditions,"
                    + " assets that do not look, zones that nobody looks at, and what is open at the coordination cells, of what the reader may see. Each part counts"
                    + " its list and tells the first of it; its `href` is the list itself at the same position and for the same instant.")
    @ApiResponse(responseCode = "200", description = "The situation.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SituationAnswer.class)))
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> situation(
            @Parameter(description = "How many of each list are told, 1 to 100; 10 if absent.") @RequestParam(required = false) @Nullable Integer most,
            @Parameter(description = "Instant for which phases, alert levels, time left and coverage are told. " + Moments.AT, example = "2026-03-01T05:10:00Z")
            @RequestParam(required = false) @Nullable String at,
            ReadRequest asked) throws HttpMediaTypeNotAcceptableException {
        if (most != null && (most < 1 || most > MOST)) {
            throw new InvalidInput("most", "must be 1 to " + MOST + ", was " + most);
        }
        var exchange = answers.begin(asked, SituationQueries.VIEWS, Format.JSON);
        var moment = answers.moment(asked, SituationQueries.VIEWS, at, Paging.FIRST);
        var position = moment.position() == null ? answers.reached(SituationQueries.VIEWS) : moment.position();
        var instant = Objects.requireNonNull(moment.at());
        var found = queries.find(most == null ? USUAL : most, instant, exchange.reader(), position);
        return answers.whole(exchange, VIEW, position, instant, found.standing(), view -> SituationAnswer.of(found, view));
    }

    /**
     * The situation.
     *
     * @param at              instant for which phases, alert levels, time left and coverage are told
     * @param ceasefires      agreements by phase
     * @param zones           zones by phase; first those with the highest alert level
     * @param alertLevels     how many zones are at each alert level
     * @param clocks          clocks that run; first those that run out soonest
     * @param missedClocks    clocks that have run out and what they wait for is not done; first those that ran out first
     * @param recommendations recommendations that wait for a decision, in time or late, by policy; first those that can be taken in time, of these those that are due soonest
     * @param cases           open cases by state; first those of which something is due soonest
     * @param ladders         response ladders that run, by state; first those of which a stage is due soonest
     * @param determinations  determinations of armed attacks that are not decided, by state
     * @param guarantees      guarantees by state
     * @param commitments     commitments that were invoked, by state; first those that are overdue, then those that are owed, and of these those that are due soonest
     * @param forces          multinational forces by state, each with its preconditions and readiness
     * @param gaps            assets that do not look at that instant, by why
     * @param unwatched       zones in force that nobody looks at, even in part, at that instant, by kind
     * @param cells           coordination cells by state, each with its watch and what is open at it
     */
    record SituationAnswer(long position, View view, Instant at, SituationPart<Situation.Ceasefire> ceasefires, SituationPart<Situation.ZoneLevel> zones,
            SortedMap<String, Long> alertLevels, SituationPart<Deadline> clocks, SituationPart<Deadline> missedClocks,
            SituationPart<Recommendation> recommendations, SituationPart<DocketEntry> cases, SituationPart<Situation.RunningLadder> ladders,
            SituationPart<Situation.OpenDetermination> determinations, SituationPart<Guarantee> guarantees, SituationPart<Situation.OwedCommitment> commitments,
            SituationPart<Situation.ForceReadiness> forces, SituationPart<Coverage> gaps, SituationPart<Situation.ZoneLevel> unwatched,
            SituationPart<CellEntry> cells) {

        static SituationAnswer of(Situation found, View view) {
            var position = "asOf=" + found.position();
            var moment = position + "&at=" + found.at();
            return new SituationAnswer(found.position(), view, found.at(), part(AgreementEndpoint.PATH + "?" + position, found.ceasefires()),
                    part(ZoneEndpoint.PATH + "?" + moment, found.zones()), found.alertLevels(),
                    part(DeadlineEndpoint.PATH + "?state=OPEN&" + moment, found.clocks()),
                    part(DeadlineEndpoint.PATH + "?state=MISSED,KNOWN_LATE&" + moment, found.missedClocks()),
                    part(RecommendationEndpoint.PATH + "?state=OPEN,OVERDUE,KNOWN_LATE&" + position, found.recommendations()),
                    part(DocketEndpoint.PATH + "?" + position, found.cases()),
                    part(LadderEndpoint.PATH + "?running=true&" + moment, found.ladders()),
                    part(DeterminationEndpoint.PATH + "?" + in(DeterminationQueries.UNDECIDED.state()) + "&" + position, found.determinations()),
                    part(GuaranteeEndpoint.PATH + "?" + position, found.guarantees()),
                    part(InvokedCommitmentEndpoint.PATH + "?" + in(InvokedCommitmentQueries.INVOKED.state()) + "&" + position, found.commitments()),
                    part(ForceEndpoint.PATH + "?" + in(ForceQueries.GOING_ON.state()) + "&" + position, found.forces()),
                    part(CoverageEndpoint.PATH + "?sight=" + names(SituationQueries.BLIND) + "&from=" + found.at() + "&to=" + found.at().plus(1, ChronoUnit.MICROS)
                            + "&" + position, found.gaps()),
                    part(ZoneEndpoint.PATH + "?phase=IN_FORCE&" + moment, found.unwatched()), part(CellEndpoint.PATH + "?" + position, found.cells()));
        }

        private static String in(List<? extends Enum<?>> states) {
            return "state=" + names(states);
        }

        private static String names(List<? extends Enum<?>> constants) {
            return constants.stream().map(Enum::name).collect(Collectors.joining(","));
        }

        private static <T> SituationPart<T> part(String href, Tallied<T> list) {
            return new SituationPart<>(href, list.total(), list.more(), list.by(), list.first());
        }
    }

    /**
     * A part of the situation.
     *
     * @param href  the list itself, at the same position
     * @param total how many there are
     * @param more  there may be more, since no more were counted; absent otherwise
     * @param by    how many of each kind; a kind of which there is none is left out
     * @param first those that matter first
     */
    record SituationPart<T>(String href, long total, @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean more, SortedMap<String, Long> by, List<T> first) {
    }
}
