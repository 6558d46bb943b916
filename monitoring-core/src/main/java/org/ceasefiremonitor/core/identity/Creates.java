package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A command that brings a thing with a client-chosen id into being; repeating it with the same content gives the first answer. */
public interface Creates {

    /** The id of the thing that this command creates. */
    @JsonIgnore
    Identifier created();
}
