package org.ceasefiremonitor.core.participant;

/** What a participant is to the ceasefire (domain reference, section 5.3, B1). */
public enum Role {
    PARTY, GUARANTOR, CONTRIBUTOR, MECHANISM_LEAD, HOST, OBSERVER, COALITION_MEMBER
}
