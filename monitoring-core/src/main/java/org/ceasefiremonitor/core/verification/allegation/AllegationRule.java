package org.ceasefiremonitor.core.verification.allegation;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about allegations. */
public enum AllegationRule implements Rule {
    /** An allegation is made under an agreement that is recorded. */
    AGREEMENT_RECORDED("ALL-01", Effect.BROKEN,
            "An allegation is made under an agreement that is recorded.",
            "domain reference, section 5.3, D3"),
    /** An allegation accuses a Party to the agreement, and nobody accuses itself. */
    ACCUSES_A_PARTY("ALL-02", Effect.BROKEN,
            "An allegation accuses a Party to the agreement, and nobody accuses itself.",
            "domain reference, section 5.3, D3"),
    /** A provision that is said to be violated is one of the agreement. */
    PROVISION_RECORDED("ALL-03", Effect.BROKEN,
            "A provision that is said to be violated is one of the agreement.",
            "domain reference, section 5.3, D3"),
    /** What is alleged lies in the past. */
    NOT_FROM_THE_FUTURE("ALL-04", Effect.BROKEN,
            "What is alleged lies in the past.",
            "design, decision 7"),
    /** Whoever speaks through another is a registered source that is to be protected, and named by nothing else. */
    SOURCE_PROTECTED("ALL-05", Effect.BROKEN,
            "Whoever speaks through another is a registered source that is to be protected, and named by nothing else.",
            "domain reference, section 5.3, C3"),
    /** An allegation is acknowledged once. */
    ACKNOWLEDGED_ONCE("ALL-06", Effect.CONFLICT,
            "An allegation is acknowledged once.",
            "domain reference, section 5.3, D3"),
    /** Whether an allegation is looked into is decided once, after it was acknowledged. */
    ADMISSIBILITY_ONCE("ALL-07", Effect.CONFLICT,
            "Whether an allegation is looked into is decided once, after it was acknowledged.",
            "domain reference, section 5.3, D3"),
    /** An allegation is linked, replied to and ruled on only once it is admitted. */
    ADMITTED("ALL-08", Effect.CONFLICT,
            "An allegation is linked, replied to and ruled on only once it is admitted.",
            "domain reference, section 5.3, D3"),
    /** Nothing more is done about an allegation that is inadmissible, ruled on or withdrawn, unless it is reopened. */
    STANDS("ALL-09", Effect.CONFLICT,
            "Nothing more is done about an allegation that is inadmissible, ruled on or withdrawn, unless it is reopened.",
            "domain reference, section 5.3, D3"),
    /** An allegation is linked to one incident at a time. */
    LINKED_ONCE("ALL-10", Effect.CONFLICT,
            "An allegation is linked to one incident at a time.",
            "domain reference, section 5.3, D3"),
    /** Only an allegation that is linked to an incident is unlinked or upheld. */
    LINKED("ALL-11", Effect.CONFLICT,
            "Only an allegation that is linked to an incident is unlinked or upheld.",
            "domain reference, section 5.3, D3"),
    /** An allegation is linked to an incident that is recorded under the same agreement, goes on, and is shown to all who may see the allegation. */
    INCIDENT_RECORDED("ALL-12", Effect.BROKEN,
            "An allegation is linked to an incident that is recorded under the same agreement, goes on, and is shown to all who may see the allegation.",
            "domain reference, section 5.3, D3"),
    /** Only the accused Party replies to an allegation. */
    BY_THE_ACCUSED("ALL-13", Effect.FORBIDDEN,
            "Only the accused Party replies to an allegation.",
            "domain reference, section 5.3, D3"),
    /** The accused Party replies once. */
    REPLIED_ONCE("ALL-14", Effect.CONFLICT,
            "The accused Party replies once.",
            "domain reference, section 5.3, D3"),
    /** It is ruled on an allegation only once the accused Party has replied, or its time for that has passed. */
    HEARD("ALL-15", Effect.CONFLICT,
            "It is ruled on an allegation only once the accused Party has replied, or its time for that has passed.",
            "domain reference, section 5.3, D3"),
    /** An allegation is upheld only where a violation was established on its incident, and no other Party is accused of that one. */
    ESTABLISHED("ALL-16", Effect.CONFLICT,
            "An allegation is upheld only where a violation was established on its incident, and no other Party is accused of that one.",
            "domain reference, section 5.3, D3"),
    /** Neither who filed an allegation nor the accused decides on it. */
    NOT_IN_OWN_CAUSE("ALL-17", Effect.FORBIDDEN,
            "Neither who filed an allegation nor the accused decides on it.",
            "domain reference, section 5.2"),
    /** An allegation is corrected and withdrawn by who filed it. */
    BY_WHO_FILED("ALL-18", Effect.FORBIDDEN,
            "An allegation is corrected and withdrawn by who filed it.",
            "domain reference, section 5.3, D3"),
    /** A time is missed once, when it has run out and what was waited for is not there. */
    RUN_OUT("ALL-19", Effect.CONFLICT,
            "A time is missed once, when it has run out and what was waited for is not there.",
            "domain reference, section 5.4"),
    /** Only what was declared inadmissible or ruled on is reopened. */
    DECIDED("ALL-20", Effect.CONFLICT,
            "Only what was declared inadmissible or ruled on is reopened.",
            "design, decision 11"),
    /** What is alleged is corrected until it is admitted; from then on the accused Party replies to it as it stands. */
    CORRECTED_BEFORE_ADMISSION("ALL-21", Effect.CONFLICT,
            "What is alleged is corrected until it is admitted; from then on the accused Party replies to it as it stands.",
            "domain reference, section 5.3, D3"),
    /** A correction of an allegation changes something. */
    CORRECTION_CHANGES("ALL-22", Effect.BROKEN,
            "A correction of an allegation changes something.",
            "design, decision 11");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    AllegationRule(String code, Effect effect, String sentence, String source) {
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
