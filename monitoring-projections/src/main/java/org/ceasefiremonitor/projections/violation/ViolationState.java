package org.ceasefiremonitor.projections.violation;

/** What has become of a report. */
public enum ViolationState {
    /** It stands as first recorded. */
    RECORDED,
    /** It stands as last corrected. */
    CORRECTED,
    /** It was withdrawn and counts for nothing. */
    RETRACTED
}
