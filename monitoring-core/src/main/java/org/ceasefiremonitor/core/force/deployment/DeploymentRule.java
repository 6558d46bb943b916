package org.ceasefiremonitor.core.force.deployment;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about deployments of multinational forces. */
public enum DeploymentRule implements Rule {
    /** A deployment is one of a force that is recorded, was not struck and has not ended. */
    FORCE_GOES_ON("DEP-01", Effect.BROKEN,
            "A deployment is one of a force that is recorded, was not struck and has not ended.",
            "domain reference, section 5.3, G2"),
    /** Only participants of the force record its deployments. */
    BY_THE_FORCE("DEP-02", Effect.FORBIDDEN,
            "Only participants of the force record its deployments.",
            "domain reference, section 5.3, G2"),
    /** Only those speak to a deployment who may see it. */
    SEEN("DEP-03", Effect.UNKNOWN,
            "Only those speak to a deployment who may see it.",
            "design, decision 12"),
    /** A deployment that was struck takes no further command. */
    NOT_STRUCK("DEP-04", Effect.CONFLICT,
            "A deployment that was struck takes no further command.",
            "design, decision 11"),
    /** A deployment that was withdrawn takes a correction only. */
    NOT_WITHDRAWN("DEP-05", Effect.CONFLICT,
            "A deployment that was withdrawn takes a correction only.",
            "domain reference, section 5.3, G2"),
    /** A deployment arrives once the deployment of its force is authorised, and before the force is drawn down. */
    AUTHORISED("DEP-06", Effect.CONFLICT,
            "A deployment arrives once the deployment of its force is authorised, and before the force is drawn down.",
            "domain reference, section 5.3, G1"),
    /** A deployment arrives once. */
    ARRIVES_ONCE("DEP-07", Effect.CONFLICT,
            "A deployment arrives once.",
            "domain reference, section 5.3, G2"),
    /** A deployment moves, and its strength or the striking of its arrival is recorded, only after it has arrived. */
    ARRIVED("DEP-08", Effect.CONFLICT,
            "A deployment moves, and its strength or the striking of its arrival is recorded, only after it has arrived.",
            "domain reference, section 5.3, G2"),
    /** A deployment rests on contributions that are assigned to its force. */
    CONTRIBUTION_ASSIGNED("DEP-09", Effect.BROKEN,
            "A deployment rests on contributions that are assigned to its force.",
            "domain reference, section 5.3, B2"),
    /** A caveat that forbids something is attached to a contribution on which the deployment rests. */
    CAVEAT_HOLDS("DEP-10", Effect.BROKEN,
            "A caveat that forbids something is attached to a contribution on which the deployment rests.",
            "domain reference, section 5.3, B2"),
    /** The representative of a contributor speaks for the caveats of its own contributions only. */
    BY_THE_CONTRIBUTOR("DEP-11", Effect.FORBIDDEN,
            "The representative of a contributor speaks for the caveats of its own contributions only.",
            "domain reference, section 5.3, B2"),
    /** A record that a caveat forbids something is struck once. */
    RECORDED_AT_ALL("DEP-12", Effect.UNKNOWN,
            "A record that a caveat forbids something is struck once.",
            "design, decision 11"),
    /** What is recorded of a deployment does not lie in the future. */
    NOT_FROM_THE_FUTURE("DEP-13", Effect.BROKEN,
            "What is recorded of a deployment does not lie in the future.",
            "design, decision 7"),
    /** A correction of a deployment changes what is recorded of it. */
    CORRECTION_CHANGES("DEP-14", Effect.BROKEN,
            "A correction of a deployment changes what is recorded of it.",
            "design, decision 11"),
    /** At most 200 records that a caveat forbids something are kept of a deployment. */
    ROOM("DEP-15", Effect.CONFLICT,
            "At most 200 records that a caveat forbids something are kept of a deployment.",
            "design, decision 6");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    DeploymentRule(String code, Effect effect, String sentence, String source) {
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
