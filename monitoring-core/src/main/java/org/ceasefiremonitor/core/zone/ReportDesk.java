package org.ceasefiremonitor.core.zone;

/** stub */
public class ReportDesk {

    /** Zones that one report can concern. */
    public static final int MOST_ZONES = 32;
}
