package org.ceasefiremonitor.core.guarantee.commitment;

/** Kinds of measures under a commitment (domain reference, section 5.3, F5). */
public enum MeasureKind {
    AID_PACKAGE, AIR_POLICING, FORCES, SANCTIONS, DEMARCHE, SECURITY_COUNCIL, INTELLIGENCE, LOGISTICS, FINANCE, OTHER
}
