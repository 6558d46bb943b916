package org.ceasefiremonitor.core.marking;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of an event as personal data of a subject, so that it can be encrypted per subject before it is stored and hashed,
 * and erased by deleting the subject's key. Where the state of an aggregate keeps such data, its component is marked as well: a snapshot
 * holds it, which is to go with an erasure.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Personal {

    /** Name of the component of the same record that holds the subject's pseudonym. */
    String subject();
}
