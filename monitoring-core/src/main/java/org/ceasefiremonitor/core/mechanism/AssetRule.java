package org.ceasefiremonitor.core.mechanism;

import org.ceasefiremonitor.core.rule.Rule;

/** Rules about monitoring assets. */
public enum AssetRule implements Rule {
    /** The participant that contributes an asset is registered. */
    CONTRIBUTOR_REGISTERED("AST-01", Effect.BROKEN,
            "The participant that contributes an asset is registered.",
            "domain reference, section 5.3, B2"),
    /** An asset that was struck takes no further command. */
    NOT_STRUCK("AST-02", Effect.CONFLICT,
            "An asset that was struck takes no further command.",
            "design, decision 11"),
    /** A retired asset takes no further condition. */
    NOT_RETIRED("AST-03", Effect.CONFLICT,
            "A retired asset takes no further condition.",
            "domain reference, section 5.3, C2"),
    /** The conditions of an asset are recorded in order of time, and none lies in the future. */
    IN_ORDER("AST-04", Effect.BROKEN,
            "The conditions of an asset are recorded in order of time, and none lies in the future.",
            "design, decision 7"),
    /** Only a calibrated asset that does not look yet is activated. */
    CALIBRATED_FIRST("AST-05", Effect.CONFLICT,
            "Only a calibrated asset that does not look yet is activated.",
            "domain reference, section 5.3, C2"),
    /** Health and interference are reported of an asset that was activated since its calibration. */
    ACTIVATED_FIRST("AST-06", Effect.CONFLICT,
            "Health and interference are reported of an asset that was activated since its calibration.",
            "domain reference, section 5.3, C2"),
    /** Health and interference are reported when they change the state of an asset; a sign of life is telemetry. */
    CHANGES_THE_STATE("AST-07", Effect.CONFLICT,
            "Health and interference are reported when they change the state of an asset; a sign of life is telemetry.",
            "domain reference, section 5.3, C2"),
    /** An asset whose compromise has not ended takes no condition and no further compromise. */
    NOT_COMPROMISED("AST-08", Effect.CONFLICT,
            "An asset whose compromise has not ended takes no condition and no further compromise.",
            "domain reference, section 5.4, P17"),
    /** A compromise ends after it begins, lies in the past and shares no instant with another one of the asset. */
    COMPROMISES_APART("AST-09", Effect.BROKEN,
            "A compromise ends after it begins, lies in the past and shares no instant with another one of the asset.",
            "domain reference, section 5.4, P17"),
    /** What is ended or struck of an asset is recorded of it. */
    RECORDED("AST-10", Effect.UNKNOWN,
            "What is ended or struck of an asset is recorded of it.",
            "design, decision 11"),
    /** An asset is struck only while no condition and no compromise is recorded of it. */
    NOTHING_RESTS_ON_IT("AST-11", Effect.CONFLICT,
            "An asset is struck only while no condition and no compromise is recorded of it.",
            "design, decision 11"),
    /** A correction of an asset changes what is registered of it. */
    CORRECTION_CHANGES("AST-12", Effect.BROKEN,
            "A correction of an asset changes what is registered of it.",
            "design, decision 11"),
    /** At most 500 conditions and 500 compromises are recorded of one asset; then it goes on under another id. */
    GOES_ON_ELSEWHERE("AST-13", Effect.CONFLICT,
            "At most 500 conditions and 500 compromises are recorded of one asset; then it goes on under another id.",
            "design, decision 6"),
    /** A detection is recorded only of an asset that looked when it was made. */
    LOOKED_THEN("AST-14", Effect.CONFLICT,
            "A detection is recorded only of an asset that looked when it was made.",
            "domain reference, section 5.3, C5"),
    /** A detection is recorded only of an asset that is not declared compromised for when it was made. */
    TRUSTED_THEN("AST-15", Effect.CONFLICT,
            "A detection is recorded only of an asset that is not declared compromised for when it was made.",
            "domain reference, section 5.4, P17"),
    /** Detections of an asset are recorded by the participant that contributes it. */
    BY_THE_CONTRIBUTOR("AST-16", Effect.FORBIDDEN,
            "Detections of an asset are recorded by the participant that contributes it.",
            "domain reference, section 5.3, C2"),
    /** No detection lies in the future. */
    DETECTED_BEFORE("AST-17", Effect.BROKEN,
            "No detection lies in the future.",
            "design, decision 7");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    AssetRule(String code, Effect effect, String sentence, String source) {
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
