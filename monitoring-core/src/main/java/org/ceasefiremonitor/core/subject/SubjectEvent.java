package org.ceasefiremonitor.core.subject;

import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a person of whom something personal is recorded. */
public sealed interface SubjectEvent extends Event permits SubjectErased {

    /** The person, by a pseudonym. */
    SubjectId subjectId();

    @Override
    default Identifier subject() {
        return subjectId();
    }

    @Override
    default Marking visibility() {
        return SubjectStanding.MARKING;
    }
}
