package org.ceasefiremonitor.core.support;

/** What a step of a package is. */
public enum SupportStepKind {
    FUNDING, CONTRACT, DELIVERY
}
