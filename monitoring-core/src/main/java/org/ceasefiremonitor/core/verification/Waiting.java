package org.ceasefiremonitor.core.verification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.verification.Groupings.Grouped;

/**
 * What an incident is opened with: what gives rise to it, and the reports and detections near it that have waited.
 *
 * @param first what gives rise to it
 * @param all   that first, then what has waited
 */
record Waiting(Grouped first, List<Grouped> all) {

    static Waiting around(Grouped itself, List<Grouped> near, Correlation correlation) {
        return new Waiting(itself, Stream.concat(Stream.of(itself), near.stream().filter(grouped -> grouped.incident() == null && !grouped.about().equals(itself.about()))
                .filter(grouped -> correlation.choose(grouped.first(), List.of(itself)).isPresent())).toList());
    }

    /** Opens the incident, with as many of them as one command can name. What is left over waits on. */
    OpenIncident open(AgreementId agreement, String version) {
        var reports = new ArrayList<ViolationId>();
        var detections = new ArrayList<NamedDetections>();
        int single = 0;
        for (var each : all) {
            var named = each.detections();
            int more = named == null || named.numbers() == null ? 0 : named.numbers().count();
            if (reports.size() + detections.size() == NamedReports.MOST || single + more > Incident.MOST_AT_OPENING
                    || named != null && detections.stream().anyMatch(other -> other.batch().equals(named.batch()))) {
                continue;
            }
            single += more;
            if (named == null) {
                reports.add((ViolationId) each.about());
            } else {
                detections.add(named);
            }
        }
        return new OpenIncident(incidentFor(first.about()), agreement, reports, detections.isEmpty() ? null : detections, version);
    }

    /** The same for the same report or detections, so that an incident is opened for it once. */
    static IncidentId incidentFor(Identifier first) {
        return new IncidentId(UUID.nameUUIDFromBytes(first.key().getBytes(StandardCharsets.UTF_8)).toString());
    }
}
