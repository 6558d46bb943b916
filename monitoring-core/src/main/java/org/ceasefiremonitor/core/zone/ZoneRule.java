package org.ceasefiremonitor.core.zone;

import org.ceasefiremonitor.core.rule.Rule;

/** The rules of zones and of what is reported in them. */
public enum ZoneRule implements Rule {
    AGREEMENT_KNOWN("ZON-01", Effect.BROKEN,
            "A zone is designated under an agreement that is recorded.",
            "domain reference, section 5.3, A2"),
    AGREEMENT_NOT_OVER("ZON-02", Effect.CONFLICT,
            "No zone is designated under an agreement that has been terminated.",
            "domain reference, section 5.3, A1"),
    ZONE_NOT_ENDED("ZON-03", Effect.CONFLICT,
            "A zone that has ended is not changed any more; what is recorded of it can be corrected.",
            "domain reference, section 5.3, A2"),
    REDRAWN_FROM_NOW_ON("ZON-04", Effect.BROKEN,
            "A redraw takes effect at or after its recording; an error in a drawing is corrected instead.",
            "design, decision 7"),
    DRAWINGS_IN_ORDER("ZON-05", Effect.BROKEN,
            "A redraw takes effect after every earlier drawing of the zone, so that their times do not overlap.",
            "domain reference, section 5.3, A2"),
    DRAWING_KNOWN("ZON-06", Effect.BROKEN,
            "A correction of a boundary names a drawing that exists.",
            "design, decision 7"),
    RESTRICTION_NEW("ZON-07", Effect.CONFLICT,
            "The id of a restriction is used once in a zone.",
            "domain reference, section 5.3, A2"),
    RESTRICTION_IN_FORCE("ZON-08", Effect.CONFLICT,
            "Only a restriction that is attached to the zone and not lifted can be lifted.",
            "domain reference, section 5.3, A2"),
    RESTRICTION_WITHIN_AGREEMENT("ZON-09", Effect.BROKEN,
            "A restriction binds a Party to the zone's agreement and rests on one of its provisions.",
            "domain reference, section 5.3, A2"),
    ZONE_NOT_SUSPENDED("ZON-10", Effect.CONFLICT,
            "A zone that is suspended is not suspended again.",
            "domain reference, section 5.3, A2"),
    ZONE_SUSPENDED("ZON-11", Effect.CONFLICT,
            "Only a zone that is suspended can be reinstated.",
            "domain reference, section 5.3, A2"),
    ZONE_SMALL_ENOUGH("ZON-12", Effect.CONFLICT,
            "A zone has at most 64 drawings of 20000 positions together, 200 restrictions and 200 suspensions; then another is designated.",
            "design, decision 6"),
    SIDE_KNOWN("ZON-13", Effect.BROKEN,
            "The side of a report is a Party to the zone's agreement, BUFFER or UNKNOWN.",
            "domain reference, section 5.6; design, decision 14"),
    NOT_FROM_THE_FUTURE("ZON-14", Effect.BROKEN,
            "What is reported has happened: observed times lie at most five minutes after the instant of decision.",
            "domain reference, section 5.3, C5"),
    LOCAL_TIME_CLEAR("ZON-15", Effect.BROKEN,
            "A local time or date must exist in its time zone, and needs that time zone stated where zones differ in theirs.",
            "design, decision 7"),
    ZONE_IN_FORCE("ZON-16", Effect.BROKEN,
            "A report is accepted only if a zone that concerns it was in force at the beginning of the observed interval.",
            "design, decisions 6 and 7"),
    PLACE_IN_A_ZONE("ZON-17", Effect.BROKEN,
            "A report is accepted only if its place is in a zone.",
            "design, decision 6"),
    NAMED_ZONE_KNOWN("ZON-18", Effect.BROKEN,
            "A zone that a report names must be designated.",
            "issue of the main job, ReportViolation"),
    NAMED_ZONE_IN_FORCE("ZON-19", Effect.BROKEN,
            "A zone that a report names must have been in force at the beginning of the observed interval.",
            "design, decisions 6 and 7"),
    NAMED_ZONE_HOLDS_PLACE("ZON-20", Effect.BROKEN,
            "A zone that a report names must hold its place.",
            "design, decision 6"),
    ZONES_FEW_ENOUGH("ZON-21", Effect.BROKEN,
            "A report concerns at most 32 zones, and a correction at most 32 before and after it together.",
            "design, decision 6"),
    VIOLATION_KNOWN("ZON-22", Effect.UNKNOWN,
            "A correction or retraction names a report that is recorded and that its actor may see.",
            "design, decisions 6 and 12"),
    VIOLATION_NOT_RETRACTED("ZON-23", Effect.CONFLICT,
            "A report that was retracted is neither corrected nor retracted again.",
            "domain reference, section 5.3, C5"),
    CORRECTION_CHANGES_SOMETHING("ZON-24", Effect.BROKEN,
            "A correction changes the content of a report, how a zone counts it, or what is laid down about the zone.",
            "design, decision 11"),
    VIOLATION_RECORDED_ONCE("ZON-25", Effect.CONFLICT,
            "The id of a report is recorded once, also within one run of lines.",
            "design, decision 6"),
    RECORDED("ZON-26", Effect.UNKNOWN,
            "What is corrected or struck in a zone is recorded: a restriction by its id, a suspension by its beginning, an end where there is one.",
            "design, decision 11"),
    TIMES_IN_ORDER("ZON-27", Effect.BROKEN,
            "Corrected times of a zone keep their order: drawings one after another, suspensions one after another until its end or now.",
            "design, decision 11"),
    STRUCK_UNUSED("ZON-28", Effect.CONFLICT,
            "A zone is struck only while no report counts in it, and nothing is done to it afterwards.",
            "design, decision 11"),
    IMPORT_OPEN_TO_REPORTS("ZON-29", Effect.BROKEN,
            "An import that a report names was begun by the participant that reports, and is still open.",
            "design, decision 11"),
    TAKEN_BACK_WITH_ITS_IMPORT("ZON-30", Effect.BROKEN,
            "Reports are taken back together only with the import that they name, and only once a person has decided to retract it.",
            "design, decision 10"),
    ASSET_KNOWN("ZON-31", Effect.BROKEN,
            "A monitoring asset that a report names is registered.",
            "domain reference, section 5.3, C2");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    ZoneRule(String code, Effect effect, String sentence, String source) {
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
