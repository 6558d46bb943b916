package org.ceasefiremonitor.core.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import org.ceasefiremonitor.core.identity.Identifier;

/**
 * What is laid down about a thing, as opposed to its traffic: an immutable record folded from the thing's definitional events. It is
 * kept in the directory, in the transaction that appends those events, so it is never behind the log.
 */
public interface Definition {

    /** The thing that is defined. */
    @JsonIgnore
    Identifier identifier();

    /**
     * Keys under which this one is found beside its own, however many others there are: that of a thing on which it rests or where it waits for
     * somebody. They follow from what the definition says, and are few.
     */
    default Set<String> foundUnder() {
        return Set.of();
    }

    /** How many definitional events made it: 1 after creation. {@code If-Match} compares it. */
    long revision();
}
