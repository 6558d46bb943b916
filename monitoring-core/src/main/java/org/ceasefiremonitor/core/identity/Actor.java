package org.ceasefiremonitor.core.identity;

import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Who acts. Recorded with every event.
 *
 * @param participant   the participant for which the person or machine acts
 * @param pseudonym     which person or machine, never a name
 * @param capacity      the mandate in which it acts
 * @param authority     reference of the order, accreditation or decision that it acts on; may be absent
 * @param authenticated whether the identity was proven at sign-in
 */
public record Actor(ParticipantId participant, String pseudonym, Mandate capacity, @Nullable String authority, boolean authenticated) {

    public Actor {
        InvalidInput.required("participant", participant);
        Identifier.check("pseudonym", pseudonym);
        InvalidInput.required("capacity", capacity);
        InvalidInput.optionalText("authority", authority, 200);
    }
}
