package org.ceasefiremonitor.core.verification;

import org.ceasefiremonitor.core.rule.Rule;

/** The rules of evidence. */
public enum EvidenceRule implements Rule {
    SPEAKS_TO_WHAT_IS_RECORDED("EVI-01", Effect.UNKNOWN,
            "Evidence speaks to an incident or a report, or was taken by an asset, only if that is recorded and to be seen by whoever collects it.",
            "domain reference, section 5.3, D1; design, decision 12"),
    SEEN("EVI-02", Effect.UNKNOWN,
            "Whoever takes a step on evidence may see it.",
            "design, decision 12"),
    SEALED_ONCE("EVI-03", Effect.CONFLICT,
            "Evidence is sealed once; other bytes are another item.",
            "domain reference, section 5.3, D1"),
    SEALED_BY_THE_COLLECTOR("EVI-04", Effect.FORBIDDEN,
            "Evidence is sealed by the person who collected it.",
            "domain reference, section 5.3, D1"),
    SEALED("EVI-05", Effect.CONFLICT,
            "Before evidence is sealed it is only sealed, withdrawn, disclosed or restricted.",
            "domain reference, section 5.3, D1"),
    BY_THE_HOLDER("EVI-06", Effect.FORBIDDEN,
            "Evidence is handed over, copied and examined by the person who has its custody.",
            "domain reference, section 5.3, D1"),
    NO_TRANSFER_WAITS("EVI-07", Effect.CONFLICT,
            "While a transfer waits to be accepted, the evidence is neither handed over again, copied nor examined.",
            "domain reference, section 5.3, D1"),
    A_TRANSFER_WAITS("EVI-08", Effect.CONFLICT,
            "Custody is accepted, and a transfer ended, only while a transfer waits.",
            "domain reference, section 5.3, D1"),
    BY_THE_ADDRESSEE("EVI-09", Effect.FORBIDDEN,
            "Custody is accepted by the person to whom the evidence was handed over; a transfer is ended by that person or the holder.",
            "domain reference, section 5.3, D1"),
    TO_ANOTHER("EVI-10", Effect.BROKEN,
            "Custody goes to another person, of a participant that is registered and not struck.",
            "domain reference, section 5.3, D1"),
    NOT_UNDER_EXAMINATION("EVI-11", Effect.CONFLICT,
            "While evidence is examined it is not handed over, and no other examination begins.",
            "domain reference, section 5.3, D1"),
    UNDER_EXAMINATION("EVI-12", Effect.CONFLICT,
            "A finding ends an examination that has begun.",
            "domain reference, section 5.3, D1"),
    NOT_CHALLENGED("EVI-13", Effect.CONFLICT,
            "While its authenticity is challenged, evidence stays where it is until there is a ruling.",
            "domain reference, section 5.3, D1"),
    CHALLENGED("EVI-14", Effect.CONFLICT,
            "A ruling is given on a challenge that is open.",
            "domain reference, section 5.3, D1"),
    RULED_BY_ANOTHER("EVI-15", Effect.FORBIDDEN,
            "A challenge is ruled on by a person who neither challenged, collected nor holds the evidence.",
            "domain reference, section 5.2"),
    AUTHENTIC("EVI-16", Effect.CONFLICT,
            "Evidence that was found not to be authentic is only disclosed or restricted until the ruling is reversed.",
            "domain reference, section 5.3, D1"),
    FOUND_NOT_AUTHENTIC("EVI-17", Effect.CONFLICT,
            "Only a ruling that evidence is not authentic is reversed.",
            "domain reference, section 5.3, D1; design, decision 11"),
    NOT_WITHDRAWN("EVI-18", Effect.CONFLICT,
            "Evidence that was withdrawn is only restricted; what was right of it is collected anew under another id.",
            "design, decision 11"),
    HIDDEN_FROM("EVI-19", Effect.CONFLICT,
            "Evidence is disclosed to a registered participant that may not see it yet.",
            "domain reference, section 5.3, D1"),
    ROOM("EVI-20", Effect.BROKEN,
            "An item has at most 100 changes of custody, 100 working copies, 100 examinations, and 64 participants to which it is disclosed.",
            "design, decision 6"),
    BYTES_KEPT_ONCE("EVI-21", Effect.CONFLICT,
            "That bytes are kept is recorded once, and again only after an alarm.",
            "domain reference, section 5.3, D1"),
    WHOLE_SO_FAR("EVI-22", Effect.CONFLICT,
            "An integrity alarm is raised on bytes that are kept and were whole so far.",
            "domain reference, section 5.3, D1");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    EvidenceRule(String code, Effect effect, String sentence, String source) {
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
