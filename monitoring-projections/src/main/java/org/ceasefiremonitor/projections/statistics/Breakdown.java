package org.ceasefiremonitor.projections.statistics;

/** By what reports are counted apart. */
public enum Breakdown {
    /** The day on which the observed interval begins. */
    DAY,
    /** Each zone that holds the report; one that lies in two counts in both. */
    ZONE,
    /** The kind reported. */
    KIND,
    /** Who held the area: participant id, BUFFER or UNKNOWN. */
    SIDE,
    /** The severity that the rules proposed, the highest of its zones where zones are not counted apart; NONE for observations. */
    SEVERITY
}
