package org.ceasefiremonitor.core.commission.ballot;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about ballots of the special commission. */
public enum BallotRule implements Rule {
    /** A ballot is about a case that lies before the commission that votes. */
    CASE_AND_COMMISSION("BAL-01", Effect.BROKEN,
            "A ballot is about a case that lies before the commission that votes.",
            "domain reference, section 5.3, E4"),
    /**
     * A ballot is opened in an open session that has the case on its agenda, or in writing where the rules of procedure allow it, with a quorum of
     * seats that sit on the case.
     */
    QUORATE("BAL-02", Effect.CONFLICT,
            "A ballot is opened in an open session that has the case on its agenda, or in writing where the rules of procedure "
                    + "allow it, with a quorum of seats that sit on the case.",
            "domain reference, section 5.3, E1"),
    /** The time to commit ends after the ballot is opened, and the time to reveal after that. */
    TIMES_IN_ORDER("BAL-03", Effect.BROKEN,
            "The time to commit ends after the ballot is opened, and the time to reveal after that.",
            "domain reference, section 5.3, E4"),
    /** Only a seated member that is not recused from the case takes a position. */
    ENTITLED("BAL-04", Effect.FORBIDDEN,
            "Only a seated member that is not recused from the case takes a position.",
            "domain reference, sections 5.2 and 5.3, E4"),
    /** A member commits itself once and reveals once. */
    ONE_POSITION("BAL-05", Effect.CONFLICT,
            "A member commits itself once and reveals once.",
            "domain reference, section 5.3, E4"),
    /** Positions are committed while the ballot is open. */
    TIME_TO_COMMIT("BAL-06", Effect.CONFLICT,
            "Positions are committed while the ballot is open.",
            "domain reference, section 5.3, E4"),
    /** Positions are revealed while the ballot is sealed: not before, since others could still change theirs, and not after the tally. */
    TIME_TO_REVEAL("BAL-07", Effect.CONFLICT,
            "Positions are revealed while the ballot is sealed: not before, since others could still change theirs, "
                    + "and not after the tally.",
            "domain reference, section 5.3, E4"),
    /** What is revealed is that to which the member committed itself, with the nonce of its commitment. */
    AS_COMMITTED("BAL-08", Effect.BROKEN,
            "What is revealed is that to which the member committed itself, with the nonce of its commitment.",
            "domain reference, section 5.3, E4"),
    /** A ballot is sealed or unsealed by hand only when its time has run out. */
    TIME_RUN_OUT("BAL-09", Effect.CONFLICT,
            "A ballot is sealed or unsealed by hand only when its time has run out.",
            "domain reference, section 5.3, E4"),
    /** A position that does not concur wholly gives its reasons, which are published with it. */
    REASONS_GIVEN("BAL-10", Effect.BROKEN,
            "A position that does not concur wholly gives its reasons, which are published with it.",
            "domain reference, section 5.3, E3"),
    /** A ballot is struck only before it is unsealed; what was decided is changed by review. */
    NOT_UNSEALED("BAL-11", Effect.CONFLICT,
            "A ballot is struck only before it is unsealed; what was decided is changed by review.",
            "domain reference, section 5.3, E2"),
    /** A ballot needs at least one member that is entitled to vote. */
    SOMEBODY_VOTES("BAL-12", Effect.CONFLICT,
            "A ballot needs at least one member that is entitled to vote.",
            "domain reference, section 5.3, E4"),
    /**
     * A member takes a position only while it sits on the case: it was not recused since the ballot was opened, and none of its people was to verify an
     * incident of the case since. Then the chair strikes the ballot and opens another, in which its alternate votes.
     */
    STILL_SITS("BAL-13", Effect.FORBIDDEN,
            "A member takes a position only while it sits on the case: it was not recused since the ballot was opened, and none of its people was to "
                    + "verify an incident of the case since.",
            "domain reference, section 5.2"),
    /** Who verified or observed an incident of a case takes no position on it; another of the member's people does. */
    NO_WITNESS("BAL-14", Effect.FORBIDDEN,
            "Who verified or observed an incident of a case takes no position on it; another of the member's people does.",
            "domain reference, section 5.2");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    BallotRule(String code, Effect effect, String sentence, String source) {
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
