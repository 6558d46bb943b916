package org.ceasefiremonitor.core.participant;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about participants. */
public enum ParticipantRule implements Rule {
    /** The first participant is recorded once, in an empty log. */
    BOOTSTRAP_ONCE("PAR-01", Effect.CONFLICT, "The first participant is recorded once, in an empty log.", "design, decision 12"),
    /** A role that is held is not granted again. */
    ROLE_NOT_HELD_TWICE("PAR-02", Effect.CONFLICT, "A role that is held is not granted again.", "domain reference, section 5.3, B1"),
    /** Only a role that is held at that time can end. */
    ROLE_HELD("PAR-03", Effect.CONFLICT, "Only a role that is held at that time can end.", "domain reference, section 5.3, B1"),
    /** There is one lead of the mechanism at a time. */
    ONE_LEAD("PAR-04", Effect.CONFLICT, "There is one lead of the mechanism at a time.", "domain reference, section 5.3, B1"),
    /** A mandate that is held is not granted again. */
    MANDATE_NOT_HELD_TWICE("PAR-05", Effect.CONFLICT, "A mandate that is held is not granted again.", "domain reference, section 5.3, B1"),
    /** Only a mandate that is held at that time can end. */
    MANDATE_HELD("PAR-06", Effect.CONFLICT, "Only a mandate that is held at that time can end.", "domain reference, section 5.3, B1"),
    /** A correction changes something. */
    CORRECTION_CHANGES("PAR-07", Effect.BROKEN, "A correction changes something.", "design, decision 11"),
    /** A country code stands for one participant. */
    CODE_OF_ONE("PAR-08", Effect.CONFLICT, "A country code stands for one participant.", "ISO 3166-1"),
    /** Someone must keep the mandate of registrar, or nobody could act on the registers again. */
    REGISTRAR_STAYS("PAR-09", Effect.BROKEN, "Someone must keep the mandate of registrar, or nobody could act on the registers again.", "design, decision 12"),
    /** A correction names a role or mandate by the beginning with which it is recorded. */
    RECORDED_SO("PAR-10", Effect.UNKNOWN, "A correction names a role or mandate by the beginning with which it is recorded.", "design, decision 11"),
    /** A participant is struck only when no role and no mandate of it is on record, and nothing is done with it afterwards. */
    STRUCK_BARE("PAR-11", Effect.CONFLICT, "A participant is struck only when no role and no mandate of it is on record, and nothing is done with it afterwards.", "design, decision 11");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    ParticipantRule(String code, Effect effect, String sentence, String source) {
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
