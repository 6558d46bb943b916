package org.ceasefiremonitor.api.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.time.LocalTimes;
import org.ceasefiremonitor.projections.statistics.Breakdown;
import org.ceasefiremonitor.projections.statistics.Cell;
import org.ceasefiremonitor.projections.statistics.Days;
import org.ceasefiremonitor.projections.statistics.StatisticsFilter;
import org.ceasefiremonitor.projections.statistics.StatisticsQueries;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.violation.ViolationProjection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many reports there are. */
@RestController
@Tag(name = "views: violations")
@RequestMapping(StatisticsEndpoint.PATH)
public class StatisticsEndpoint {

    private static final View VIEW = View.of(ViolationProjection.VIEW);

    /** Where they are read. */
    public static final String PATH = "/api/v1/statistics";

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private final StatisticsQueries queries;
    private final ViewAnswers answers;

    StatisticsEndpoint(StatisticsQueries queries, ViewAnswers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    /** Lists counts. */
    @Operation(operationId = "ReadStatistics", summary = "How many reports there are, by day, zone, kind, side and severity",
            description = "Reported violations and observations are counted apart, as they now stand, retracted ones not at all; whether one is a violation and how"
                    + " severe is what the rules in force propose. A report in two zones counts in the cells of both where zones are counted apart, and"
                    + " once everywhere else. A cell in which there would be none is not listed: while its coverage is UNKNOWN, nothing reported does"
                    + " not mean that nothing happened. As CSV the answer is every cell.")
    @ApiResponse(responseCode = "200", description = "A page of the cells, or all of them as CSV.", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = Statistics.class)),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string"))})
    @ApiResponse(responseCode = "304", description = "The client has this answer already.", content = @Content)
    @GetMapping
    public @Nullable ResponseEntity<Object> read(
            @Parameter(description = "By what they are counted apart; `day` if absent, and `all` for one cell with all of them.", example = "day,zone", array =
                    @ArraySchema(schema = @Schema(type = "string", allowableValues = {"day", "zone", "kind", "side", "severity", "all"})))
            @RequestParam(required = false) @Nullable List<String> by,
            @Parameter(description = "Which days: `calendar` ones from midnight to midnight, or the mechanism's `reporting` ones, from 19:30 of the evening before"
                    + " to 19:30.", schema = @Schema(allowableValues = {"calendar", "reporting"}, defaultValue = "calendar"))
            @RequestParam(required = false) @Nullable String day,
            @Parameter(description = "IANA name of the time zone whose clocks tell when a day begins; UTC if absent. Days on which the clocks change have 23 or 25"
                    + " hours.", example = "Europe/Kyiv") @RequestParam(required = false) @Nullable String zone,
            @Parameter(description = "First day on which the observed interval begins.", example = "2026-03-01")
            @RequestParam(required = false) @Nullable String observedFrom,
            @Parameter(description = "Last day on which the observed interval begins.", example = "2026-03-31")
            @RequestParam(required = false) @Nullable String observedTo,
            @Parameter(description = "Zones that hold the reports.", array = @ArraySchema(schema = @Schema(type = "string")))
            @RequestParam(required = false) @Nullable List<org.ceasefiremonitor.core.identity.ZoneId> zoneId,
            @Parameter(description = "Kinds.") @RequestParam(required = false) @Nullable List<Kind> kind,
            @Parameter(description = "Who held the area: a participant's id, BUFFER or UNKNOWN.", example = "astoria")
            @RequestParam(required = false) @Nullable List<String> side,
            @Parameter(description = "Whether the first page also has the total of all cells, in which each report counts once.")
            @RequestParam(required = false) @Nullable Boolean total,
            @Parameter(description = "Cells on a page, 1 to 1000; 100 if absent.") @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(description = "Where the page before ended; taken from its `next`.") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = Moments.AS_OF, example = "57") @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = "Answer only once the view has reached this position of the log.") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Seconds to wait for that, 0 to 30; 5 if absent.") @RequestParam(required = false) @Nullable Integer wait,
            @Parameter(description = "Form of the answer, instead of the header Accept.", schema = @Schema(allowableValues = {"json", "csv"}))
            @RequestParam(required = false) @Nullable String format,
            HttpServletRequest request, HttpServletResponse response) throws IOException, HttpMediaTypeNotAcceptableException {
        var days = new Days(days(day), ZoneId.of(zone == null ? "UTC" : LocalTimes.checkZone("zone", zone)));
        var filter = new StatisticsFilter(breakdowns(by), days, date("observedFrom", observedFrom), date("observedTo", observedTo), zoneId == null ? List.of() : zoneId,
                kind == null ? List.of() : kind, side == null ? List.of() : side);
        var paging = new Paging(limit, cursor);
        var asked = new ReadRequest(request, response, asOf, zone, after, wait);
        var exchange = answers.begin(asked, StatisticsQueries.VIEWS, Format.JSON, Format.CSV);
        var known = answers.position(asked, StatisticsQueries.VIEWS);
        if (exchange.format() == Format.CSV) {
            exchange.requireWhole(paging);
            var position = known == null ? answers.reached(StatisticsQueries.VIEWS) : known;
            answers.stream(exchange, VIEW, position, null, shape(ReckonedDays.of(days)), false,
                    receiver -> queries.stream(filter, exchange.reader(), position, receiver));
            return null;
        }
        var page = queries.list(filter, paging, exchange.reader(), known);
        exchange.givenAgain(page.position(), null);
        var view = VIEW.at(page.standing());
        if (exchange.unchanged(ViewAnswers.tag(exchange, view, page.position()), page.position())) {
            return null;
        }
        var whole = Boolean.TRUE.equals(total) && cursor == null ? queries.total(filter, exchange.reader(), page.position()) : null;
        return exchange.whole(new Statistics(page.position(), view, ReckonedDays.of(days), filter.by().stream().map(StatisticsEndpoint::word).toList(),
                whole, page.items(), exchange.next(page.next())));
    }

    private static ItemStream.Shape<Cell> shape(ReckonedDays days) {
        return new ItemStream.Shape<>(
                List.of("day", "from", "to", "day_begins", "time_zone", "zone_id", "kind", "side", "severity", "violations", "observations", "coverage"),
                cell -> Cells.of(cell.day(), cell.from(), cell.to(), days.begins(), days.zone(), cell.zoneId(), cell.kind(), cell.side(), cell.severity(),
                        cell.violations(), cell.observations(), cell.coverage()), null);
    }

    private static Days.Named days(@Nullable String day) {
        return switch (day == null ? "calendar" : day) {
            case "calendar" -> Days.Named.CALENDAR;
            case "reporting" -> Days.Named.REPORTING;
            default -> throw new InvalidInput("day", "must be calendar or reporting");
        };
    }

    private static Set<Breakdown> breakdowns(@Nullable List<String> by) {
        if (by == null || by.isEmpty()) {
            return EnumSet.of(Breakdown.DAY);
        }
        if (by.equals(List.of("all"))) {
            return EnumSet.noneOf(Breakdown.class);
        }
        var breakdowns = EnumSet.noneOf(Breakdown.class);
        for (var each : by) {
            breakdowns.add(Stream.of(Breakdown.values()).filter(breakdown -> word(breakdown).equals(each)).findFirst()
                    .orElseThrow(() -> new InvalidInput("by", "must be some of day, zone, kind, side and severity, or all alone")));
        }
        return breakdowns;
    }

    private static String word(Breakdown breakdown) {
        return breakdown.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate date(String parameter, @Nullable String text) {
        try {
            var date = text == null ? null : LocalDate.parse(text);
            if (date == null || date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR) {
                return date;
            }
        } catch (DateTimeException unreadable) {
            // said below
        }
        throw new InvalidInput(parameter, "must be a day such as 2026-03-01, of the years " + EARLIEST_YEAR + " to " + LATEST_YEAR + "; days are counted whole");
    }

    /**
     * Counts.
     *
     * @param position position of the log that they stand for
     * @param view     the view that they come from
     * @param days     which days they are counted by
     * @param by       by what they are counted apart
     * @param total    all reports asked about, each once; where it was asked for, on the first page
     * @param items    the cells, in order of day, zone, kind, side and severity
     * @param next     address of the next page; absent on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Statistics(@Schema(example = "57") long position, View view, ReckonedDays days, List<String> by, @Nullable Cell total, List<Cell> items,
                             @Nullable String next) {
    }

    /**
     * Which days were counted by.
     *
     * @param named  calendar or reporting
     * @param begins local time at which a day begins and ends; a reporting day has the date on which it ends
     * @param zone   time zone of that time
     */
    public record ReckonedDays(@Schema(allowableValues = {"calendar", "reporting"}) String named, @Schema(example = "19:30") String begins,
                               @Schema(example = "Europe/Kyiv") String zone) {

        static ReckonedDays of(Days days) {
            return new ReckonedDays(days.named().name().toLowerCase(Locale.ROOT), days.named().begins().toString(), days.zone().getId());
        }
    }
}
