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
    /** The Party that holds the area replies to the notice that access is restricted there. */
    ACCESS_REPLY("P4", "access-reply", Duration.ofHours(2)),
    /** A restriction of access is protested over the hotline. */
    ACCESS_PROTEST("P4", "hotline", Duration.ofHours(1)),
    /** So many restrictions of access where one Party holds the area, within this time, make a pattern. */
    ACCESS_PATTERN("P4", "access-pattern", Duration.ofDays(7)),
    /** So many violations of one provision of which one Party is accused, within this time, make a pattern. */
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
    /** An incident whose result rests on what a compromised asset saw is reopened, or not. */
    DOUBT("P17", "doubt", Duration.ofHours(1)),
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

    /** When it began that ends at an instant, by the time limits in force then. */
    Instant until(Instant at, Optional<AgreementTerms> terms) {
        return at.minus(lasts(at, terms));
    }

    private Duration lasts(Instant at, Optional<AgreementTerms> terms) {
        return terms.flatMap(each -> each.timeLimitsAt(at)).map(adopted -> adopted.rules().limits().get(limit)).orElse(usual);
    }
}
