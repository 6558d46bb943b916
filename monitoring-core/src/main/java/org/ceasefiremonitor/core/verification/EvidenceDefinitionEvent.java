package org.ceasefiremonitor.core.verification;

/** Events after which decisions about other things may be different: all but those of custody, bytes, working copies and examination. */
public sealed interface EvidenceDefinitionEvent extends EvidenceEvent permits
        EvidenceCollected, EvidenceSealed, AuthenticityChallenged, AuthenticityUpheld, AuthenticityRejected,
        RulingReversed, EvidenceDisclosed, EvidenceRestricted, EvidenceWithdrawn {
}
