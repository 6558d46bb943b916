package org.ceasefiremonitor.core.mechanism.access;

/** Commands about a restriction of access. */
public sealed interface AccessCommand permits ReportAccessRestriction, CorrectAccessRestriction, StrikeAccessRestriction, ProtestAccessRestriction,
        ExplainAccessRestriction, LiftAccessRestriction, UpholdAccessRestriction {
}
