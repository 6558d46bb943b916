package org.ceasefiremonitor.core.mechanism;

/** What an asset is (domain reference, section 5.3, C2). */
public enum AssetKind {
    /** Fixed camera. */
    CAMERA,
    /** Acoustic sensor. */
    ACOUSTIC,
    /** Seismic sensor. */
    SEISMIC,
    /** Radar. */
    RADAR,
    /** Radar that locates artillery by its shells. */
    COUNTER_BATTERY_RADAR,
    /** Uncrewed aircraft. */
    UAV,
    /** Tethered balloon. */
    AEROSTAT,
    /** Product line of a satellite. */
    SATELLITE_PRODUCT,
    /** Feed of the positions that ships or aircraft transmit. */
    AIS_ADSB_FEED,
    /** Base from which patrols go out. */
    PATROL_BASE,
    /** Patrol. */
    PATROL,
    /** Observation post. */
    OBSERVATION_POST
}
