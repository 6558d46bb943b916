package org.ceasefiremonitor.core.support;

/** What support can be (domain reference, section 1.2, point 2, and section 5.3, G3). */
public enum SupportKind {
    ARMS, AMMUNITION,
    /** Money with which arms are bought. */
    FINANCE,
    /** Money for the recipient's budget. */
    BUDGET,
    /** Practical help with fortifications. */
    FORTIFICATION,
    /** Access to depots from which forces are reinforced fast. */
    DEPOT_ACCESS;

    /** Whether it is money and nothing else. */
    boolean money() {
        return this == FINANCE || this == BUDGET;
    }
}
