package org.ceasefiremonitor.core.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.ceasefiremonitor.core.identity.Identifier;

/**
 * What is laid down about a thing, as opposed to its traffic: an immutable record folded from the thing's definitional events. It is
 * kept in the directory, in the transaction that appends those events, so it is never behind the log.
 */
public interface Definition {

    /** The thing that is defined. */
    @JsonIgnore
    Identifier identifier();

    /** How many definitional events made it: 1 after creation. {@code If-Match} compares it. */
    long revision();
}
