package org.ceasefiremonitor.core.subject;

import org.ceasefiremonitor.core.identity.SubjectId;

/** Tells of which subjects something personal was recorded. */
@FunctionalInterface
public interface KnownSubjects {

    /** Whether something personal was recorded of a subject, whether or not it can still be read. */
    boolean isKnown(SubjectId subject);
}
