package org.ceasefiremonitor.projections.doubt;

/** Why something is in doubt. */
public enum DoubtKind {
    /** A report was retracted. */
    RETRACTED,
    /** A monitoring asset is declared compromised for when it observed. */
    COMPROMISED,
    /** An item of evidence was found not to be authentic. */
    NOT_AUTHENTIC,
    /** An item of evidence was withdrawn. */
    WITHDRAWN,
    /** The kept bytes of an item of evidence are not those that were sealed. */
    DAMAGED
}
