package org.ceasefiremonitor.core.policy;

import java.util.List;

/** All policies. */
public final class Policies {

    public static final List<Policy<?>> ALL = List.of(new WhenViolationEstablished(), new WhenExplanationAwaited(), new WhenAllegationAdmitted());

    private Policies() {
    }
}
