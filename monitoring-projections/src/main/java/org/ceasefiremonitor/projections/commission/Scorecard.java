package org.ceasefiremonitor.projections.commission;

import java.util.SortedMap;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.verification.allegation.AllegationStanding;

/**
 * What stands on record about a Party, in the same figures for each Party. They are counts of what was established and decided, and say nothing of what
 * nobody saw.
 *
 * @param party               the Party
 * @param violations          violations that were established with the Party accused and still stand, by the severity that a person set
 * @param violationsInDoubt   of the violations, those whose incident is in doubt
 * @param casesAgainst        cases in which it is accused, without those that were struck or not taken
 * @param casesBrought        cases in which it is affected, without those that were struck or not taken
 * @param findingsAgainst     findings that stand, or are under review, and hold it responsible
 * @param findingsInDoubt     of these, those of which a reason to doubt was said since they were issued, or upheld
 * @param findingsNotReached  findings that stand, or are under review, in cases in which it is accused, and hold nobody responsible
 * @param materialBreaches    of the findings against it, those on which a material breach was declared
 * @param remedies            remedies that are addressed to it, by how far each has come
 * @param allegationsAgainst  allegations that accuse it, by how far each has come
 * @param allegationsFiled    allegations that it filed, by how far each has come
 */
public record Scorecard(ParticipantId party, SortedMap<Severity, Long> violations, long violationsInDoubt, long casesAgainst, long casesBrought, long findingsAgainst,
        long findingsInDoubt, long findingsNotReached, long materialBreaches, SortedMap<RemedyStanding.State, Long> remedies,
        SortedMap<AllegationStanding.State, Long> allegationsAgainst, SortedMap<AllegationStanding.State, Long> allegationsFiled) {
}
