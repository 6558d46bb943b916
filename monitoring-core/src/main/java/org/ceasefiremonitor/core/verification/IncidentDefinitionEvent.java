package org.ceasefiremonitor.core.verification;

/** Events after which decisions about other things may be different: all but those that attach and detach reports or say what incidents hang together. */
public sealed interface IncidentDefinitionEvent extends IncidentEvent permits IncidentOpened, VerifierAssigned, VerificationConcluded, ViolationEstablished,
        IncidentMerged, MergerReversed, IncidentClosed, IncidentReopened, VerificationOverdue, ActivityMatched, MatchTakenBack {
}
