package org.ceasefiremonitor.core.agreement;

/** What a catalogue demands, of a kind, before an incident is verified (domain reference, section 5.3, D2: a rule per type). */
public enum VerifiedBy {
    /** Two independent sources, or a visit to the place: what holds where the catalogue says nothing. */
    SOURCES_OR_VISIT,
    /** Two independent sources, whether or not somebody was at the place. */
    SOURCES,
    /** A visit to the place, however many sources there are. */
    VISIT,
    /** Both. */
    SOURCES_AND_VISIT;

    /** Whether two independent sources are needed in any case. */
    public boolean sources() {
        return this == SOURCES || this == SOURCES_AND_VISIT;
    }

    /** Whether a visit is needed in any case. */
    public boolean visit() {
        return this == VISIT || this == SOURCES_AND_VISIT;
    }
}
