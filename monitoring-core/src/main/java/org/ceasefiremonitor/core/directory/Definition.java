package org.ceasefiremonitor.core.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.ceasefiremonitor.core.identity.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * What is laid down about a thing, as opposed to its traffic: an immutable record folded from the thing's definitional events. It is
 * kept in the directory, in the transaction that appends those events, so it is never behind the log.
 */
public interface Definition {

    /** The thing that is defined. */
    @JsonIgnore
    Identifier identifier();

    /**
     * The thing at which somebody has to see to this one, so that it is found from there however many others are done with; absent while nobody
     * has to.
     */
    default @Nullable Identifier waitsAt() {
        return null;
    }

    /** How many definitional events made it: 1 after creation. {@code If-Match} compares it. */
    long revision();
}
