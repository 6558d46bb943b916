package org.ceasefiremonitor.core.force.deployment;

/** What is deployed (domain reference, section 5.3, G2). */
public enum DeploymentKind {
    /** A place from which units work. */
    HUB,
    UNIT,
    /** A store or other facility that is protected. */
    PROTECTED_STORE
}
