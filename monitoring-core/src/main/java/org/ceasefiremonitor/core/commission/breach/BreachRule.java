package org.ceasefiremonitor.core.commission.breach;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about breach cases, from filing to closure. */
public enum BreachRule implements Rule {
    /** A case lies before a commission that is recorded, under an agreement whose Parties are the accused and the affected. */
    COMMISSION_RECORDED("CAS-01", Effect.BROKEN,
            "A case lies before a commission that is recorded, under an agreement whose Parties are the accused and "
                    + "the affected.",
            "domain reference, section 5.3, E2"),
    /** A case rests on at least one incident or one refusal of access. */
    RESTS_ON_SOMETHING("CAS-02", Effect.BROKEN,
            "A case rests on at least one incident or one refusal of access.",
            "domain reference, section 5.3, E2"),
    /** A case names provisions that the agreement has. */
    PROVISIONS_KNOWN("CAS-03", Effect.BROKEN,
            "A case names provisions that the agreement has.",
            "domain reference, section 5.3, E2"),
    /** A step of a case is taken from the states that have it. */
    IN_STATE("CAS-04", Effect.CONFLICT,
            "A step of a case is taken from the states that have it.",
            "domain reference, section 5.3, E2"),
    /** Submissions to a case are lodged by its Parties, each for itself. */
    BY_A_PARTY("CAS-05", Effect.FORBIDDEN,
            "Submissions to a case are lodged by its Parties, each for itself.",
            "domain reference, section 5.3, E2"),
    /** Submissions and hypotheses each have a name of their own in a case, of which it has at most 200. */
    NAMED_ONCE("CAS-06", Effect.CONFLICT,
            "Submissions and hypotheses each have a name of their own in a case, of which it has at most 200.",
            "domain reference, section 5.3, E2"),
    /** A submission, a hypothesis or another case that is spoken of is recorded and stands. */
    NAMED("CAS-07", Effect.UNKNOWN,
            "A submission, a hypothesis or another case that is spoken of is recorded and stands.",
            "domain reference, section 5.3, E2"),
    /** Submissions close when each Party has lodged one or the time that all have has run out. */
    EQUAL_TIME("CAS-08", Effect.CONFLICT,
            "Submissions close when each Party has lodged one or the time that all have has run out.",
            "domain reference, section 5.3, E2"),
    /** A time is extended to a later instant that lies ahead. */
    EXTENDED_FORWARD("CAS-09", Effect.BROKEN,
            "A time is extended to a later instant that lies ahead.",
            "domain reference, section 5.4"),
    /** A hypothesis names a Party of the case for a Party, a formation or a unit, and the formation or unit for those. */
    HYPOTHESIS_WHOLE("CAS-10", Effect.BROKEN,
            "A hypothesis names a Party of the case for a Party, a formation or a unit, and the formation or unit for "
                    + "those.",
            "domain reference, section 5.3, E3"),
    /** An attribution is reached only if the standard of proof that is met is at least the one required, on a hypothesis that stands; where none is, none is named. */
    STANDARD_MET("CAS-11", Effect.BROKEN,
            "An attribution is reached only if the standard of proof that is met is at least the one required, on a "
                    + "hypothesis that stands; where none is, none is named.",
            "domain reference, section 5.3, E3"),
    /** An attribution rules on the justification that was claimed, and says why. */
    CLAIM_RULED("CAS-12", Effect.BROKEN,
            "An attribution rules on the justification that was claimed, and says why.",
            "domain reference, section 2.2"),
    /** A finding, a material breach and a review rest on a ballot of this case on that question: tallied, and adopted where something is adopted. */
    BALLOT_DECIDED("CAS-13", Effect.CONFLICT,
            "A finding, a material breach and a review rest on a ballot of this case on that question: tallied, and "
                    + "adopted where something is adopted.",
            "domain reference, section 5.3, E4"),
    /** A material breach is declared once, on a finding that reached an attribution to a Party. */
    MATERIAL_ONCE("CAS-14", Effect.CONFLICT,
            "A material breach is declared once, on a finding that reached an attribution to a Party.",
            "domain reference, section 2.4"),
    /** Separate opinions are filed by members that were entitled to vote on the finding, once each. */
    SAT_ON_IT("CAS-15", Effect.FORBIDDEN,
            "Separate opinions are filed by members that were entitled to vote on the finding, once each.",
            "domain reference, section 5.3, E3"),
    /** A correction of a filing changes what is recorded of it. */
    CORRECTION_CHANGES("CAS-16", Effect.BROKEN,
            "A correction of a filing changes what is recorded of it.",
            "design, decision 11"),
    /** A filing is corrected or struck by who filed it, or by the registrar. */
    BY_WHO_FILED("CAS-17", Effect.FORBIDDEN,
            "A filing is corrected or struck by who filed it, or by the registrar.",
            "design, decision 11"),
    /**
     * Evidence is named with a position of the log. Of sealed evidence it is that of an event about the item, or of a report that names its
     * digest.
     */
    EVIDENCE_RECORDED("CAS-18", Effect.BROKEN,
            "Evidence is named with a position of the log. Of sealed evidence it is that of an event about the item, or of "
                    + "a report that names its digest.",
            "domain reference, section 5.3, E2"),
    /** The incidents that a case rests on are verified under the agreement of its commission, and whoever files it may see them. */
    INCIDENT_VERIFIED("CAS-19", Effect.CONFLICT,
            "The incidents that a case rests on are verified under the agreement of its commission, and whoever files "
                    + "it may see them.",
            "domain reference, section 5.3, E2"),
    /** A time of a case is missed once, when it has run out before what was waited for was done. */
    RUN_OUT("CAS-20", Effect.CONFLICT,
            "A time of a case is missed once, when it has run out before what was waited for was done.",
            "domain reference, section 5.4, P9"),
    /** A case is closed once each of its remedies is verified as carried out, waived or escalated. */
    REMEDIES_DONE("CAS-21", Effect.CONFLICT,
            "A case is closed once each of its remedies is verified as carried out, waived or escalated.",
            "domain reference, section 5.3, E5"),
    /** The refusals of access that a case rests on are recorded restrictions of access, not struck, where a Party to the agreement or nobody holds the area. */
    ACCESS_RECORDED("CAS-22", Effect.BROKEN,
            "The refusals of access that a case rests on are recorded restrictions of access, not struck, where a Party to "
                    + "the agreement or nobody holds the area.",
            "domain reference, section 5.3, E2"),
    /** A case rests on what all participants may see, since all of them may see the case. */
    FOR_ALL_TO_SEE("CAS-23", Effect.CONFLICT,
            "A case rests on what all participants may see, since all of them may see the case.",
            "domain reference, section 5.3, E2"),
    /** Who is recused from a case takes no part in it, neither as a member nor in the chair. */
    SITS_ON_IT("CAS-24", Effect.FORBIDDEN,
            "Who is recused from a case takes no part in it, neither as a member nor in the chair.",
            "domain reference, section 5.3, E1"),
    /** What a claim rests on was notified by the Party that claims it, is of the kind claimed, not cancelled, and for all participants to see; a notice that is claimed is named. */
    CLAIM_NOTIFIED("CAS-25", Effect.BROKEN,
            "What a claim rests on was notified by the Party that claims it, is of the kind claimed, not cancelled, and for all participants to see; a "
                    + "notice that is claimed is named.",
            "domain reference, sections 2.1, 2.2 and 5.3, A6"),
    /** Who verified or observed an incident of a case takes no part in it as a member or in the chair. */
    NO_WITNESS("CAS-26", Effect.FORBIDDEN,
            "Who verified or observed an incident of a case takes no part in it as a member or in the chair.",
            "domain reference, section 5.2");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    BreachRule(String code, Effect effect, String sentence, String source) {
        this.code = code;
        this.effect = effect;
        this.sentence = sentence;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Effect effect() {
        return effect;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }
}
