package org.ceasefiremonitor.core.policy;

import java.util.Optional;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding;
import org.ceasefiremonitor.core.mechanism.body.Sector;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.zone.ZonesAround;

/**
 * The sector in which an incident lies, and who is to verify there: the participant that heads it where severity S2 or more is proposed, before
 * the others; those of its verifiers before the head where it is less (domain reference, sections 2.4 and 5.4, P3).
 *
 * @param sector the sector
 * @param severe whether severity S2 or more is proposed
 */
record SectorOfIncident(Sector sector, boolean severe) {

    /** That of the first report, or else detection, that lies in one; empty where no active mechanism has one there. */
    static Optional<SectorOfIncident> of(IncidentStanding incident, Directory directory) {
        var mechanism = directory.all(MechanismStanding.class).stream().filter(each -> each.state() == MechanismStanding.State.ACTIVE
                && each.agreementId().equals(incident.agreementId())).findFirst();
        return mechanism.flatMap(body -> incident.sightings().stream()
                .flatMap(there -> ZonesAround.of(there.position(), there.from(), directory).stream()).flatMap(zone -> body.sectorOf(zone).stream()).findFirst())
                .map(sector -> new SectorOfIncident(sector, severe(incident)));
    }

    /** Whether severity S2 or more is proposed for an incident. */
    static boolean severe(IncidentStanding incident) {
        var severity = incident.severity();
        return severity != null && severity.compareTo(Severity.S2) >= 0;
    }

    /** How early a participant is asked to verify, 0 first. */
    int rank(ParticipantId participant) {
        if (sector.head().equals(participant)) {
            return severe ? 0 : 1;
        }
        return sector.verifiers().contains(participant) ? severe ? 1 : 0 : 2;
    }

    /** In a sentence. */
    String text() {
        return " It lies in the sector " + sector.name() + ", which " + sector.head().value() + " heads.";
    }

    /** Who may see what names the sector. */
    static Marking marking(Marking incident, Optional<SectorOfIncident> sector) {
        return sector.isPresent() ? incident.and(Marking.GREEN) : incident;
    }
}
