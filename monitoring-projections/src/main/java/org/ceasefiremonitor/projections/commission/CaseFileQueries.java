package org.ceasefiremonitor.projections.commission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.commission.breach.Finding;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.report.Report;
import org.ceasefiremonitor.core.verification.EvidenceStanding;
import org.ceasefiremonitor.core.verification.GroupedReport;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.projections.commission.CaseFile.FiledEvidence;
import org.ceasefiremonitor.projections.commission.CaseFile.FiledFinding;
import org.ceasefiremonitor.projections.commission.CaseFile.FiledItem;
import org.ceasefiremonitor.projections.commission.CaseFile.FiledSubmission;
import org.ceasefiremonitor.projections.commission.CaseFile.FiledWeighing;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.doubt.Doubt;
import org.ceasefiremonitor.projections.doubt.DoubtQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.verification.EvidenceProjection;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The file of a case. What it names by hash and position is told to whoever may see the case; what is recorded of that beside, only to who may see
 * that too, and what is not shown is not counted.
 */
public final class CaseFileQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = Stream.of(FindingQueries.VIEWS, Foundations.VIEWS, List.of(EvidenceProjection.VIEW)).flatMap(List::stream).toList();

    private final ViewReader reader;
    private final DefinitionQueries<BreachStanding> cases;

    /** @param reader reads the views */
    public CaseFileQueries(ViewReader reader) {
        this.reader = reader;
        this.cases = new DefinitionQueries<>(reader, CaseProjection.VIEW, "view_case", "case_id", BreachStanding.class);
    }

    /** The file of one case. */
    public Answer<CaseFile> find(BreachCaseId id, Reader forWhom, @Nullable Long asOf) {
        return reader.read(VIEWS, asOf, reading -> Answer.of(reading, cases.find(reading, id, forWhom).map(found -> file(reading, found.definition(), forWhom))));
    }

    private static CaseFile file(Reading reading, BreachStanding standing, Reader forWhom) {
        var findings = FindingQueries.ofCase(reading, standing.caseId(), forWhom);
        var provisional = standing.provisional() == null ? null : standing.provisional().finding();
        var named = Stream.of(findings.stream().flatMap(each -> each.finding().finding().evidence().stream()),
                Stream.ofNullable(provisional).flatMap(each -> each.evidence().stream()),
                standing.submissions().stream().flatMap(each -> each.evidence().stream()),
                standing.hypotheses().stream().flatMap(each -> each.evidence().stream()).map(BreachStanding.Weighed::evidence))
                .flatMap(each -> each).distinct().sorted(Comparator.comparingLong(EvidenceRef::position).thenComparing(EvidenceRef::sha256)).toList();
        var found = new Found(standing, findings, sealed(reading, named, forWhom), reports(reading, standing.incidents(), forWhom));
        var things = Stream.concat(named.stream().flatMap(found::things), Stream.of(standing.caseId().key())).distinct().toList();
        var doubts = new HashMap<>(DoubtQueries.of(reading, things, forWhom));
        DoubtQueries.about(reading, things, forWhom).forEach((thing, own) -> doubts.merge(thing, own,
                (resting, itself) -> Stream.concat(itself.stream(), resting.stream()).distinct().toList()));
        return new CaseFile(standing.caseId(), standing.revision(), standing.state(), standing.accused(), standing.affected(),
                standing.submissions().stream().map(each -> new FiledSubmission(each.submissionId(), each.party(), each.claim(), each.activityId(),
                        each.evidence(), each.struck())).toList(),
                findings.stream().map(CaseFileQueries::finding).toList(), provisional == null ? null : provisional(provisional),
                named.stream().map(each -> found.item(each, doubts)).toList(), doubts.getOrDefault(standing.caseId().key(), List.of()));
    }

    private static FiledFinding finding(FindingOnRecord found) {
        var on = found.finding();
        return new FiledFinding(on.findingId(), on.standing(), on.issuedPosition(), on.issuedAt(), on.affirmedPosition(), on.finding().attribution(), on.party(),
                on.finding().justification(), on.finding().standardRequired(), on.finding().standardMet(), on.finding().evidence(), on.upheldBy(), on.revises(),
                on.revisedBy(), found.doubts());
    }

    private static CaseFile.ProvisionalFinding provisional(Finding finding) {
        return new CaseFile.ProvisionalFinding(finding.attribution(), finding.justification(), finding.standardRequired(), finding.standardMet(),
                finding.evidence());
    }

    /** A report of an incident of the case: the positions at which its present version and its first one stand. */
    private record Reported(ViolationId violationId, long position, long firstPosition, Report report) {

        boolean tells(EvidenceRef ref) {
            return position == ref.position() || firstPosition == ref.position() || report.evidence().contains(ref.sha256());
        }
    }

    /** What is known of what a case names. */
    private record Found(BreachStanding standing, List<FindingOnRecord> findings, Map<String, List<EvidenceStanding>> sealed, List<Reported> reports) {

        private @Nullable ViolationId report(EvidenceRef ref) {
            return reports.stream().filter(each -> each.tells(ref)).map(Reported::violationId).findFirst().orElse(null);
        }

        private List<EvidenceStanding> sealed(EvidenceRef ref) {
            return sealed.getOrDefault(ref.sha256(), List.of());
        }

        /** By type and id. */
        Stream<String> things(EvidenceRef ref) {
            var report = report(ref);
            return Stream.concat(sealed(ref).stream().map(each -> each.evidenceId().key()), Stream.ofNullable(report == null ? null : report.key()));
        }

        FiledItem item(EvidenceRef ref, Map<String, List<Doubt>> doubts) {
            return new FiledItem(ref, "/api/v1/events/" + ref.position(), resting(ref),
                    standing.submissions().stream().filter(each -> each.evidence().contains(ref)).map(BreachStanding.Submission::submissionId).toList(),
                    standing.hypotheses().stream().flatMap(each -> each.evidence().stream().filter(weighed -> weighed.evidence().equals(ref))
                            .map(weighed -> new FiledWeighing(each.hypothesisId(), weighed.supports(), weighed.note()))).toList(),
                    sealed(ref).stream().map(each -> new FiledEvidence(each.evidenceId(), each.state(), each.bytes(), each.challenge())).toList(), report(ref),
                    things(ref).flatMap(each -> doubts.getOrDefault(each, List.of()).stream()).distinct().toList());
        }

        private List<BallotId> resting(EvidenceRef ref) {
            return findings.stream().map(FindingOnRecord::finding).filter(each -> each.finding().evidence().contains(ref)).map(AttributionRecord::findingId).toList();
        }
    }

    private static Map<String, List<EvidenceStanding>> sealed(Reading reading, List<EvidenceRef> named, Reader forWhom) {
        if (named.isEmpty()) {
            return Map.of();
        }
        var conditions = new Conditions().among("d.sha256", named.stream().map(EvidenceRef::sha256).distinct().toList()).and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        return reading.jdbc().sql("select d.definition from view_evidence d where " + conditions.sql() + " order by d.evidence_id").params(conditions.parameters())
                .query((row, number) -> Json.read(row.getString(1), EvidenceStanding.class)).list().stream()
                .collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.seal()).sha256()));
    }

    private static List<Reported> reports(Reading reading, List<IncidentId> incidents, Reader forWhom) {
        if (incidents.isEmpty()) {
            return List.of();
        }
        var grouping = new Conditions().among("d.incident_id", incidents).and(reading.holds("d"));
        forWhom.restrict(grouping, "d");
        var named = new ArrayList<ViolationId>();
        reading.jdbc().sql("select d.definition from view_incident d where " + grouping.sql()).params(grouping.parameters())
                .query((row, number) -> Json.read(row.getString(1), IncidentStanding.class)).list()
                .forEach(incident -> incident.reports().stream().map(GroupedReport::violationId).forEach(named::add));
        if (named.isEmpty()) {
            return List.of();
        }
        var conditions = new Conditions().among("d.violation_id", named.stream().distinct().toList()).and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        return reading.jdbc().sql("select d.violation_id, d.from_position, d.first_position, d.report from view_violation d where " + conditions.sql()
                        + " order by d.violation_id").params(conditions.parameters())
                .query((row, number) -> new Reported(new ViolationId(row.getString(1)), row.getLong(2), row.getLong(3), Json.read(row.getString(4), Report.class)))
                .list();
    }
}
