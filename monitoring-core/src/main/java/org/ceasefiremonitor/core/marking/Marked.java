package org.ceasefiremonitor.core.marking;

import org.ceasefiremonitor.core.identity.ParticipantId;

/** What is laid down about a thing that not everybody may see. */
public interface Marked {

    /** Who may see it. */
    Marking marking();

    /** Whether a participant may learn that the thing is there. Where this is false, a command of the participant on it is refused in the words of what is not recorded. */
    default boolean knownTo(ParticipantId participant) {
        return true;
    }
}
