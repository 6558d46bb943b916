package org.ceasefiremonitor.core.mechanism.access;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about restrictions of access. */
public enum AccessRule implements Rule {
    /** A restriction of access that was struck takes no further command. */
    NOT_STRUCK("ACC-01", Effect.CONFLICT,
            "A restriction of access that was struck takes no further command.",
            "design, decision 11"),
    /** What is recorded of a restriction of access lies in the past. */
    NOT_FROM_THE_FUTURE("ACC-02", Effect.BROKEN,
            "What is recorded of a restriction of access lies in the past.",
            "design, decision 7"),
    /** A restriction of access that was lifted takes a correction only. */
    NOT_LIFTED("ACC-03", Effect.CONFLICT,
            "A restriction of access that was lifted takes a correction only.",
            "domain reference, section 5.3, C6"),
    /** A restriction of access is protested again only once something was said to the protest. */
    PROTESTED_ONCE("ACC-04", Effect.CONFLICT,
            "A restriction of access is protested again only once something was said to the protest.",
            "domain reference, section 5.4, P4"),
    /** A restriction of access is upheld once it was protested or explained. */
    STOOD_BY_AFTER_A_PROTEST("ACC-05", Effect.CONFLICT,
            "A restriction of access is upheld once it was protested or explained.",
            "domain reference, section 5.3, C6"),
    /** A Party explains, lifts and upholds only what is done where it holds the area. */
    BY_THE_SIDE("ACC-06", Effect.FORBIDDEN,
            "A Party explains, lifts and upholds only what is done where it holds the area.",
            "design, decision 14"),
    /** The side where access is restricted is a registered participant, BUFFER or UNKNOWN. */
    SIDE_KNOWN("ACC-07", Effect.BROKEN,
            "The side where access is restricted is a registered participant, BUFFER or UNKNOWN.",
            "domain reference, section 5.3, C6"),
    /** An asset that is kept from looking is registered. */
    ASSET_REGISTERED("ACC-08", Effect.BROKEN,
            "An asset that is kept from looking is registered.",
            "domain reference, section 5.3, C2"),
    /** A restriction of access is lifted after it began. */
    LIFTED_AFTER_IT_BEGAN("ACC-09", Effect.BROKEN,
            "A restriction of access is lifted after it began.",
            "design, decision 7"),
    /** Something is said about one restriction of access at most 100 times. */
    SAID_ENOUGH("ACC-10", Effect.CONFLICT,
            "Something is said about one restriction of access at most 100 times.",
            "design, decision 6"),
    /** A correction of a restriction of access changes what is recorded of it. */
    CORRECTION_CHANGES("ACC-11", Effect.BROKEN,
            "A correction of a restriction of access changes what is recorded of it.",
            "design, decision 11");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    AccessRule(String code, Effect effect, String sentence, String source) {
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
