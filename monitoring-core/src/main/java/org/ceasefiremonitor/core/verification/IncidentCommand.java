package org.ceasefiremonitor.core.verification;

/** Commands about an incident. */
public sealed interface IncidentCommand permits OpenIncident, AttachReport, DetachReport, AttachDetections, DetachDetections, AssignVerifier, ConcludeVerification,
        EstablishViolation, MergeIncident, ReverseMerger, CloseIncident, ReopenIncident, MissVerification, LinkIncidents,
        UnlinkIncidents, MatchActivity, TakeBackMatch {
}
