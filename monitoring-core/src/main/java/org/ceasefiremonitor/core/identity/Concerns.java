package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A command that speaks to a thing that is already recorded; {@code If-Match} compares the revision of that thing. */
public interface Concerns {

    /** The thing that this command speaks to. */
    @JsonIgnore
    Identifier concerned();
}
