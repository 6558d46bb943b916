package org.ceasefiremonitor.core.report;

import org.ceasefiremonitor.core.identity.Identifier;

/**
 * Who held the area where something was observed: the participant id of a Party, or one of two words. It says where, not who did it:
 * attribution belongs to the commission.
 */
public final class Side {

    /** Ground that neither Party holds. */
    public static final String BUFFER = "BUFFER";

    /** Not known; what a report carries when its author says nothing. */
    public static final String UNKNOWN = "UNKNOWN";

    private Side() {
    }

    /** Whether this names a Party and not one of the two words. */
    public static boolean isParty(String side) {
        return !side.equals(BUFFER) && !side.equals(UNKNOWN);
    }

    /** Checks the form of a side. */
    public static String check(String side) {
        return Identifier.check("side", side);
    }
}
