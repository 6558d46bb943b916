package org.ceasefiremonitor.core.guarantee.attack;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about attacks on multinational forces. */
public enum AttackRule implements Rule {
    /** What is attacked is a force whose deployment was authorised and that has not ended. */
    FORCE_AUTHORISED("ATT-01", Effect.BROKEN,
            "What is attacked is a force whose deployment was authorised and that has not ended.",
            "domain reference, section 5.3, G1"),
    /** An attack is reported by a participant of the force, by its host, or by the mechanism. */
    BY_WHOM_IT_CONCERNS("ATT-02", Effect.FORBIDDEN,
            "An attack is reported by a participant of the force, by its host, or by the mechanism.",
            "domain reference, section 5.3, G1"),
    /** An attack names reports, incidents and a deployment of the force that are recorded, that whoever reports it may see, and that are shown to all who may see the attack. */
    NAMES_WHAT_IS_KNOWN("ATT-03", Effect.BROKEN,
            "An attack names reports, incidents and a deployment of the force that are recorded, that whoever reports it may see, and that are shown to all who may see the attack.",
            "design, decision 12"),
    /** An attack has begun when it is recorded. */
    NOT_FROM_THE_FUTURE("ATT-04", Effect.BROKEN,
            "An attack has begun when it is recorded.",
            "design, decision 7"),
    /** Only those speak to an attack who may see it. */
    SEEN("ATT-05", Effect.UNKNOWN,
            "Only those speak to an attack who may see it.",
            "design, decision 12"),
    /** Only the participant that reported an attack corrects or strikes it. */
    BY_WHO_REPORTED("ATT-06", Effect.FORBIDDEN,
            "Only the participant that reported an attack corrects or strikes it.",
            "design, decision 11"),
    /** An attack that was struck takes no further command. */
    NOT_STRUCK("ATT-07", Effect.CONFLICT,
            "An attack that was struck takes no further command.",
            "design, decision 11"),
    /** A correction of an attack changes what is recorded of it. */
    CORRECTION_CHANGES("ATT-08", Effect.BROKEN,
            "A correction of an attack changes what is recorded of it.",
            "design, decision 11"),
    /** Where an armed attack was determined on the ground of an attack on a force, the last one that is such a ground is struck only after that determination. */
    GROUND_OF_A_DETERMINATION("ATT-09", Effect.CONFLICT,
            "Where an armed attack was determined on the ground of an attack on a force, the last one that is such a ground is struck only after that determination.",
            "design, decision 11");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    AttackRule(String code, Effect effect, String sentence, String source) {
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
