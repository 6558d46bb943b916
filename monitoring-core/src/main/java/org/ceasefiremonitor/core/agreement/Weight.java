package org.ceasefiremonitor.core.agreement;

/** How much a report of a violation weighs: how far it has come on the way from report to finding. */
public enum Weight {
    /** It was reported; its severity is what the rules propose. */
    REPORTED,
    /** A violation was established on an incident that rests on it; its severity is what a person has set. */
    ESTABLISHED,
    /** The special commission has found a Party responsible for that violation. */
    ATTRIBUTED
}
