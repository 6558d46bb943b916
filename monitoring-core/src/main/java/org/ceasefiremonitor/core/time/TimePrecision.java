package org.ceasefiremonitor.core.time;

/** How finely the two ends of an observed interval are known. It says nothing about the length of the interval. */
public enum TimePrecision {
    /** To a fraction of a second, as instruments give it. */
    MILLISECOND,
    /** To the second. */
    SECOND,
    /** To the minute, as patrols write it. */
    MINUTE,
    /** To the hour. */
    HOUR,
    /** Only the day is known. */
    DAY,
    /** Within some days. */
    WEEK,
    /** Only the month is known. */
    MONTH,
    /** Only the year is known. */
    YEAR
}
