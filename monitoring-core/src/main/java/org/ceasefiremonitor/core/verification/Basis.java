package org.ceasefiremonitor.core.verification;

/** What the finding that an incident is verified rests on. */
public enum Basis {
    /** At least two sources that know nothing from each other. */
    INDEPENDENT_SOURCES,
    /** A mission was at the place and has reported. */
    ON_SITE_VISIT
}
