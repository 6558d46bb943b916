package org.ceasefiremonitor.core.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ceasefiremonitor.core.agreement.AgreementTerms;

/**
 * How long somebody has to act on what a policy puts before them, where no clock of the thing itself says so, and within which time things make a
 * pattern. The agreement's time limits come
 * first, under the name of the limit; where these say nothing, the default holds (domain reference, sections 2.4 and 5.4).
 */
public enum TimeToAct {
    /** A guarantor activates a guarantee that is ready. */
    GUARANTEE_ACTIVATION("P1", "guarantee-activation", Duration.ofHours(24)),
    /** An incident that a notice explained is reopened, or not, once the notice no longer does. */
    NOTICE_FALLS("P2", "notice-falls", Duration.ofHours(24)),
    /** A mission is asked for to the place of an incident for which severity S2 or more is proposed. */
    MISSION_REQUEST("P3", "mission-request", Duration.ofHours(1)),
    /** The Party that holds the area replies to the notice that access is restricted there. */
    ACCESS_REPLY("P4", "access-reply", Duration.ofHours(2)),
    /** A restriction of access is protested over the hotline. */
    ACCESS_PROTEST("P4", "hotline", Duration.ofHours(1)),
    /** Three restrictions of access where one Party holds the area, within this time, make a pattern where no pattern rule is adopted. */
    ACCESS_PATTERN("P4", "access-pattern", Duration.ofDays(7)),
    /** Three violations of one provision in one area of which one Party is accused, within this time, make a pattern where no pattern rule is adopted. */
    VIOLATION_PATTERN("P7", "violation-pattern", Duration.ofHours(24)),
    /** A breach case is filed on a violation of severity S2, or of severity S3 by the limit below. */
    CASE_FILING("P8", "case-filing", Duration.ofHours(24)),
    /** A breach case is filed, and an emergency session begins, on a violation of severity S3. */
    CASE_FILING_EMERGENCY("P8", "case-filing-emergency", Duration.ofHours(6)),
    /** A violation of severity S0 or S1 is settled at the lowest level. */
    LOW_LEVEL("P6", "low-level-settlement", Duration.ofHours(72)),
    /** The chair does what a case waits for whose time has run out. */
    CASE_LATE("P9", "case-late", Duration.ofHours(24)),
    /** A remedy is served on the Party to which it is addressed. */
    REMEDY_SERVICE("P10", "remedy-service", Duration.ofHours(2)),
    /** A remedy that was not carried out is escalated, and its case referred to the guarantors. */
    ESCALATION("P11", "remedy-escalation", Duration.ofHours(24)),
    /** A response ladder is started. */
    LADDER_START("P12", "ladder-start", Duration.ofHours(1)),
    /** The next step of a response is taken whose stage is due sooner, or not at all. */
    RESPONSE_STEP("P12b", "response-step", Duration.ofHours(1)),
    /** A determination is asked for once the last stage of a response was entered. */
    DETERMINATION_REQUEST("P13", "determination-request", Duration.ofHours(1)),
    /** A guarantee is invoked once an armed attack is determined. */
    INVOCATION("P14", "invocation", Duration.ofHours(24)),
    /** A determination is asked for, or not, after a force was attacked. */
    FORCE_ATTACKED("P13f", "force-attacked", Duration.ofHours(1)),
    /** The deployment of a force is authorised, or not, once its three preconditions hold. */
    FORCE_AUTHORISATION("P15", "force-authorisation", Duration.ofDays(7)),
    /** What is missing of a contribution is offered by others. */
    CONTRIBUTION_GAP("P20", "contribution-gap", Duration.ofHours(1)),
    /** An incident whose result rests on what a compromised asset saw is reopened, or not. */
    DOUBT("P17", "doubt", Duration.ofHours(1)),
    /** What came of an incident is counted in the track record of a source that spoke of it, or struck from it. */
    SOURCE_OUTCOME("P18b", "source-outcome", Duration.ofHours(24)),
    /** A source is rated anew. */
    SOURCE_RATING("P18", "source-rating", Duration.ofHours(24)),
    /** An allegation is filed on an activity that a Party did not explain. */
    EXPLANATION_MISSED("P21", "explanation-missed", Duration.ofHours(24)),
    /** A session is convened in which those who are present decide. */
    FALLBACK_SESSION("P24", "fallback-session", Duration.ofHours(24));

    private final String policy;
    private final String limit;
    private final Duration usual;

    TimeToAct(String policy, String limit, Duration usual) {
        this.policy = policy;
        this.limit = limit;
        this.usual = usual;
    }

    /** The policy that it belongs to. */
    public String policy() {
        return policy;
    }

    /** Name of the time limit in the agreement. */
    public String limit() {
        return limit;
    }

    /** How long it is where the agreement's time limits say nothing. */
    public Duration usual() {
        return usual;
    }

    /** When it ends that begins at an instant, by the time limits in force then. */
    Instant from(Instant at, Optional<AgreementTerms> terms) {
        return at.plus(lasts(at, terms));
    }

    /** How long it is by the time limits in force at an instant. */
    Duration lasts(Instant at, Optional<AgreementTerms> terms) {
        return terms.flatMap(each -> each.timeLimitsAt(at)).map(adopted -> adopted.rules().limits().get(limit)).orElse(usual);
    }
}
