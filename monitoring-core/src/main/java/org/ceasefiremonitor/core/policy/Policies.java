package org.ceasefiremonitor.core.policy;

import java.util.List;

/** All policies. */
public final class Policies {

    public static final List<Policy<?>> ALL = List.of(
            new WhenIncidentOpened(),
            new WhenReportGrouped(),
            new WhenAccessRestricted(),
            new WhenAccessRestrictedAgain(),
            new WhenViolationEstablished(),
            new WhenExplanationAwaited(),
            new WhenAllegationAdmitted(),
            new WhenMinorViolationEstablished(),
            new WhenViolationsRecur(),
            new WhenSevereViolationEstablished(),
            new WhenCaseDeadlineMissed(),
            new WhenPartiesNotified(),
            new WhenRemedyDetermined(),
            new WhenRemedyNotified(),
            new WhenRemedyFailed(),
            new WhenAssetCompromised(),
            new WhenTrackRecordUpdated(),
            new WhenQuorumFailed(),
            new WhenViolationStandsOrFalls());

    private Policies() {
    }
}
