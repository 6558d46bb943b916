package org.ceasefiremonitor.core.zone;

/** What whoever reads an assessment should know. */
public enum AssessmentFlag {
    /** The agreement's rules changed within the observed interval; those at its beginning were applied. */
    RULES_CHANGED_WITHIN,
    /** The zone was redrawn within the observed interval; the drawing at its beginning was applied. */
    BOUNDARY_CHANGED_WITHIN,
    /** The circle that holds the true place crosses the zone's boundary. */
    UNCERTAINTY_CROSSES_BOUNDARY,
    /** The place is outside the zone, within the distance that one of its restrictions prescribes. */
    WITHIN_DISTANCE
}
