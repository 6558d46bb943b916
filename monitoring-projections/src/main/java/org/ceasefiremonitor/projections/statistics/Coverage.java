package org.ceasefiremonitor.projections.statistics;

/** Whether someone was looking where and when a cell counts. */
public enum Coverage {
    /** Nobody has recorded it, so few reports do not mean that little happened, and none does not mean that nothing did. */
    UNKNOWN
}
