package org.ceasefiremonitor.projections.violation;

/** In which order reports are listed. */
public enum ViolationOrder {
    /** By the beginning of the observed interval, then by id. */
    OBSERVED("observed_from", false),
    /** The same, latest first. */
    OBSERVED_LATEST_FIRST("observed_from", true),
    /** By the position at which the report was first recorded. */
    RECORDED("first_position", false),
    /** The same, latest first. */
    RECORDED_LATEST_FIRST("first_position", true);

    private final String column;
    private final boolean descending;

    ViolationOrder(String column, boolean descending) {
        this.column = column;
        this.descending = descending;
    }

    boolean byObservation() {
        return "observed_from".equals(column);
    }

    boolean descending() {
        return descending;
    }
}
