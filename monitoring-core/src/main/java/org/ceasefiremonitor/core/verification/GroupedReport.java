package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.util.Objects;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.zone.RecordedReport;
import org.ceasefiremonitor.core.zone.Tallied;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stood when it was attached to an incident. Later corrections of it stand in the register of reports.
 *
 * @param violationId the report
 * @param revision    its revision then
 * @param originator  participant that reported it
 * @param person      pseudonym of who reported it
 * @param source      who or what observed
 * @param kind        what happened
 * @param position    where; WGS 84
 * @param uncertaintyM radius of the circle that holds the true place, metres; absent where nothing is known of it
 * @param from        beginning of the observed interval
 * @param to          its end
 * @param severity    the highest severity that the rules proposed in a zone; absent for an observation
 * @param correlation version of the parameters by which the system grouped it; absent where a person did
 */
public record GroupedReport(ViolationId violationId, long revision, ParticipantId originator, String person, String source, Kind kind,
        Position position, @Nullable Double uncertaintyM, Instant from, Instant to, @Nullable Severity severity,
        @Nullable String correlation) {

    static GroupedReport of(RecordedReport recorded, @Nullable String correlation) {
        var report = recorded.report();
        return new GroupedReport(recorded.violationId(), recorded.revision(), recorded.originator(), recorded.person(), report.source(),
                report.kind(), report.place().position(), report.place().uncertaintyM(), report.observed().from(), report.observed().to(),
                recorded.tallied().values().stream().map(Tallied::severity).filter(Objects::nonNull).max(Severity::compareTo).orElse(null),
                correlation);
    }

    /** As correlation looks at it. */
    public Sighting sighting() {
        return new Sighting(violationId.value(), kind, position, uncertaintyM == null ? 0 : uncertaintyM, from, to);
    }
}
