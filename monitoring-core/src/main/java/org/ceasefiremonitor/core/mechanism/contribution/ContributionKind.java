package org.ceasefiremonitor.core.mechanism.contribution;

/** What a partner can contribute (domain reference, section 5.3, B2). */
public enum ContributionKind {
    SENSOR_NETWORK, UAV_HOURS, IMAGERY, ANALYSTS, MONITORS, TROOPS, AIRCRAFT, SHIPS, MONEY, TRAINING_PLACES
}
