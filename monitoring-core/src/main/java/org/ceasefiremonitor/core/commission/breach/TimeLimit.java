package org.ceasefiremonitor.core.commission.breach;

import java.time.Duration;
import java.time.Instant;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.Severity;

/** How long the steps of a case may take where the agreement's time limits say nothing (domain reference, section 5.4, P8 and P9). */
enum TimeLimit {
    /** To decide whether a case is taken: 6 h for S3, else 24 h. */
    ADMISSIBILITY("case-admissibility", Duration.ofHours(24), Duration.ofHours(6)),
    /** For the finding: 7 days. */
    FINDING("case-finding", Duration.ofDays(7), Duration.ofDays(7)),
    /** For the provisional finding of a case of severity S3: 24 h. */
    PROVISIONAL_FINDING("case-provisional-finding", Duration.ofHours(24), Duration.ofHours(24));

    private final String limit;
    private final Duration ordinary;
    private final Duration grave;

    TimeLimit(String limit, Duration ordinary, Duration grave) {
        this.limit = limit;
        this.ordinary = ordinary;
        this.grave = grave;
    }

    /** When the limit that begins at an instant runs out. */
    Instant from(Instant at, AgreementTerms terms, Severity severity) {
        var usual = severity == Severity.S3 ? grave : ordinary;
        return at.plus(terms.timeLimitsAt(at).map(adopted -> adopted.rules().limits().get(limit)).orElse(usual));
    }
}
