package org.ceasefiremonitor.core.force;

/** A fact without which no deployment is authorised, recorded by its own authority (domain reference, section 5.3, G1). */
public enum Precondition {
    /** The host state has asked for the force. */
    HOST_REQUEST,
    /** An agreement is the legal ground on which the force stands in the host state. */
    LEGAL_AGREEMENT,
    /** The cessation of hostilities was assessed to be credible. */
    CREDIBLE_CESSATION
}
