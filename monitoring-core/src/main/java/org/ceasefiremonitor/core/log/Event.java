package org.ceasefiremonitor.core.log;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/** A fact in the log. Every event record carries an {@link EventType} and belongs to the stream of one aggregate. */
public interface Event {

    /** The aggregate in whose stream the event stands. */
    @JsonIgnore
    Identifier subject();

    /** Who may see the event. Definitions that everyone lives by are CLEAR unless their event says otherwise. */
    @JsonIgnore
    default Marking visibility() {
        return Marking.CLEAR;
    }

    /** Why it was done, where the command demanded a reason. */
    @JsonIgnore
    default @Nullable String stated() {
        return null;
    }
}
