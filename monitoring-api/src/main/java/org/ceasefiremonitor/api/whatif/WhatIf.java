package org.ceasefiremonitor.api.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.AlertRules;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.SeverityRules;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.policy.Recurrence;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.verification.GroupedDetections;
import org.ceasefiremonitor.core.verification.GroupedReport;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.zone.Assessment;
import org.ceasefiremonitor.core.zone.ProposedThere;
import org.ceasefiremonitor.core.zone.Replay;
import org.ceasefiremonitor.core.zone.Replay.LevelChange;
import org.ceasefiremonitor.core.zone.ZoneDefinition;
import org.ceasefiremonitor.projections.verification.Incident;
import org.ceasefiremonitor.projections.violation.Violation;
import org.jspecify.annotations.Nullable;

/** Plays the reports of a zone through the rules that were adopted and through others, side by side. */
final class WhatIf {

    /** Reports of which it is shown one by one how they would be judged otherwise. */
    static final int SHOWN = 200;
    /** Most reports of a period. */
    static final int MOST = 100_000;

    private final ZoneDefinition zone;
    private final AgreementTerms terms;
    private final AgreementTerms others;
    private final Asked asked;
    private final Replay as;
    private final Replay otherwise;
    private final Map<String, Proposed> proposed = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<IncidentId, Part> parts = new LinkedHashMap<>();
    private final List<IncidentStanding> established = new ArrayList<>();
    private long reports;
    private long different;

    WhatIf(ZoneDefinition zone, AgreementTerms terms, Asked asked) {
        this.zone = zone;
        this.terms = terms;
        this.others = terms.under(asked.severityRules(), asked.alertRules());
        this.asked = asked;
        as = new Replay(zone, terms);
        otherwise = new Replay(zone, others);
    }

    /** What the rules propose and what the others would. */
    private record Proposed(@Nullable Severity as, @Nullable Severity otherwise) {
    }

    void take(Violation violation) {
        if (++reports > MOST) {
            throw new InvalidInput("to", "leaves more than " + MOST + " reports in the period; ask for a shorter one");
        }
        var judged = new Proposed(severity(as.take(violation.report(), violation.recordedAt()).orElse(null)),
                severity(otherwise.take(violation.report(), violation.recordedAt()).orElse(null)));
        proposed.put(violation.violationId(), judged);
        if (!Objects.equals(judged.as(), judged.otherwise())) {
            different++;
            if (differences.size() < SHOWN) {
                differences.add(new Difference(violation.violationId(), violation.report().observed().from(), judged.as(), judged.otherwise()));
            }
        }
    }

    /** What is proposed for the reports and detections of an incident that are of the zone and the period. */
    private record Part(IncidentId id, IncidentStanding.State state, @Nullable IncidentId mergedInto, @Nullable Severity as, @Nullable Severity otherwise, List<String> notKnown) {

        Part and(Part other) {
            return new Part(id, state, mergedInto, highest(Stream.of(as, other.as)), highest(Stream.of(otherwise, other.otherwise)),
                    Stream.of(notKnown, other.notKnown).flatMap(List::stream).distinct().sorted().toList());
        }
    }

    /** Takes an incident, for the docket. */
    void take(Incident incident) {
        var standing = incident.standing();
        var told = standing.reports().stream().map(GroupedReport::violationId).map(id -> proposed.get(id.value())).filter(Objects::nonNull).toList();
        var noticed = standing.detections().stream().filter(each -> !each.from().isBefore(asked.from()) && each.from().isBefore(asked.to())
                && zone.holds(each.position(), each.from())).toList();
        if (told.isEmpty() && noticed.isEmpty()) {
            return;
        }
        if (standing.violation() != null) {
            established.add(standing);
        }
        var detected = noticed.stream().flatMap(each -> proposed(each, others).stream()).toList();
        parts.put(standing.incidentId(), new Part(standing.incidentId(), standing.state(), standing.mergedInto(),
                highest(Stream.concat(told.stream().map(Proposed::as), noticed.stream().flatMap(each -> proposed(each, terms).stream()).map(ProposedThere::severity))),
                highest(Stream.concat(told.stream().map(Proposed::otherwise), detected.stream().map(ProposedThere::severity))),
                detected.stream().map(ProposedThere::notKnown).filter(Objects::nonNull).flatMap(List::stream).distinct().sorted().toList()));
    }

    /** The incidents that the rules, or the others, would bring before the commission: proposed as S2 or more (P8), or one of a pattern (P7). */
    private List<Docketed> docket(List<Recurrence> patterns, List<Recurrence> otherwisePatterns) {
        var whole = new LinkedHashMap<IncidentId, Part>();
        parts.forEach((id, part) -> {
            var goesOn = goesOn(part);
            whole.merge(goesOn.id(), goesOn == part ? part : goesOn.and(part), Part::and);
        });
        var recurring = rules(patterns);
        var otherwiseRecurring = rules(otherwisePatterns);
        return whole.values().stream().map(each -> {
            var pattern = recurring.get(each.id());
            var other = otherwiseRecurring.get(each.id());
            return new Docketed(each.id().value(), each.state().name(), each.as(), each.otherwise(), pattern, other, pattern != null || files(each.as()),
                    other != null || files(each.otherwise()), each.notKnown().isEmpty() ? null : each.notKnown());
        }).filter(each -> each.onDocket() || each.otherwiseOnDocket()).toList();
    }

