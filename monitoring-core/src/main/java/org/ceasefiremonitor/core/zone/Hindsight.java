package org.ceasefiremonitor.core.zone;

import java.util.Optional;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.report.Report;

/**
 * How a recorded report would be judged if it came in today: by what is laid down now for the beginning of its observed interval. It
 * changes nothing; it shows what corrections would have changed.
 */
public final class Hindsight {

    private Hindsight() {
    }

    /**
     * How a zone would judge a report.
     *
     * @return nothing if the zone would not count it: it was not in force then, or does not hold the place
     */
    public static Optional<Assessment> judge(Report report, ZoneDefinition zone, AgreementTerms terms) {
        var presence = Assessor.Presence.of(report, zone, terms);
        return presence.concerned() && zone.inForceAt(report.observed().from(), terms) ? Optional.of(presence.assess(report)) : Optional.empty();
    }

    /** A box outside of which a zone counts nothing: west, south, east, north in degrees, longitudes within -180 to 180. */
    public static double[] reach(ZoneDefinition zone) {
        var box = ZoneAtlas.box(zone);
        return new double[] {Math.max(-180, box.getMinX()), Math.max(-90, box.getMinY()), Math.min(180, box.getMaxX()), Math.min(90, box.getMaxY())};
    }
}
