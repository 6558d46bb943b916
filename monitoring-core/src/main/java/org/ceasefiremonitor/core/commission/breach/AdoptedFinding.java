package org.ceasefiremonitor.core.commission.breach;

import java.util.List;
import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.commission.breach.BreachStanding.Hypothesis;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.RecordedEvents;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the case bears it.
 *
 * @param hypothesis the hypothesis that it adopts; absent where it reaches no attribution
 */
record AdoptedFinding(@Nullable Hypothesis hypothesis) {

    /** Requires a finding to be whole: its evidence recorded, its standard met, what was claimed ruled on, its hypothesis standing. */
    static AdoptedFinding whole(Finding finding, BreachStanding standing, AgreementTerms terms, Circumstances circumstances, RecordedEvents log) {
        RecordedEvidence.require(BreachRule.EVIDENCE_RECORDED, finding.evidence(), circumstances, log);
        var justification = finding.justification();
        requireNotified(justification.claimed(), justification.activityId(),
                justification.claimed() == Claim.NOTIFIED && justification.ruling() == Ruling.ACCEPTED, standing.parties(), terms, circumstances);
        var id = finding.hypothesisId();
        if (finding.attribution() == Attribution.NOT_REACHED) {
            if (id != null) {
                throw new Refusal(BreachRule.STANDARD_MET, "No attribution is reached, so no hypothesis is adopted.");
            }
            return new AdoptedFinding(null);
        }
        if (id == null || finding.standardMet().compareTo(finding.standardRequired()) < 0) {
            throw new Refusal(BreachRule.STANDARD_MET, id == null ? "Name the hypothesis that is adopted."
                    : "Required is " + finding.standardRequired() + ", met is " + finding.standardMet() + ": the attribution is not reached.");
        }
        if (justification.claimed() != Claim.NONE && (justification.ruling() == Ruling.NOT_RULED || justification.reasons() == null)) {
            throw new Refusal(BreachRule.CLAIM_RULED, justification.claimed() + " was claimed; accept or reject it, with reasons.");
        }
        return new AdoptedFinding(hypothesis(id, standing));
    }

    /** A hypothesis that stands in a case. */
    static Hypothesis hypothesis(String id, BreachStanding standing) {
        return standing.hypothesis(id).filter(each -> each.struck() == null).orElseThrow(() ->
                new Refusal(BreachRule.NAMED, "No hypothesis " + id + " stands in this case."));
    }

    /**
     * Return fire may have been ordered without a notice, which the case shows; that something was notified is not to be said without the notice.
     *
     * @param named whether the activity has to be named
     * @param sides Parties of which one notified it
     */
    static void requireNotified(Claim claim, @Nullable ActivityId id, boolean named, List<ParticipantId> sides, AgreementTerms terms,
            Circumstances circumstances) {
        if (id == null) {
            if (named) {
                throw new Refusal(BreachRule.CLAIM_NOTIFIED, "Name the activity that was notified.");
            }
            return;
        }
        if (circumstances.directory().find(id, ActivityStanding.class)
                .filter(each -> each.notice() != null && claim.restsOn(each.notice().kind()) && each.cancelled() == null)
                .filter(each -> each.agreementId().equals(terms.agreementId()) && sides.contains(each.side()) && !each.marking().limits()).isEmpty()) {
            throw Refusal.notSuchAOne(BreachRule.CLAIM_NOTIFIED, id.key());
        }
    }

    boolean reached() {
        return hypothesis != null;
    }

    /** Who is held responsible. */
    @Nullable ParticipantId party() {
        return hypothesis == null ? null : hypothesis.party();
    }

    /** At which level. */
    @Nullable Level level() {
        return hypothesis == null ? null : hypothesis.level();
    }
}
