package org.ceasefiremonitor.core.policy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.breach.BreachCaseFiled;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.IncidentStanding.EstablishedViolation;
import org.ceasefiremonitor.core.verification.ViolationEstablished;
import org.jspecify.annotations.Nullable;

/**
 * Pattern of violations (domain reference, section 5.4, P7): where three violations of one provision were established within a day of which one Party
 * is accused, the chair is recommended to file one case on all of them, one level of severity higher. A person files it, with another severity where
 * that is not called for.
 */
public final class WhenViolationsRecur implements Policy<Event> {

    /** How many make a pattern. */
    private static final int PATTERN = 3;
    /** How many a case can rest on. */
    private static final int MOST = 1000;

    @Override
    public String name() {
        return "P7";
    }

    @Override
    public Class<Event> reactsTo() {
        return Event.class;
    }

    @Override
    public List<Reaction> decide(Event event, Occasion occasion) {
        return (switch (event) {
            case ViolationEstablished established -> compare(established, established.accused(), occasion);
            case BreachCaseFiled filed -> filing(filed.accused()).open(occasion)
                    .filter(each -> each.command().body().get("incidents") instanceof List<?> these
                            && filed.incidents().stream().map(IncidentId::value).toList().containsAll(these))
                    .flatMap(each -> filing(filed.accused()).taken(occasion));
            default -> Stream.<Reaction>empty();
        }).toList();
    }

    private Advice filing(ParticipantId party) {
        return new Advice(name(), "file", party);
    }

    private Stream<Reaction> compare(ViolationEstablished event, @Nullable ParticipantId accused, Occasion occasion) {
        var incident = occasion.directory().find(event.incidentId(), IncidentStanding.class);
        if (accused == null || incident.isEmpty()) {
            return Stream.empty();
        }
        var terms = occasion.terms(incident.get().agreementId());
        var since = TimeToAct.VIOLATION_PATTERN.until(occasion.at(), terms);
        var pattern = occasion.directory().all(IncidentStanding.class).stream()
                .filter(each -> each.agreementId().equals(incident.get().agreementId()) && each.violation() != null)
                .filter(each -> accused.equals(violation(each).accused()) && violation(each).provisionId().equals(event.provisionId())
                        && !violation(each).at().isBefore(since))
                .sorted(Comparator.<IncidentStanding, Instant>comparing(each -> violation(each).at()).reversed()).limit(MOST).toList();
        if (pattern.size() < PATTERN) {
            return Stream.empty();
        }
        var highest = pattern.stream().map(each -> violation(each).severity()).max(Severity::compareTo).orElseThrow();
        var reason = pattern.size() + " violations of " + event.provisionId() + " of which " + accused.value() + " is accused were established since " + since + ".";
        var body = new TreeMap<>(Filing.prepared(incident.get(), violation(incident.get()), occasion.directory()).body());
        body.put("caseId", Identifier.fitting("pattern-" + event.incidentId().value()));
        body.put("incidents", pattern.stream().map(each -> each.incidentId().value()).sorted().toList());
        body.put("severity", raised(highest).name());
        body.put("summary", reason);
        return filing(accused).recommend(occasion, Mandate.COMMISSION_CHAIR, new PreparedCommand("FileBreachCase", body), reason,
                TimeToAct.CASE_FILING.from(occasion.at(), terms), pattern.stream().map(IncidentStanding::marking).reduce(event.marking(), (one, other) -> one.and(other)));
    }

    private static EstablishedViolation violation(IncidentStanding incident) {
        return Objects.requireNonNull(incident.violation());
    }

    private static Severity raised(Severity severity) {
        return severity.compareTo(Severity.S3) >= 0 ? Severity.S3 : Severity.values()[severity.ordinal() + 1];
    }
}
