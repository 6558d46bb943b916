package org.ceasefiremonitor.core.force;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about multinational forces. */
public enum ForceRule implements Rule {
    /** A force is to secure a ceasefire whose agreement is recorded. */
    AGREEMENT_RECORDED("FOR-01", Effect.BROKEN,
            "A force is to secure a ceasefire whose agreement is recorded.",
            "domain reference, section 5.3, G1"),
    /** The host, the participant that assesses the cessation, the participants of the force and whoever is named as supporting it are registered. */
    PARTICIPANTS_REGISTERED("FOR-02", Effect.BROKEN,
            "The host, the participant that assesses the cessation, the participants of the force and whoever is named as supporting it are registered.",
            "domain reference, section 5.3, G1"),
    /** The host, the participant that assesses the cessation and the participants of the force are different ones. */
    AUTHORITIES_APART("FOR-03", Effect.BROKEN,
            "The host, the participant that assesses the cessation and the participants of the force are different ones.",
            "domain reference, section 5.3, G1"),
    /** Only participants of the force act for it. */
    BY_THE_FORCE("FOR-04", Effect.FORBIDDEN,
            "Only participants of the force act for it.",
            "domain reference, section 5.3, G1"),
    /** Each precondition is recorded, corrected and withdrawn by its own authority: the host, a participant of the force, or the participant that is named to assess. */
    BY_ITS_AUTHORITY("FOR-05", Effect.FORBIDDEN,
            "Each precondition is recorded, corrected and withdrawn by its own authority: the host, a participant of the force, or the participant that is named to assess.",
            "domain reference, section 5.3, G1"),
    /** A force that was struck takes no further command. */
    NOT_STRUCK("FOR-06", Effect.CONFLICT,
            "A force that was struck takes no further command.",
            "design, decision 11"),
    /** A force that has ended takes a correction only. */
    NOT_ENDED("FOR-07", Effect.CONFLICT,
            "A force that has ended takes a correction only.",
            "domain reference, section 5.3, G1"),
    /** A precondition that holds is corrected or withdrawn before it is recorded anew. */
    HELD_ONCE("FOR-08", Effect.CONFLICT,
            "A precondition that holds is corrected or withdrawn before it is recorded anew.",
            "domain reference, section 5.3, G1"),
    /** Only a precondition that holds is corrected or withdrawn, and only one that is recorded is struck. */
    HELD_AT_ALL("FOR-09", Effect.CONFLICT,
            "Only a precondition that holds is corrected or withdrawn, and only one that is recorded is struck.",
            "design, decision 11"),
    /** What is recorded of a force does not lie in the future. */
    NOT_FROM_THE_FUTURE("FOR-10", Effect.BROKEN,
            "What is recorded of a force does not lie in the future.",
            "design, decision 7"),
    /** A cessation is assessed credible, and a deployment authorised, only while the ceasefire is in force. */
    CEASEFIRE_IN_FORCE("FOR-11", Effect.BROKEN,
            "A cessation is assessed credible, and a deployment authorised, only while the ceasefire is in force.",
            "domain reference, section 1.2, point 3"),
    /** A deployment is authorised only while the request of the host, the legal agreement and the credible cessation all hold. */
    ALL_THREE_HOLD("FOR-12", Effect.BROKEN,
            "A deployment is authorised only while the request of the host, the legal agreement and the credible cessation all hold.",
            "domain reference, section 5.3, G1"),
    /** A deployment is authorised once. */
    AUTHORISED_ONCE("FOR-13", Effect.CONFLICT,
            "A deployment is authorised once.",
            "domain reference, section 5.3, G1"),
    /** Components are deployed after the deployment was authorised and before the drawdown. */
    AUTHORISED("FOR-14", Effect.CONFLICT,
            "Components are deployed after the deployment was authorised and before the drawdown.",
            "domain reference, section 5.3, G1"),
    /** An authorisation is struck before a component is deployed, and a force before its deployment is authorised. */
    NOTHING_DEPLOYED_YET("FOR-15", Effect.CONFLICT,
            "An authorisation is struck before a component is deployed, and a force before its deployment is authorised.",
            "design, decision 11"),
    /** A component that is deployed is corrected or withdrawn before it is deployed anew. */
    COMPONENT_ONCE("FOR-16", Effect.CONFLICT,
            "A component that is deployed is corrected or withdrawn before it is deployed anew.",
            "domain reference, section 5.3, G1"),
    /** Only a component that is deployed is corrected, struck or withdrawn. */
    COMPONENT_DEPLOYED("FOR-17", Effect.CONFLICT,
            "Only a component that is deployed is corrected, struck or withdrawn.",
            "design, decision 11"),
    /** Initial capability is declared once a component is deployed, full capability after that, and the latest declaration is struck first. */
    CAPABILITY_IN_ORDER("FOR-18", Effect.CONFLICT,
            "Initial capability is declared once a component is deployed, full capability after that, and the latest declaration is struck first.",
            "domain reference, section 5.3, G1"),
    /** The last component is struck only where no capability is declared and no drawdown has begun. */
    CAPABILITY_RESTS_ON_COMPONENTS("FOR-19", Effect.CONFLICT,
            "The last component is struck only where no capability is declared and no drawdown has begun.",
            "domain reference, section 5.3, G1"),
    /** A contribution that is assigned is recorded, has not ended, and is one of a participant of the force. */
    CONTRIBUTION_GOES_ON("FOR-20", Effect.BROKEN,
            "A contribution that is assigned is recorded, has not ended, and is one of a participant of the force.",
            "domain reference, section 5.3, B2"),
    /** The representative of a contributor assigns, rates and releases its own contributions only. */
    BY_THE_CONTRIBUTOR("FOR-21", Effect.FORBIDDEN,
            "The representative of a contributor assigns, rates and releases its own contributions only.",
            "domain reference, section 5.3, B2"),
    /** A contribution is assigned to one force at a time. */
    ASSIGNED_ONCE("FOR-22", Effect.CONFLICT,
            "A contribution is assigned to one force at a time.",
            "domain reference, section 5.3, G1"),
    /** Only a contribution that is assigned is corrected, rated or released. */
    ASSIGNED("FOR-23", Effect.CONFLICT,
            "Only a contribution that is assigned is corrected, rated or released.",
            "design, decision 11"),
    /** A headquarters is led by a participant of the force. */
    LEAD_TAKES_PART("FOR-24", Effect.BROKEN,
            "A headquarters is led by a participant of the force.",
            "domain reference, section 5.3, G1"),
    /** A rotation of a headquarters begins after the one before it, and ends before the one after it begins; one that is open ends then. */
    ROTATION_GOES_ON("FOR-25", Effect.BROKEN,
            "A rotation of a headquarters begins after the one before it, and ends before the one after it begins; one that is open ends then.",
            "domain reference, section 5.3, G1"),
    /** What is corrected or struck is recorded and was not struck. */
    RECORDED_AT_ALL("FOR-26", Effect.UNKNOWN,
            "What is corrected or struck is recorded and was not struck.",
            "design, decision 11"),
    /** A participant whose contribution is assigned or that leads a headquarters stays a participant of the force. */
    PARTICIPANT_NEEDED("FOR-27", Effect.CONFLICT,
            "A participant whose contribution is assigned or that leads a headquarters stays a participant of the force.",
            "domain reference, section 5.3, G1"),
    /** A force is drawn down once, after a component was deployed and before it ends; a drawdown that has begun is struck before the end. */
    DRAWN_DOWN_FIRST("FOR-28", Effect.CONFLICT,
            "A force is drawn down once, after a component was deployed and before it ends; a drawdown that has begun is struck before the end.",
            "domain reference, section 5.3, G1"),
    /** A force has at most 500 contributions, and 200 rotations, figures and records of support each. */
    ROOM("FOR-29", Effect.CONFLICT,
            "A force has at most 500 contributions, and 200 rotations, figures and records of support each.",
            "design, decision 6"),
    /** A correction of what is recorded of a force changes it. */
    CORRECTION_CHANGES("FOR-30", Effect.BROKEN,
            "A correction of what is recorded of a force changes it.",
            "design, decision 11");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    ForceRule(String code, Effect effect, String sentence, String source) {
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
