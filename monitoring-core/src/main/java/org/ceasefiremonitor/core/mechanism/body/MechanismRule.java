package org.ceasefiremonitor.core.mechanism.body;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about the mechanism. */
public enum MechanismRule implements Rule {
    /** The agreement whose ceasefire a mechanism monitors is recorded. */
    AGREEMENT_RECORDED("MEC-01", Effect.BROKEN,
            "The agreement whose ceasefire a mechanism monitors is recorded.",
            "domain reference, section 5.3, C1"),
    /** A mechanism that was struck takes no further command. */
    NOT_STRUCK("MEC-02", Effect.CONFLICT,
            "A mechanism that was struck takes no further command.",
            "design, decision 11"),
    /** A mechanism that has ended takes corrections only. */
    NOT_ENDED("MEC-03", Effect.CONFLICT,
            "A mechanism that has ended takes corrections only.",
            "domain reference, section 5.3, C1"),
    /** A mechanism is established, activated, suspended and reinstated in this order. */
    IN_ORDER("MEC-04", Effect.CONFLICT,
            "A mechanism is established, activated, suspended and reinstated in this order.",
            "domain reference, section 5.3, C1"),
    /** A mechanism is active only once the ceasefire of its agreement has entered into force, and not beforehand. */
    AFTER_ENTRY_INTO_FORCE("MEC-05", Effect.CONFLICT,
            "A mechanism is active only once the ceasefire of its agreement has entered into force, and not beforehand.",
            "domain reference, section 5.3, C1"),
    /** One mechanism at a time monitors the ceasefire of an agreement. */
    ONE_MECHANISM("MEC-06", Effect.CONFLICT,
            "One mechanism at a time monitors the ceasefire of an agreement.",
            "domain reference, section 5.3, C1"),
    /** Participants that lead, head, verify or contribute are registered. */
    PARTICIPANT_REGISTERED("MEC-07", Effect.BROKEN,
            "Participants that lead, head, verify or contribute are registered.",
            "domain reference, section 5.3, B1"),
    /** The participant that leads a mechanism has the role of mechanism lead when it begins. */
    ROLE_OF_LEAD("MEC-08", Effect.BROKEN,
            "The participant that leads a mechanism has the role of mechanism lead when it begins.",
            "domain reference, section 5.3, B1"),
    /** One participant at a time leads a mechanism, each from a later instant on than the one before and until the next. */
    ONE_LEAD("MEC-09", Effect.CONFLICT,
            "One participant at a time leads a mechanism, each from a later instant on than the one before and until the next.",
            "domain reference, section 5.3, B1"),
    /** A designation that is corrected or struck is recorded. */
    LEAD_DESIGNATED("MEC-10", Effect.UNKNOWN,
            "A designation that is corrected or struck is recorded.",
            "design, decision 11"),
    /** The id of a sector names one sector of the mechanism at a time. */
    SECTOR_NAMED_ONCE("MEC-11", Effect.CONFLICT,
            "The id of a sector names one sector of the mechanism at a time.",
            "domain reference, section 5.3, C1"),
    /** A sector that is redrawn, corrected or dissolved is defined. */
    SECTOR_DEFINED("MEC-12", Effect.UNKNOWN,
            "A sector that is redrawn, corrected or dissolved is defined.",
            "domain reference, section 5.3, C1"),
    /** The zones of a sector are designated under the agreement of the mechanism. */
    ZONE_DESIGNATED("MEC-13", Effect.BROKEN,
            "The zones of a sector are designated under the agreement of the mechanism.",
            "domain reference, section 5.3, A2"),
    /** A zone belongs to at most one sector at a time. */
    ZONE_IN_ONE_SECTOR("MEC-14", Effect.CONFLICT,
            "A zone belongs to at most one sector at a time.",
            "domain reference, section 5.3, C1"),
    /** A reporting period that is corrected or stopped is set. */
    PERIOD_SET("MEC-15", Effect.UNKNOWN,
            "A reporting period that is corrected or stopped is set.",
            "domain reference, section 5.3, C1"),
    /** A participant is admitted as partner once, and released only while it is one. */
    PARTNER_ONCE("MEC-16", Effect.CONFLICT,
            "A participant is admitted as partner once, and released only while it is one.",
            "Paris Declaration, point 1a"),
    /** A mechanism has at most 100 sectors, 100 designations of a lead, 20 reporting periods and 200 partners. */
    BOUNDED("MEC-17", Effect.CONFLICT,
            "A mechanism has at most 100 sectors, 100 designations of a lead, 20 reporting periods and 200 partners.",
            "design, decision 6"),
    /** A correction or a redrawn sector changes what is recorded. */
    CORRECTION_CHANGES("MEC-18", Effect.BROKEN,
            "A correction or a redrawn sector changes what is recorded.",
            "design, decision 11");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    MechanismRule(String code, Effect effect, String sentence, String source) {
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
