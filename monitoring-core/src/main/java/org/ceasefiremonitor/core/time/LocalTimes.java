package org.ceasefiremonitor.core.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ceasefiremonitor.core.rule.InvalidInput;

/** Time zones by their IANA names. */
public final class LocalTimes {

    /** The time zone of a zone or agreement that states none. */
    public static final String DEFAULT_ZONE = "Europe/Kyiv";

    private static final Map<String, ZoneId> KNOWN = new ConcurrentHashMap<>();

    private LocalTimes() {
    }

    /** Checks that a name is that of a time zone with rules (IANA) or UTC. */
    public static String checkZone(String field, String name) {
        zone(field, name);
        return name;
    }

    /** The time zone of a name. */
    static ZoneId zone(String field, String name) {
        InvalidInput.text(field, name, 64);
        var known = KNOWN.get(name);
        if (known == null) {
            if (!ZoneId.getAvailableZoneIds().contains(name)) {
                throw new InvalidInput(field, "must be the IANA name of a time zone, such as Europe/Kyiv, was " + name);
            }
            try {
                known = ZoneId.of(name);
            } catch (DateTimeException e) {
                throw new InvalidInput(field, "must be the IANA name of a time zone, such as Europe/Kyiv, was " + name);
            }
            KNOWN.put(name, known);
        }
        return known;
    }
}
