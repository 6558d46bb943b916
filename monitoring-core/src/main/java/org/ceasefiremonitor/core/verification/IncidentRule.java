package org.ceasefiremonitor.core.verification;

import org.ceasefiremonitor.core.rule.Rule;

/** The rules of incidents. */
public enum IncidentRule implements Rule {
    AGREEMENT_RECORDED("INC-01", Effect.BROKEN,
            "The agreement by which an incident is judged is recorded and not struck.",
            "domain reference, section 5.3, D2"),
    REPORT_RECORDED("INC-02", Effect.UNKNOWN,
            "A report of an incident is recorded, not retracted, and to be seen by whoever attaches it or rests a result on it.",
            "domain reference, section 5.3, D2; design, decision 12"),
    ATTACHED_ONCE("INC-03", Effect.CONFLICT,
            "A report or a detection is attached to an incident once.",
            "domain reference, section 5.3, D2"),
    ROOM_FOR_REPORTS("INC-04", Effect.BROKEN,
            "An incident groups at most 100 reports, and detections of at most 100 batches; what goes on is an incident of its own.",
            "design, decision 6"),
    REPORT_ATTACHED("INC-05", Effect.UNKNOWN,
            "What is detached from an incident, or what its result rests on, is attached to it.",
            "domain reference, section 5.3, D2"),
    A_REPORT_REMAINS("INC-06", Effect.CONFLICT,
            "An incident keeps at least one report or detection; one that should not be is merged or closed.",
            "domain reference, section 5.3, D2"),
    NOT_MERGED("INC-07", Effect.CONFLICT,
            "An incident that was merged into another takes no step of its own until the merger is reversed.",
            "domain reference, section 5.3, D2"),
    NOT_CLOSED("INC-08", Effect.CONFLICT,
            "A closed incident takes no step until it is reopened.",
            "domain reference, section 5.3, D2"),
    RESULT_STANDS("INC-09", Effect.CONFLICT,
            "While the result of a verification stands, what it rests on does not change; the incident is reopened first.",
            "domain reference, section 5.3, D2; design, decision 11"),
    VERIFIER_MANDATED("INC-10", Effect.BROKEN,
            "A verifier acts for a participant that holds the mandate of an analyst, a monitor or the head of the mechanism.",
            "domain reference, section 5.2"),
    BY_THE_VERIFIER("INC-11", Effect.FORBIDDEN,
            "The result of a verification is stated by the person to whom it was assigned.",
            "domain reference, section 5.4, P3"),
    VERIFIER_ASSIGNED("INC-12", Effect.CONFLICT,
            "An incident comes to a result only while a verifier is assigned.",
            "domain reference, section 5.4, P3"),
    NOT_SOLE_OBSERVER("INC-13", Effect.BROKEN,
            "The verifier of an incident is not the only one who reported what the result rests on.",
            "domain reference, sections 5.2 and 5.3, D2"),
    TWO_SOURCES_OR_A_VISIT("INC-14", Effect.BROKEN,
            "An incident is verified by two independent sources, which differ in name, in the asset that observed and in who reported them, or by a visit to the place.",
            "domain reference, section 5.3, D2"),
    VERIFIED("INC-15", Effect.CONFLICT,
            "A violation is established once, of an incident that is verified.",
            "domain reference, section 2.3"),
    PROVISION_IN_FORCE("INC-16", Effect.BROKEN,
            "A violation cites a provision that was in force when the act began.",
            "domain reference, section 5.3, D2; design, decision 7"),
    ACCUSED_IS_PARTY("INC-17", Effect.BROKEN,
            "Only a Party to the agreement is accused of a violation of it.",
            "domain reference, section 5.4, P5"),
    MERGED("INC-18", Effect.CONFLICT,
            "Only a merger that stands is reversed.",
            "domain reference, section 5.3, D2"),
    MERGED_INTO_ONE_THAT_GOES_ON("INC-19", Effect.BROKEN,
            "An incident is merged into one of the same agreement that is recorded, neither merged nor closed itself, and shown to all who may see the first.",
            "domain reference, section 5.3, D2; design, decision 12"),
    RESULT_TO_REOPEN("INC-20", Effect.CONFLICT,
            "Only an incident that has a result, or is closed, is reopened.",
            "domain reference, section 5.3, D2"),
    CLOSED_WITH_A_RESULT("INC-21", Effect.CONFLICT,
            "An incident is closed only once its verification has come to a result; none expires in silence.",
            "domain reference, section 5.4, P3"),
    /** A time of a verification is missed once, when it has run out before what was waited for was done. */
    RUN_OUT("INC-22", Effect.CONFLICT,
            "A time of a verification is missed once, when it has run out before what was waited for was done.",
            "domain reference, section 5.4, P3"),
    /** A verification rests on a visit only where a mission was at the place for this incident and has reported. */
    VISITED("INC-23", Effect.BROKEN,
            "A verification rests on a visit only where a mission was at the place for this incident and has reported.",
            "domain reference, section 5.3, D2 and D4"),
    /** An incident is verified on what the catalogue that was in force demands for the kinds that the result rests on. */
    AS_THE_CATALOGUE_DEMANDS("INC-24", Effect.BROKEN,
            "An incident is verified on what the catalogue that was in force demands for the kinds that the result rests on.",
            "domain reference, section 5.3, D2"),
    /** An incident is linked to one that is recorded under the same agreement, not merged, and shown to all who may see the first. */
    LINKED_TO_ONE_THAT_GOES_ON("INC-25", Effect.BROKEN,
            "An incident is linked to one that is recorded under the same agreement, not merged, and shown to all who may see the first.",
            "domain reference, section 5.3, D2"),
    /** An incident is linked to another once in each way, and at most a hundred times. */
    LINKED_ONCE("INC-26", Effect.CONFLICT,
            "An incident is linked to another once in each way, and at most a hundred times.",
            "domain reference, section 5.3, D2"),
    /** Only a link that stands is taken back. */
    LINKED("INC-27", Effect.CONFLICT,
            "Only a link that stands is taken back.",
            "design, decision 11"),
    /** An incident is matched with an activity that was notified under its agreement, is not cancelled, and is shown to all who may see the incident. */
    ACTIVITY_NOTIFIED("INC-28", Effect.BROKEN,
            "An incident is matched with an activity that was notified under its agreement, is not cancelled, and is shown to all who may see the incident.",
            "domain reference, section 5.3, A6; design, decision 12"),
    /** A notified activity matches an incident only if place, time and type of each of its reports and detections match the notice, by the type of one at least. */
    PLACE_TIME_AND_TYPE("INC-29", Effect.BROKEN,
            "A notified activity matches an incident only if place, time and type of each of its reports and detections, and of those that were merged into it, match the notice; where one does not "
                    + "say what it was, place and time of it do, and another says it.",
            "domain reference, section 5.3, A6"),
    /** An activity is matched with an incident once, at most a hundred are, and by the system not again once a person took it back. */
    ACTIVITY_MATCHED_ONCE("INC-30", Effect.CONFLICT,
            "An activity is matched with an incident once, at most a hundred are, and by the system not again once a person took it back.",
            "domain reference, section 5.4, P2; design, decision 10"),
    /** Only an activity that is matched with an incident is taken back from it, or is what the incident is found to be. */
    ACTIVITY_MATCHED("INC-31", Effect.CONFLICT,
            "Only an activity that is matched with an incident is taken back from it, or is what the incident is found to be.",
            "domain reference, section 5.3, A6"),
    /** An incident is found to be an activity only if that was notified, as it is now, before the first report says that it began. */
    ANNOUNCED("INC-32", Effect.BROKEN,
            "An incident is found to be an activity only if that is of a kind that is announced, and was notified, as it is now, before the first report "
                    + "says that it began.",
            "domain reference, section 5.3, A6 and D2"),
    /** A detection of an incident is recorded. */
    DETECTION_RECORDED("INC-33", Effect.UNKNOWN,
            "A detection of an incident is recorded.",
            "domain reference, section 5.3, C5 and D2"),
    /** An incident is opened with at most 500 detections. */
    OPENED_WITH_SO_MANY("INC-34", Effect.BROKEN,
            "An incident is opened with at most 500 detections; the others are attached, batch by batch.",
            "domain reference, section 5.3, C5");

    private final String code;
    private final Effect effect;
    private final String sentence;
    private final String source;

    IncidentRule(String code, Effect effect, String sentence, String source) {
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
