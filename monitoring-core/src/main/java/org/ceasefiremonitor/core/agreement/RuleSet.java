package org.ceasefiremonitor.core.agreement;

/** The sets of rules that are adopted under an agreement, each in versions of its own. */
public enum RuleSet {
    VIOLATION_CATALOGUE, SEVERITY_RULES, ALERT_RULES, TIME_LIMITS, RESPONSE_LADDER
}
