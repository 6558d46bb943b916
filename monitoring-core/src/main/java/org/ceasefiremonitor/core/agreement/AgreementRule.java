package org.ceasefiremonitor.core.agreement;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about the agreement. */
public enum AgreementRule implements Rule {
    /** Whoever is named in an agreement is a registered participant. */
    PARTIES_REGISTERED("AGR-01", Effect.BROKEN, "Whoever is named in an agreement is a registered participant.", "domain reference, section 5.3, A1"),
    /** The text is open until the first Party signs; what all have signed is one text. */
    TEXT_IS_OPEN("AGR-02", Effect.CONFLICT, "The text is open until the first Party signs; what all have signed is one text.", "domain reference, section 5.3, A1"),
    /** The id of a provision stands for one provision. */
    PROVISION_ID_FREE("AGR-03", Effect.CONFLICT, "The id of a provision stands for one provision.", "domain reference, section 5.3, A1"),
    /** A command speaks to a provision that the agreement has. */
    PROVISION_KNOWN("AGR-04", Effect.UNKNOWN, "A command speaks to a provision that the agreement has.", "domain reference, section 5.3, A1"),
    /** Only a Party that the agreement names can sign or denounce it. */
    SIGNED_BY_A_PARTY("AGR-05", Effect.FORBIDDEN, "Only a Party that the agreement names can sign or denounce it.", "domain reference, section 5.3, A1"),
    /** A Party signs once. */
    SIGNED_ONCE("AGR-06", Effect.CONFLICT, "A Party signs once.", "domain reference, section 5.3, A1"),
    /** All sign the same text. */
    SAME_TEXT("AGR-07", Effect.BROKEN, "All sign the same text.", "domain reference, section 5.3, A1"),
    /** Parties sign; others endorse, once each. */
    ENDORSED_BY_OTHERS("AGR-08", Effect.BROKEN, "Parties sign; others endorse, once each.", "domain reference, section 5.3, A1"),
    /** A new version of rules takes effect later than the one before it. */
    VERSIONS_RISE("AGR-09", Effect.CONFLICT, "A new version of rules takes effect later than the one before it.", "design, decision 7"),
    /** A ceasefire enters into force only after every required Party has accepted. */
    ALL_HAVE_ACCEPTED("AGR-10", Effect.CONFLICT, "A ceasefire enters into force only after every required Party has accepted.", "domain reference, section 5.3, A1"),
    /** There is exactly one entry into force. */
    IN_FORCE_ONCE("AGR-11", Effect.CONFLICT, "There is exactly one entry into force.", "domain reference, section 5.3, A1"),
    /** The agreement must be in force for this. */
    IN_FORCE("AGR-12", Effect.CONFLICT, "The agreement must be in force for this.", "domain reference, section 5.3, A1"),
    /** A provision that is suspended is not suspended again. */
    PROVISION_NOT_SUSPENDED("AGR-13", Effect.CONFLICT, "A provision that is suspended is not suspended again.", "domain reference, section 5.3, A1"),
    /** Only a suspended provision can be reinstated, after its suspension began. */
    PROVISION_SUSPENDED("AGR-14", Effect.CONFLICT, "Only a suspended provision can be reinstated, after its suspension began.", "domain reference, section 5.3, A1"),
    /** A Party denounces once. */
    DENOUNCED_ONCE("AGR-15", Effect.CONFLICT, "A Party denounces once.", "domain reference, section 5.3, A1"),
    /** A ceasefire ends after it entered into force, and not in the future. */
    ENDS_AFTER_IT_BEGAN("AGR-16", Effect.BROKEN, "A ceasefire ends after it entered into force, and not in the future.", "domain reference, section 5.3, A1"),
    /** Rules that acts have been judged by are not replaced for the past: once the ceasefire is in force, new versions take effect from now on. */
    RULES_OF_THE_PAST_STAY("AGR-17", Effect.BROKEN, "Rules that acts have been judged by are not replaced for the past: once the ceasefire is in force, new versions take effect from now on.", "design, decision 7"),
    /** What has happened is recorded, not what is to happen. */
    NOT_IN_THE_FUTURE("AGR-18", Effect.BROKEN, "What has happened is recorded, not what is to happen.", "design, decision 7"),
    /** A catalogue cites provisions that the agreement has. */
    PROVISION_OF_CATALOGUE("AGR-19", Effect.BROKEN, "A catalogue cites provisions that the agreement has.", "domain reference, section 5.3, A1"),
    /** An agreement that has ended takes no further step. */
    NOT_ENDED("AGR-20", Effect.CONFLICT, "An agreement that has ended takes no further step.", "domain reference, section 5.3, A1"),
    /** What is corrected or struck in an agreement is recorded: a version by its number, a suspension by its beginning, and what a participant did by that participant. */
    RECORDED("AGR-21", Effect.UNKNOWN, "What is corrected or struck in an agreement is recorded: a version by its number, a suspension by its beginning, and what a participant did by that participant.", "design, decision 11"),
    /** A correction of an agreement changes what is recorded of it. */
    CORRECTION_CHANGES("AGR-22", Effect.BROKEN, "A correction of an agreement changes what is recorded of it.", "design, decision 11"),
    /** The text that was signed, and its Parties, are corrected only after the signatures are struck. */
    SIGNED_TEXT_STAYS("AGR-23", Effect.CONFLICT, "The text that was signed, and its Parties, are corrected only after the signatures are struck.", "design, decision 11"),
    /** A fact of an agreement on which a later one rests is struck only after that one. */
    NOTHING_RESTS_ON_IT("AGR-24", Effect.CONFLICT, "A fact of an agreement on which a later one rests is struck only after that one.", "design, decision 11"),
    /** Corrected times of an agreement keep their order: entry into force, suspensions one after another, and the end. */
    TIMES_IN_ORDER("AGR-25", Effect.BROKEN, "Corrected times of an agreement keep their order: entry into force, suspensions one after another, and the end.", "design, decision 11"),
    /** A draft that was struck takes no further step. */
    DRAFT_NOT_STRUCK("AGR-26", Effect.CONFLICT, "A draft that was struck takes no further step.", "design, decision 11");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    AgreementRule(String code, Effect effect, String sentence, String source) {
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
