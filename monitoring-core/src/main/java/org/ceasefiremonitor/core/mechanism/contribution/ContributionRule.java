package org.ceasefiremonitor.core.mechanism.contribution;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about contributions. */
public enum ContributionRule implements Rule {
    /** The participant that offers a contribution is registered. */
    CONTRIBUTOR_REGISTERED("CON-01", Effect.BROKEN,
            "The participant that offers a contribution is registered.",
            "domain reference, section 5.3, B2"),
    /** The representative of a contributor speaks for its own contributions only. */
    BY_THE_CONTRIBUTOR("CON-02", Effect.FORBIDDEN,
            "The representative of a contributor speaks for its own contributions only.",
            "domain reference, section 5.3, B2"),
    /** A contribution that was struck takes no further command. */
    NOT_STRUCK("CON-03", Effect.CONFLICT,
            "A contribution that was struck takes no further command.",
            "design, decision 11"),
    /** A contribution that was withdrawn or completed takes a correction only. */
    NOT_ENDED("CON-04", Effect.CONFLICT,
            "A contribution that was withdrawn or completed takes a correction only.",
            "domain reference, section 5.3, B2"),
    /** A contribution is offered, pledged, confirmed, delivered, operational and completed in this order. */
    IN_ORDER("CON-05", Effect.CONFLICT,
            "A contribution is offered, pledged, confirmed, delivered, operational and completed in this order.",
            "domain reference, section 5.3, B2"),
    /** No more is delivered or missing of a contribution than was pledged. */
    WITHIN_THE_PLEDGE("CON-06", Effect.BROKEN,
            "No more is delivered or missing of a contribution than was pledged.",
            "domain reference, section 5.3, B2"),
    /** A contribution that was pledged is withdrawn with the notice that it was offered with, at least. */
    NOTICE_KEPT("CON-07", Effect.BROKEN,
            "A contribution that was pledged is withdrawn with the notice that it was offered with, at least.",
            "domain reference, section 5.3, B2"),
    /** A national caveat that is struck is attached. */
    CAVEAT_ATTACHED("CON-08", Effect.UNKNOWN,
            "A national caveat that is struck is attached.",
            "design, decision 11"),
    /** At most 100 national caveats are attached to a contribution. */
    ROOM_FOR_CAVEATS("CON-09", Effect.CONFLICT,
            "At most 100 national caveats are attached to a contribution.",
            "design, decision 6"),
    /** A correction of a contribution changes what is recorded of it. */
    CORRECTION_CHANGES("CON-10", Effect.BROKEN,
            "A correction of a contribution changes what is recorded of it.",
            "design, decision 11");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    ContributionRule(String code, Effect effect, String sentence, String source) {
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
