package org.ceasefiremonitor.core.subject;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * What is personal of a subject was erased. The key is deleted once this is recorded, and again wherever it comes back from a copy.
 *
 * @param subjectId  whose data were erased
 * @param legalBasis law, order or request on which it was done
 * @param reason     why
 * @param at         when it was decided, UTC
 */
@EventType("subject.SubjectErased")
public record SubjectErased(SubjectId subjectId, String legalBasis, String reason, Instant at) implements SubjectEvent {

    @Override
    public String stated() {
        return reason;
    }
}
