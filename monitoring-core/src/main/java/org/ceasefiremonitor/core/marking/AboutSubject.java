package org.ceasefiremonitor.core.marking;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What says something personal of one subject. Every event or definition with a component of type {@link Personal} is one. */
public interface AboutSubject {

    /** What it says of the subject. */
    @JsonIgnore
    Personal personal();
}
