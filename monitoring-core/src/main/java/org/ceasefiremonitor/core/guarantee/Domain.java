package org.ceasefiremonitor.core.guarantee;

/** In which domain a guarantee obliges (Paris Declaration, point 4; domain reference, section 5.3, F2). */
public enum Domain {
    MILITARY, INTELLIGENCE, LOGISTICS, DIPLOMATIC, ECONOMIC_SANCTIONS, FINANCIAL
}
