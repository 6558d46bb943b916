package org.ceasefiremonitor.core.verification.mission;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about verification missions. */
public enum MissionRule implements Rule {
    /** A mission finds out about an incident that is recorded, not merged and not closed, and that whoever requests it may see. */
    INCIDENT_GOES_ON("MIS-01", Effect.BROKEN,
            "A mission finds out about an incident that is recorded, not merged and not closed, and that whoever requests it may see.",
            "domain reference, section 5.3, D4"),
    /** The side where a mission looks is a registered participant, BUFFER or UNKNOWN. */
    SIDE_KNOWN("MIS-02", Effect.BROKEN,
            "The side where a mission looks is a registered participant, BUFFER or UNKNOWN.",
            "domain reference, section 5.3, D4"),
    /** A mission is made up of people of at least two registered participants. */
    JOINT("MIS-03", Effect.BROKEN,
            "A mission is made up of people of at least two registered participants.",
            "domain reference, section 5.3, D4"),
    /** A mission is not made up of nationals alone of the Party that holds the area or is accused. */
    NOT_OF_THE_ACCUSED_ALONE("MIS-04", Effect.BROKEN,
            "A mission is not made up of nationals alone of the Party that holds the area or is accused.",
            "domain reference, section 5.3, D4"),
    /** A mission is authorised once. */
    AUTHORISED_ONCE("MIS-05", Effect.CONFLICT,
            "A mission is authorised once.",
            "domain reference, section 5.3, D4"),
    /** Access is asked for once a mission is authorised, and again once it was refused. */
    ACCESS_ASKED_FOR("MIS-06", Effect.CONFLICT,
            "Access is asked for once a mission is authorised, and again once it was refused.",
            "domain reference, section 5.3, D4"),
    /** A mission that looks from afar needs no access and examines no place. */
    REMOTE("MIS-07", Effect.CONFLICT,
            "A mission that looks from afar needs no access and examines no place.",
            "domain reference, section 5.3, D4"),
    /** Access is granted where it was asked for or refused, and refused where it was asked for or granted. */
    ACCESS_AWAITED("MIS-08", Effect.CONFLICT,
            "Access is granted where it was asked for or refused, and refused where it was asked for or granted.",
            "domain reference, section 5.3, D4"),
    /** A Party grants and refuses access only to where it holds the area. */
    BY_THE_SIDE("MIS-09", Effect.FORBIDDEN,
            "A Party grants and refuses access only to where it holds the area.",
            "domain reference, section 5.3, D4"),
    /** A mission sets out once: with access, or from afar once it is authorised. */
    SENT_ONCE("MIS-10", Effect.CONFLICT,
            "A mission sets out once: with access, or from afar once it is authorised.",
            "domain reference, section 5.3, D4"),
    /** A mission examines the place once, after it has set out. */
    EXAMINED_ONCE("MIS-11", Effect.CONFLICT,
            "A mission examines the place once, after it has set out.",
            "domain reference, section 5.3, D4"),
    /** A mission reports once it has examined the place, or from afar once it has set out. */
    REPORTED_AT_THE_END("MIS-12", Effect.CONFLICT,
            "A mission reports once it has examined the place, or from afar once it has set out.",
            "domain reference, section 5.3, D4"),
    /** A mission that has reported or was broken off takes no further step. */
    ENDED("MIS-13", Effect.CONFLICT,
            "A mission that has reported or was broken off takes no further step.",
            "domain reference, section 5.3, D4"),
    /** Only what a mission has reported is struck. */
    REPORT_STANDS("MIS-14", Effect.CONFLICT,
            "Only what a mission has reported is struck.",
            "design, decision 11"),
    /** What a mission examined lies in the past. */
    NOT_FROM_THE_FUTURE("MIS-15", Effect.BROKEN,
            "What a mission examined lies in the past.",
            "design, decision 7"),
    /** The time for access is missed once it has run out without an answer. */
    RUN_OUT("MIS-16", Effect.CONFLICT,
            "The time for access is missed once it has run out without an answer.",
            "domain reference, section 5.4, P4"),
    /** A mission that was refused access twenty times asks no more. */
    ASKED_OFTEN_ENOUGH("MIS-17", Effect.CONFLICT,
            "A mission that was refused access twenty times asks no more.",
            "domain reference, section 5.3, D4");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    MissionRule(String code, Effect effect, String sentence, String source) {
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
