package org.ceasefiremonitor.core.report;

/** By which means something was observed (domain reference, section 5.6). */
public enum Means {
    /** By eye. */
    SEEN,
    /** By ear. */
    HEARD,
    CAMERA,
    UAV,
    ACOUSTIC,
    SEISMIC,
    RADAR,
    SATELLITE,
    /** Transponders of ships and aircraft. */
    AIS_ADSB,
    INTERVIEW,
    OPEN_SOURCE,
    /** Told by a Party. */
    PARTY_REPORT
}
