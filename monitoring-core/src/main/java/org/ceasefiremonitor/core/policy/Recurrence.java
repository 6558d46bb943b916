package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.PatternRule;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.IncidentStanding.EstablishedViolation;

/**
 * Violations of one provision of which one Party is accused that make a pattern (domain reference, section 5.4, P7), as a rule has it.
 *
 * @param rule        id of the rule that was passed, or name of the time limit where the default was
 * @param provisionId the provision
 * @param accused     the Party
 * @param at          when the violation was established by which the rule was passed
 * @param incidents   the incidents, in the order in which their violations were established: those by which the rule was passed, and those of each later time that a
 *                    rule is passed by some of them and others
 * @param severity    of the case on them: one level above the highest
 */
public record Recurrence(String rule, String provisionId, ParticipantId accused, Instant at, List<IncidentId> incidents, Severity severity) {

    private static final Comparator<IncidentStanding> BY_TIME = Comparator.<IncidentStanding, Instant>comparing(each -> violation(each).at())
            .thenComparing(IncidentStanding::incidentId);

    public Recurrence {
        incidents = List.copyOf(incidents);
    }

    /** What a level more than the highest of some severities is, of which there is at least one: {@code S3} is the highest that a case is filed with. */
    static Severity above(Stream<Severity> severities) {
        var highest = severities.max(Severity::compareTo).orElseThrow();
        return highest.compareTo(Severity.S3) >= 0 ? Severity.S3 : Severity.values()[highest.ordinal() + 1];
    }

    /**
     * Plays the violations that stand on some incidents of one area in the order in which they were established, each by the rules in force then, and as if no
     * case had been filed on them. Each costs as much as there are alike within the time of a rule.
     */
    public static List<Recurrence> in(Collection<IncidentStanding> incidents, AgreementTerms terms) {
        var alike = new HashMap<Alike, Course>();
        incidents.stream().filter(each -> each.violation() != null && each.violation().accused() != null).sorted(BY_TIME)
                .forEach(each -> alike.computeIfAbsent(Alike.of(each), Course::new).take(each, terms));
        return alike.values().stream().flatMap(course -> course.made.stream()).map(Passing::recurrence)
                .sorted(Comparator.comparing(Recurrence::at).thenComparing(each -> each.incidents().getFirst())).toList();
    }

    /** What violations have in common that recur. */
    private record Alike(String provisionId, ParticipantId accused) {

        static Alike of(IncidentStanding incident) {
            return new Alike(violation(incident).provisionId(), Objects.requireNonNull(violation(incident).accused()));
        }
    }

    /** Violations that are alike, while they are played. */
    private static final class Course {
        private final Alike alike;
        private final List<IncidentStanding> played = new ArrayList<>();
        private final List<Passing> made = new ArrayList<>();

        private Course(Alike alike) {
            this.alike = alike;
        }

        private void take(IncidentStanding incident, AgreementTerms terms) {
            played.add(incident);
            var at = violation(incident).at();
            for (var rule : Patterns.of(PatternRule.Recurring.VIOLATION, TimeToAct.VIOLATION_PATTERN, at, Optional.of(terms))) {
                var counted = rule.counts(violation(incident).severity()) ? counted(rule, at.minus(rule.within())) : List.<IncidentStanding>of();
                if (counted.size() >= rule.count()) {
                    if (made.isEmpty() || counted.stream().map(IncidentStanding::incidentId).noneMatch(made.getLast().incidents::containsKey)) {
                        made.add(new Passing(rule.id(), alike, at, new LinkedHashMap<>()));
                    }
                    counted.forEach(each -> made.getLast().incidents.put(each.incidentId(), each));
                    return;
                }
            }
        }

        private List<IncidentStanding> counted(PatternRule rule, Instant since) {
            var counted = new ArrayList<IncidentStanding>();
            for (int i = played.size() - 1; i >= 0 && !violation(played.get(i)).at().isBefore(since); i--) {
                if (rule.counts(violation(played.get(i)).severity())) {
                    counted.addFirst(played.get(i));
                }
            }
            return counted;
        }
    }

    /** A rule that was passed, with what goes on to fall under it. */
    private record Passing(String rule, Alike alike, Instant at, Map<IncidentId, IncidentStanding> incidents) {

        Recurrence recurrence() {
            return new Recurrence(rule, alike.provisionId(), alike.accused(), at, incidents.values().stream().sorted(BY_TIME).map(IncidentStanding::incidentId).toList(),
                    above(incidents.values().stream().map(each -> violation(each).severity())));
        }
    }

    private static EstablishedViolation violation(IncidentStanding incident) {
        return Objects.requireNonNull(incident.violation());
    }
}
