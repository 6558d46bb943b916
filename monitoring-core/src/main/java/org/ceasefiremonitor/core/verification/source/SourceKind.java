package org.ceasefiremonitor.core.verification.source;

/** What a source of information is (domain reference, section 5.3, C3). */
public enum SourceKind {
    PERSON, UNIT, FEED,
    /** What a Party tells the mechanism. */
    PARTY_CHANNEL,
    OPEN_SOURCE
}
