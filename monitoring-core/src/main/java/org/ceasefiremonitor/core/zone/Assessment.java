package org.ceasefiremonitor.core.zone;

import java.util.List;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.jspecify.annotations.Nullable;

/**
 * How one zone judges a report, by the agreement's rules in force at the beginning of the observed interval. It is what the rules
 * propose; nobody has verified or attributed anything.
 *
 * @param classed          whether the kind can be a violation or is only an observation
 * @param provision        the provision that a violation of this kind would break
 * @param severity         proposed severity; only for a violation
 * @param severityRule     id of the severity rule that proposed it; absent when none matched
 * @param agreementId      the agreement whose rules were applied
 * @param catalogueVersion version of the catalogue of kinds; absent when none was in force
 * @param severityVersion  version of the severity rules; absent when none was needed or in force
 * @param restrictions     ids of the zone's restrictions that the report touches, sorted
 * @param flags            what to know about this assessment, sorted
 */
public record Assessment(
        KindClass classed,
        @Nullable String provision,
        @Nullable Severity severity,
        @Nullable String severityRule,
        AgreementId agreementId,
        @Nullable Integer catalogueVersion,
        @Nullable Integer severityVersion,
        List<String> restrictions,
        List<AssessmentFlag> flags) {

    public Assessment {
        restrictions = restrictions == null ? List.of() : List.copyOf(restrictions);
        flags = flags == null ? List.of() : List.copyOf(flags);
    }
}
