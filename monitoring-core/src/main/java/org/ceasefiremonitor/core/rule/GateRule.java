package org.ceasefiremonitor.core.rule;

/** What holds for every command, whatever it is about: who may send it, and what a repeat or a precondition means. */
public enum GateRule implements Rule {
    COMMAND_KNOWN("GAT-01", Effect.UNKNOWN,
            "A command must be one of those that the catalogue of commands lists.",
            "design, section 1"),
    ACTOR_NAMED("GAT-02", Effect.FORBIDDEN,
            "Every command must say who acts: participant, person or machine, and capacity.",
            "design, decision 12"),
    ACTOR_ON_LOOPBACK("GAT-03", Effect.FORBIDDEN,
            "Until there is sign-in, the name of an actor is taken only from a client on the same machine.",
            "design, decision 12"),
    PARTICIPANT_KNOWN("GAT-04", Effect.FORBIDDEN,
            "An actor must act for a participant that is recorded.",
            "design, decision 12"),
    CAPACITY_SUFFICES("GAT-05", Effect.FORBIDDEN,
            "A command may be issued only in one of the capacities that it names.",
            "design, decision 12; domain reference, section 5.2"),
    MANDATE_HELD("GAT-06", Effect.FORBIDDEN,
            "An actor's participant must hold the mandate in which the actor acts, at the instant of decision.",
            "design, decision 12; domain reference, section 5.2"),
    CAPACITY_CLAIMABLE("GAT-07", Effect.FORBIDDEN,
            "No one from outside may act as the system's clock, and the public issues no commands.",
            "design, decision 12"),
    DECIDED_BY_A_PERSON("GAT-08", Effect.FORBIDDEN,
            "A decision that is reserved to people is not taken by a machine, a clock or a policy.",
            "design, decision 10"),
    KEY_NOT_REUSED("GAT-09", Effect.BROKEN,
            "An idempotency key stands for one command with one content by one actor.",
            "design, decision 15; Idempotency-Key header, IETF draft"),
    ID_NOT_TAKEN("GAT-10", Effect.CONFLICT,
            "An identifier that is recorded stands for what was recorded first, by whom it was recorded.",
            "design, decisions 6 and 15"),
    REVISION_MATCHES("GAT-11", Effect.STALE,
            "A command with a precondition is decided only if the thing still has the revision that was named.",
            "design, decision 15; RFC 9110, section 13.1.1"),
    THING_KNOWN("GAT-12", Effect.UNKNOWN,
            "A command speaks to a thing that is recorded.",
            "design, section 1");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    GateRule(String code, Effect effect, String sentence, String source) {
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
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public Effect effect() {
        return effect;
    }
}
