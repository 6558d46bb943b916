package org.ceasefiremonitor.core.zone;

import org.ceasefiremonitor.core.marking.Marking;

/** What changed in what is laid down about a zone. */
public sealed interface ZoneDefinitionEvent extends ZoneDirectoryEvent permits CeasefireZoneDesignated, ZoneRedrawn, ZoneBoundaryCorrected,
        RestrictionAttached, RestrictionLifted, ZoneSuspended, ZoneReinstated, ZoneEnded,
        DesignationCorrected, ZoneStruck, RedrawCorrected, RedrawStruck, RestrictionCorrected, RestrictionStruck,
        ZoneSuspensionCorrected, ZoneSuspensionStruck, ZoneEndCorrected, ZoneEndStruck {

    /** Who may see the zone. */
    Marking marking();

    @Override
    default Marking visibility() {
        return marking();
    }
}
