package org.ceasefiremonitor.api.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.zone.Assessment;
import org.ceasefiremonitor.core.zone.Hindsight;
import org.ceasefiremonitor.core.zone.ZoneDefinition;
import org.ceasefiremonitor.projections.view.Box;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.violation.Violation;
import org.ceasefiremonitor.projections.violation.ViolationFilter;
import org.ceasefiremonitor.projections.violation.ViolationOrder;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.ceasefiremonitor.projections.violation.ViolationQueries;
import org.ceasefiremonitor.projections.zone.ZoneQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The reports that a zone would judge otherwise if they came in today, because the record was corrected since: a drawing, a time, a rule.
 * No correction changes a judgement; whoever finds one here that should change corrects the report.
 */
@RestController
@Tag(name = "views: zones")
@RequestMapping(ZoneEndpoint.PATH)
public class JudgedOtherwiseEndpoint {

    private static final View VIEW = View.of(ViolationProjection.VIEW);

    private final ViolationQueries reports;
    private final ZoneQueries zones;
    private final DirectoryStore directory;
    private final ViewAnswers answers;
    private final Clock clock;

    JudgedOtherwiseEndpoint(ViolationQueries reports, ZoneQueries zones, DirectoryStore directory, ViewAnswers answers, Clock clock) {
        this.reports = reports;
        this.zones = zones;
        this.directory = directory;
        this.answers = answers;
        this.clock = clock;
    }

    /** Lists the reports, of those that the zone counts or of those near it that it does not. */
    @Operation(operationId = "ListJudgedOtherwise", summary = "Reports that a zone would judge otherwise by the record as it stands now",
            description = "Corrections of a drawing, of times or of rules change no judgement; here are those that they would have changed. Each page looks at"
                    + " as many reports as `limit` says and holds those of them that would be judged otherwise, which may be none while there is a `next`."
                    + " With `counted=false` it looks at reports near the zone that the zone does not count, and holds those that it would. Among these"
                    + " are reports that named other zones, since a report does not say whether it did.")
    @ApiResponse(responseCode = "200", description = "A page of the list.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JudgedOtherwisePage.class)))
    @GetMapping("/{id}/judged-otherwise")
    public @Nullable ResponseEntity<Object> list(
            @Parameter(schema = @Schema(type = "string")) @PathVariable ZoneId id,
            @Parameter(description = "Look at the reports that the zone counts, or at those near it that it does not; true if absent.")
            @RequestParam(required = false) @Nullable Boolean counted,
            @Parameter(description = "Reports to look at for a page, 1 to 1000; 100 if absent.") @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Where the page before ended; taken from its `next`.") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "Answer only once the view has reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            HttpServletRequest request, HttpServletResponse response) throws HttpMediaTypeNotAcceptableException {
        var paging = new Paging(limit, cursor);
        var exchange = answers.begin(new ReadRequest(request, response, null, null, after, wait), ZoneQueries.STATE_VIEWS, Format.JSON);
        var known = directory.refresh().definitions();
        var zone = zones.find(id, clock.instant(), exchange.reader()).found().flatMap(seen -> known.find(id, ZoneDefinition.class))
                .orElseThrow(() -> new RequestFault(Fault.NOT_FOUND, "There is no such zone, or none that the reader may see."));
        var terms = known.find(zone.agreementId(), AgreementTerms.class).orElseThrow();
        var ofZone = !Boolean.FALSE.equals(counted);
        var page = reports.list(ofZone ? inZone(id) : near(zone), ViolationOrder.RECORDED, paging, exchange.reader(), null);
        var items = page.items().stream().flatMap(report -> judged(report, zone, terms, ofZone).stream()).toList();
        return exchange.whole(new Listed<>(page.position(), VIEW.at(page.standing()), null, items, exchange.next(page.next())));
    }

    private static Optional<JudgedOtherwise> judged(Violation report, ZoneDefinition zone, AgreementTerms terms, boolean counted) {
        var judged = report.zones().stream().filter(each -> each.zoneId().equals(zone.zoneId().value())).map(Violation.InZone::assessment).findFirst();
        if (judged.isPresent() != counted) {
            return Optional.empty();
        }
        var otherwise = Hindsight.judge(report.report(), zone, terms);
        return judged.map(Assessment::proposal).equals(otherwise) ? Optional.empty() : Optional.of(new JudgedOtherwise(report.violationId(), report.revision(),
                report.report().observed().from(), report.recordedAt(), judged.orElse(null), otherwise.orElse(null)));
    }

    private static ViolationFilter inZone(ZoneId zone) {
        return new ViolationFilter(List.of(zone), null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), null, List.of(), null, null);
    }

    private static ViolationFilter near(ZoneDefinition zone) {
        var reach = Hindsight.reach(zone);
        return new ViolationFilter(List.of(), null, null, null, null, new Box(reach[0], reach[1], reach[2], reach[3]), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(), null, null);
    }

    /**
     * A report and two judgements of it.
     *
     * @param violationId  the report
     * @param revision     its version
     * @param observedFrom beginning of its observed interval, by which it is judged
     * @param recordedAt   when it was first recorded
     * @param judged       how it was judged; absent if the zone does not count it
     * @param otherwise    how it would be judged now; absent if the zone would not count it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record JudgedOtherwise(String violationId, long revision, Instant observedFrom, Instant recordedAt, @Nullable Assessment judged,
                                  @Nullable Assessment otherwise) {
    }

    /** For the description: a page. */
    record JudgedOtherwisePage(long position, View view, List<JudgedOtherwise> items, @Nullable String next) {
    }
}
