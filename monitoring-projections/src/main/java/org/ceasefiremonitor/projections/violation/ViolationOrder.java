package org.ceasefiremonitor.projections.violation;

/** In which order reports are listed. */
public enum ViolationOrder {
    /** By the beginning of the observed interval, then by id. */
    OBSERVED("observed_from", false),
    /** The same, latest first. */
    OBSERVED_LATEST_FIRST("observed_from", true),
    /** By the instant at which the report was first recorded, which is in the order of the log. */
    RECORDED("recorded_at", false),
    /** The same, latest first. */
    RECORDED_LATEST_FIRST("recorded_at", true);

    private final String column;
    private final boolean descending;

    ViolationOrder(String column, boolean descending) {
        this.column = column;
        this.descending = descending;
    }

    /** Column of the leading part of the order key. */
    String column() {
        return column;
    }

    boolean byObservation() {
        return this == OBSERVED || this == OBSERVED_LATEST_FIRST;
    }

    boolean descending() {
        return descending;
    }
}
