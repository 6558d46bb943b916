package org.ceasefiremonitor.core.subject;

/** Commands about a person of whom something personal is recorded. */
public sealed interface SubjectCommand permits EraseSubject {
}
