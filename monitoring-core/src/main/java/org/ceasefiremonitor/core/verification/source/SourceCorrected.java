package org.ceasefiremonitor.core.verification.source;

import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.AboutSubject;
import org.ceasefiremonitor.core.marking.Personal;

/**
 * What is registered of a source of information was corrected.
 *
 * @param sourceId the source of information
 * @param kind what it is
 * @param label how the mechanism names it; of a protected source a code of capital letters, digits and hyphens; 1 to 100 characters
 * @param sheltered whether who it is must stay unknown
 * @param reason why; 1 to 2,000 characters
 */
@EventType("source.SourceCorrected")
public record SourceCorrected(SourceId sourceId, SourceKind kind, Personal label, boolean sheltered, String reason)
        implements SourceEvent, Correction, AboutSubject {

    @Override
    public Personal personal() {
        return label;
    }
}