    private static Map<IncidentId, String> rules(List<Recurrence> patterns) {
        var rules = new HashMap<IncidentId, String>();
        patterns.forEach(pattern -> pattern.incidents().forEach(each -> rules.put(each, pattern.rule())));
        return rules;
    }

    private Part goesOn(Part part) {
        var into = part.mergedInto() == null ? null : parts.get(part.mergedInto());
        return into == null ? part : goesOn(into);
    }

    private Optional<ProposedThere> proposed(GroupedDetections detections, AgreementTerms by) {
        return ProposedThere.highest(zone, by, detections.position(), detections.from(), detections.kinds());
    }

    private static @Nullable Severity highest(Stream<@Nullable Severity> severities) {
        return severities.filter(Objects::nonNull).max(Severity::compareTo).orElse(null);
    }

    private static boolean files(@Nullable Severity severity) {
        return severity != null && severity.compareTo(Severity.S2) >= 0;
    }

    private static @Nullable Severity severity(@Nullable Assessment assessment) {
        return assessment == null ? null : assessment.severity();
    }

    Answer answer(long position) {
        as.passTo(asked.to());
        otherwise.passTo(asked.to());
        var patterns = Recurrence.in(established, terms);
        var otherwisePatterns = Recurrence.in(established, others);
        return new Answer(position, zone.zoneId().value(), asked.from(), asked.to(), reports, different, counts(true), counts(false), differences, as.changes(),
                otherwise.changes(), patterns, otherwisePatterns, docket(patterns, otherwisePatterns));
    }

    private Map<Severity, Long> counts(boolean adopted) {
        var counts = new EnumMap<Severity, Long>(Severity.class);
        for (var each : proposed.values()) {
            var severity = adopted ? each.as() : each.otherwise();
            if (severity != null) {
                counts.merge(severity, 1L, Long::sum);
            }
        }
        return counts;
    }

    /**
     * What is asked.
     *
     * @param from          reports whose observed interval begins at or after this instant
     * @param to            and before this one; later than from
     * @param severityRules rules by which severity would be proposed, and violations would make a pattern; those adopted if absent
     * @param alertRules    rules by which alert levels would move; those adopted if absent
     */
    record Asked(Instant from, Instant to, @Nullable SeverityRules severityRules, @Nullable AlertRules alertRules) {

        Asked {
            from = InvalidInput.instant("from", from);
            to = InvalidInput.instant("to", to);
            if (!from.isBefore(to)) {
                throw new InvalidInput("to", "must be later than from");
            }
            if (severityRules == null && alertRules == null) {
                throw new InvalidInput("severityRules", "or alertRules must be given: without them nothing would be otherwise");
            }
        }
    }

    /**
     * What would be otherwise.
     *
     * @param position            position of the log for which it is answered
     * @param zoneId              the zone
     * @param from                beginning of the period
     * @param to                  end of the period, not in it
     * @param reports             reports that the zone counts in the period, as they stand now
     * @param different           how many of them would be proposed with another severity
     * @param severities          by proposed severity, under the rules as adopted
     * @param otherwiseSeverities the same under the others
     * @param differences         the first of those that differ, in order of recording
     * @param levels              changes of the alert level under the rules as adopted, were nothing reported before the period
     * @param otherwiseLevels     the same under the others
     * @param patterns            patterns of violations that were established on incidents of the period, under the rules as adopted, had no case been filed on them
     * @param otherwisePatterns   the same under the others
     * @param docket              incidents of the period that either would bring before the commission; what was merged stands with what it was merged into, where that is of
     *                            the period too
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(long position, String zoneId, Instant from, Instant to, long reports, long different, Map<Severity, Long> severities,
            Map<Severity, Long> otherwiseSeverities, List<Difference> differences, List<LevelChange> levels, List<LevelChange> otherwiseLevels,
            List<Recurrence> patterns, List<Recurrence> otherwisePatterns, List<Docketed> docket) {
    }

    /** A report of which another severity would be proposed; absent where none is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Difference(String violationId, Instant observedFrom, @Nullable Severity as, @Nullable Severity otherwise) {
    }

    /**
     * An incident that would come before the commission.
     *
     * @param state             where it stands
     * @param as                highest severity proposed for its reports and detections of the period
     * @param otherwise         the same under the other rules
     * @param pattern           rule by whose pattern it is on the docket as well; absent where it is of none
     * @param otherwisePattern  the same under the other rules
     * @param onDocket          whether it is on the docket by the rules as adopted
     * @param otherwiseOnDocket whether it would be by the others
     * @param notKnown          ids of the other rules that would propose more for its detections and ask for what a detection does not tell; absent where there are none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Docketed(String incidentId, String state, @Nullable Severity as, @Nullable Severity otherwise, @Nullable String pattern,
            @Nullable String otherwisePattern, boolean onDocket, boolean otherwiseOnDocket, @Nullable List<String> notKnown) {
    }
}
