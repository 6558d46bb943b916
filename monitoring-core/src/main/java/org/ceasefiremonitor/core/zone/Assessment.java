package org.ceasefiremonitor.core.zone;

import java.util.List;
import org.ceasefiremonitor.core.agreement.KindClass;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.agreement.Weight;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * How one zone judges a report, by the agreement's rules in force at the beginning of the observed interval. It is what the rules
 * propose, unless people have established more since.
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
 * @param weighing         why it weighs more than what was only reported, in which case the severity is what a person has set; absent otherwise
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
        List<AssessmentFlag> flags,
        @Nullable Weighing weighing) {

    public Assessment {
        restrictions = restrictions == null ? List.of() : List.copyOf(restrictions);
        flags = flags == null ? List.of() : List.copyOf(flags);
    }

    /** As the rules propose it. */
    public Assessment(KindClass classed, @Nullable String provision, @Nullable Severity severity, @Nullable String severityRule, AgreementId agreementId,
            @Nullable Integer catalogueVersion, @Nullable Integer severityVersion, List<String> restrictions, List<AssessmentFlag> flags) {
        this(classed, provision, severity, severityRule, agreementId, catalogueVersion, severityVersion, restrictions, flags, null);
    }

    /** What the rules alone propose. */
    public Assessment proposal() {
        return weighing == null ? this : new Assessment(classed, provision, weighing.proposed(), severityRule, agreementId, catalogueVersion,
                severityVersion, restrictions, flags);
    }

    /** The same with another weight. */
    Assessment weighed(Weight weight, IncidentId incidentId, @Nullable Severity set, @Nullable ParticipantId attributedTo) {
        return weight == Weight.REPORTED ? proposal() : new Assessment(classed, provision, set, severityRule, agreementId, catalogueVersion,
                severityVersion, restrictions, flags, new Weighing(weight, incidentId, proposal().severity(), attributedTo));
    }
}
