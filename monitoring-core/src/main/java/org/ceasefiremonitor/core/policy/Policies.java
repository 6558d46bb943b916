package org.ceasefiremonitor.core.policy;

import java.util.List;

/** All policies. */
public final class Policies {

    public static final List<Policy<?>> ALL = List.of(
            new WhenCeasefireEnteredIntoForce(),
            new WhenIncidentOpened(),
            new WhenSevereIncidentOpened(),
            new WhenReportGrouped(),
            new WhenNoticeFalls(),
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
            new WhenForceAttacked(),
            new WhenForcePreconditionsHold(),
            new WhenContributionFallsShort(),
            new WhenNobodyLooks(),
            new WhenResponseCalledFor(),
            new WhenLadderRuns(),
            new WhenArmedAttackSaid(),
            new WhenArmedAttackDetermined(),
            new WhenAssetCompromised(),
            new WhenOutcomeReached(),
            new WhenTrackRecordUpdated(),
            new WhenQuorumFailed(),
            new WhenViolationStandsOrFalls());

    private Policies() {
    }
}
