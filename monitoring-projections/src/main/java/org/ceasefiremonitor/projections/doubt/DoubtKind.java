package org.ceasefiremonitor.projections.doubt;

/** Why something is in doubt. */
public enum DoubtKind {
    /** A report was retracted. */
    RETRACTED,
    /** A monitoring asset is declared compromised for when it observed. */
    COMPROMISED
}
