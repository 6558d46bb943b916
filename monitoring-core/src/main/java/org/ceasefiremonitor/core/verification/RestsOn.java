package org.ceasefiremonitor.core.verification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.zone.RecordedReport;
import org.jspecify.annotations.Nullable;

/**
 * What the result of a verification rests on, and whether that is enough (domain reference, section 5.3, D2).
 *
 * @param reports    the reports, as they stand
 * @param detections the detections, those of a batch together
 */
record RestsOn(List<RecordedReport> reports, List<GroupedDetections> detections) {

    /** Nobody states a result that rests on what they alone reported. */
    void requireAnotherObserverThan(Actor actor) {
        if (witnesses().stream().allMatch(each -> each.reportedBy(actor.participant(), actor.pseudonym()))) {
            throw new Refusal(IncidentRule.NOT_SOLE_OBSERVER, "All that the result rests on was reported by " + actor.pseudonym()
                    + "; assign another verifier, or rest the result on what others reported.");
        }
    }

    /**
     * A verified incident rests on what the catalogue that was in force demands for each kind, and on two independent sources where it says so.
     *
     * @param from when the incident began
     */
    void requireEnough(Basis basis, AgreementTerms terms, Instant from) {
        var independent = Witness.independent(witnesses());
        terms.catalogueAt(from).ifPresent(adopted -> kinds().forEach(kind -> {
            var demanded = adopted.rules().of(kind).demanded();
            if (demanded.visit() && basis != Basis.ON_SITE_VISIT || demanded.sources() && !independent) {
                throw new Refusal(IncidentRule.AS_THE_CATALOGUE_DEMANDS, "For " + kind + " version " + adopted.version() + " of the catalogue demands "
                        + demanded + ".", Map.of("kind", kind.name(), "demanded", demanded.name()));
            }
        }));
        if (basis == Basis.INDEPENDENT_SOURCES && !independent) {
            throw new Refusal(IncidentRule.TWO_SOURCES_OR_A_VISIT, "No two of the " + witnesses().size()
                    + " reports and batches of detections are of independent sources; attach one of another source, or visit the place.");
        }
    }

    /** The monitoring assets that observed it, and when; null where none did. */
    @Nullable List<SeenBy> seenBy() {
        var seen = Stream.concat(reports.stream().map(RecordedReport::report).flatMap(report -> Stream.ofNullable(report.assetId())
                .map(asset -> new SeenBy(asset, report.observed().from(), report.observed().to()))),
                detections.stream().map(each -> new SeenBy(each.assetId(), each.from(), each.to()))).distinct().toList();
        return seen.isEmpty() ? null : seen;
    }

    /** The detections by their names; null where there are none. */
    @Nullable List<NamedDetections> named() {
        return detections.isEmpty() ? null : detections.stream().map(each -> new NamedDetections(each.batch(), each.numbers())).toList();
    }

    private List<Witness> witnesses() {
        return Stream.concat(reports.stream().map(Witness::of), detections.stream().map(GroupedDetections::witness)).toList();
    }

    private Stream<Kind> kinds() {
        return Stream.concat(reports.stream().map(each -> each.report().kind()), detections.stream().flatMap(each -> each.kinds().stream())).distinct();
    }
}
