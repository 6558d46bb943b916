package org.ceasefiremonitor.projections.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.guarantee.attack.AttackStanding;
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.projections.commission.Explanation.ExplainedCase;
import org.ceasefiremonitor.projections.commission.Explanation.ExplainedIncident;
import org.ceasefiremonitor.projections.commission.Explanation;
import org.ceasefiremonitor.projections.commission.ExplanationQueries;
import org.ceasefiremonitor.projections.doubt.Doubt;
import org.ceasefiremonitor.projections.doubt.DoubtQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.response.ResponseExplanation.ExplainedAttack;
import org.ceasefiremonitor.projections.response.ResponseExplanation.RestsOn;
import org.ceasefiremonitor.projections.response.ResponseExplanation.Withheld;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;

/**
 * Follows what the steps of one explanation name, down to the single observations, within one reading. What a step names and the reader may not see is
 * noted as withheld under the name by which the reader knows it already, and not followed.
 */
final class Grounding {

    private final ExplanationQueries explanations;
    private final Reading reading;
    private final Reader forWhom;
    private final SequencedSet<Withheld> withheld = new LinkedHashSet<>();

    Grounding(ExplanationQueries explanations, Reading reading, Reader forWhom) {
        this.explanations = explanations;
        this.reading = reading;
        this.forWhom = forWhom;
    }

    /** What was withheld so far. */
    List<Withheld> withheld() {
        return List.copyOf(withheld);
    }

    /** Keeps what was found, or notes that it is withheld. */
    <T> Optional<T> seen(Optional<T> found, Identifier thing, Identifier namedBy) {
        if (found.isEmpty()) {
            withhold(thing.key(), namedBy.key());
        }
        return found;
    }

    private void withhold(String thing, String namedBy) {
        withheld.add(new Withheld(thing, namedBy));
    }

    /** Things that a step names, each with the one that names it. */
    private static final class Named {
        private final Map<IncidentId, String> incidents = new LinkedHashMap<>();
        private final Map<ViolationId, String> reports = new LinkedHashMap<>();
        private final List<ExplainedCase> cases = new ArrayList<>();
        private final List<Explanation> findings = new ArrayList<>();
        private final List<ExplainedAttack> attacks = new ArrayList<>();

        private void incidents(Collection<IncidentId> ids, String namedBy) {
            ids.forEach(id -> incidents.putIfAbsent(id, namedBy));
        }
    }

    /**
     * What a step rests on. Things of other types than are followed stand for themselves.
     *
     * @param things  what it names, by type and id
     * @param namedBy the step
     * @param then    position of the log at which it was taken
     */
    RestsOn restsOn(Collection<String> things, Identifier namedBy, long then) {
        var named = new Named();
        for (var thing : new LinkedHashSet<>(things)) {
            var id = thing.substring(thing.indexOf('/') + 1);
            switch (thing.substring(0, thing.indexOf('/'))) {
                case IncidentId.TYPE -> named.incidents(List.of(new IncidentId(id)), namedBy.key());
                case ViolationId.TYPE -> named.reports.putIfAbsent(new ViolationId(id), namedBy.key());
                case BreachCaseId.TYPE -> breachCase(new BreachCaseId(id), named, namedBy, then);
                case RemedyId.TYPE -> seen(explanations.remedy(reading, new RemedyId(id), forWhom), new RemedyId(id), namedBy).ifPresent(named.findings::add);
                case BallotId.TYPE -> explanations.finding(reading, new BallotId(id), forWhom).ifPresent(named.findings::add);
                case AttackId.TYPE -> attack(new AttackId(id), named, namedBy, then);
                default -> {
                    // the item says all that there is to say
                }
            }
        }
        // a remedy is explained by its finding
        named.findings.removeIf(each -> each.remedy() == null && named.findings.stream()
                .anyMatch(other -> other.remedy() != null && other.finding().findingId().equals(each.finding().findingId())));
        named.findings.forEach(this::missing);
        var observed = ExplanationQueries.observed(reading, List.copyOf(named.incidents.keySet()), List.copyOf(named.reports.keySet()), then, forWhom);
        named.incidents.forEach((id, by) -> {
            if (observed.incidents().stream().noneMatch(each -> each.incidentId().equals(id))) {
                withhold(id.key(), by);
            }
        });
        named.reports.forEach((id, by) -> {
            if (observed.reports().stream().noneMatch(each -> each.violationId().equals(id))) {
                withhold(id.key(), by);
            }
        });
        observed.incidents().forEach(this::missing);
        return new RestsOn(then, named.cases, named.findings, named.attacks, observed.incidents(), observed.reports(), doubts(named, observed.incidents(), then));
    }

    private void breachCase(BreachCaseId id, Named named, Identifier namedBy, long then) {
        seen(ExplanationQueries.breachCase(reading, id, forWhom), id, namedBy).ifPresent(found -> {
            named.cases.add(found);
            named.findings.addAll(explanations.findings(reading, id, then, forWhom));
            named.incidents(found.incidents(), id.key());
        });
    }

    private void attack(AttackId id, Named named, Identifier namedBy, long then) {
        seen(Versions.of("view_attack", "attack_id", id, AttackStanding.class, reading, forWhom), id, namedBy).ifPresent(versions -> {
            var attack = versions.until(then).last();
            var told = attack.definition();
            named.attacks.add(new ExplainedAttack(id, told.forceId(), told.from(), told.text(), told.by(), attack.position(), event(attack.position())));
            named.incidents(told.incidents(), id.key());
            told.reports().forEach(report -> named.reports.putIfAbsent(report, id.key()));
        });
    }

    /** Notes what an explanation of a finding leaves out. */
    private void missing(Explanation explained) {
        var breach = explained.breachCase();
        if (breach == null) {
            withhold(explained.finding().caseId().key(), explained.finding().findingId().key());
            return;
        }
        breach.incidents().stream().filter(id -> explained.incidents().stream().noneMatch(each -> each.incidentId().equals(id)))
                .forEach(id -> withhold(id.key(), breach.caseId().key()));
        explained.incidents().forEach(this::missing);
    }

    /** Notes on which reports and detections the result of an incident rests that are not told. */
    private void missing(ExplainedIncident incident) {
        IncidentStanding.Result result = incident.result();
        if (result == null) {
            return;
        }
        result.reports().stream().filter(id -> incident.reports().stream().noneMatch(each -> each.violationId().equals(id)))
                .forEach(id -> withhold(id.key(), incident.incidentId().key()));
        result.detections().stream().filter(named -> incident.detections().stream().noneMatch(each -> each.batch().equals(named.batch())))
                .forEach(named -> withhold(named.batch().key(), incident.incidentId().key()));
    }

    private List<Doubt> doubts(Named named, List<ExplainedIncident> incidents, long then) {
        var things = Stream.concat(named.cases.stream().map(each -> each.caseId().key()), incidents.stream().map(each -> each.incidentId().key()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return DoubtQueries.of(reading, things, forWhom).values().stream().flatMap(List::stream).filter(each -> each.position() > then).distinct()
                .sorted(Comparator.comparingLong(Doubt::position).thenComparing(Doubt::about)).toList();
    }

    static String event(long position) {
        return "/api/v1/events/" + position;
    }
}
