package org.ceasefiremonitor.projections.commission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.zone.Assessment;
import org.ceasefiremonitor.projections.commission.Foundations.ReportVersion;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.ceasefiremonitor.projections.violation.Violation.InZone;
import org.jspecify.annotations.Nullable;

/** Explains findings and remedies. */
public final class ExplanationQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = Stream.of(FindingQueries.VIEWS, Foundations.VIEWS,
            List.of(BallotProjection.VIEW, RemedyProjection.VIEW)).flatMap(List::stream).toList();

    private final ViewReader reader;
    private final DefinitionQueries<BallotStanding> ballots;
    private final DefinitionQueries<RemedyStanding> remedies;

    /** @param reader reads the views */
    public ExplanationQueries(ViewReader reader) {
        this.reader = reader;
        this.ballots = new DefinitionQueries<>(reader, BallotProjection.VIEW, "view_ballot", "ballot_id", BallotStanding.class);
        this.remedies = new DefinitionQueries<>(reader, RemedyProjection.VIEW, "view_remedy", "remedy_id", RemedyStanding.class);
    }

    /** Explains a finding. */
    public Answer<Explanation> finding(BallotId id, Reader forWhom, @Nullable Long asOf) {
        return reader.read(VIEWS, asOf, reading -> Answer.of(reading, FindingQueries.find(reading, id, forWhom)
                .map(found -> explain(reading, found, null, forWhom))));
    }

    /** Explains a remedy by the finding that it rests on. */
    public Answer<Explanation> remedy(RemedyId id, Reader forWhom, @Nullable Long asOf) {
        return reader.read(VIEWS, asOf, reading -> Answer.of(reading, remedies.find(reading, id, forWhom).flatMap(defined ->
                FindingQueries.find(reading, defined.definition().finding(), forWhom).map(found -> explain(reading, found, defined, forWhom)))));
    }

    private Explanation explain(Reading reading, FindingOnRecord found, @Nullable Defined<RemedyStanding> remedy, Reader forWhom) {
        var finding = found.finding();
        var foundations = Foundations.of(finding.caseId(), reading, forWhom);
        var breachCase = foundations.breachCase();
        var incidents = breachCase.map(BreachStanding::incidents).orElse(List.of()).stream()
                .flatMap(id -> basis(foundations, id, finding.issuedPosition(), reading, forWhom).stream()).toList();
        var deciding = Stream.concat(Stream.ofNullable(remedy == null ? null : remedy.definition().ballotId()),
                Stream.concat(Stream.of(finding.findingId()), finding.upheldBy().stream()));
        return new Explanation(remedy == null ? null : Remedy.of(remedy, found.doubts()), deciding.flatMap(id -> ballots.find(reading, id, forWhom).stream())
                .map(Defined::definition).map(ballot -> new Explanation.ExplainedBallot(ballot.ballotId(), ballot.question(), ballot.rulesVersion(), ballot.votingRule(),
                        ballot.tally())).toList(), finding,
                breachCase.map(each -> new Explanation.ExplainedCase(each.caseId(), each.accused(), each.affected(), each.provisions(), each.severity(),
                        each.incidents(), each.accessRefusals())).orElse(null),
                incidents, finding.finding().evidence().stream().map(each -> evidence(each, incidents, foundations, finding.issuedPosition())).toList(),
                found.doubts());
    }

    private static Optional<Explanation.ExplainedIncident> basis(Foundations foundations, IncidentId id, long issued, Reading reading, Reader forWhom) {
        return foundations.incident(id, issued).map(then -> {
            var standing = then.standing();
            var result = standing.result();
            var now = foundations.incident(id, reading.position()).orElse(then);
            return new Explanation.ExplainedIncident(id, standing.agreementId(), standing.state(), now.standing().state(), result, standing.violation(),
                    result == null ? List.of() : result.reports().stream().flatMap(report -> foundations.report(report, issued).stream())
                            .map(version -> observation(version, foundations.report(version.violationId(), reading.position()).orElse(version), reading)).toList());
        });
    }

    private static Explanation.ExplainedReport observation(ReportVersion then, ReportVersion now, Reading reading) {
        return new Explanation.ExplainedReport(then.violationId(), then.position(), then.revision(), then.state(), now.revision(), now.state(),
                then.report().source(), then.report().kind().name(), then.report().observed(), zones(then, reading));
    }

    /** How each zone judged a version of a report, with the versions of the rules. */
    private static List<InZone> zones(ReportVersion version, Reading reading) {
        var conditions = new Conditions().and("z.violation_id = ?", version.violationId().value()).and("z.revision = ?", version.revision());
        return reading.jdbc().sql("select z.zone_id, z.assessment from view_violation_zone z where " + conditions.sql() + " order by z.zone_id")
                .params(conditions.parameters()).query((row, n) -> new InZone(row.getString(1), Json.read(row.getString(2), Assessment.class))).list();
    }

    private static Explanation.ExplainedEvidence evidence(EvidenceRef ref, List<Explanation.ExplainedIncident> incidents, Foundations foundations, long issued) {
        var report = incidents.stream().flatMap(incident -> incident.reports().stream()).filter(each -> each.position() == ref.position()
                || foundations.report(each.violationId(), issued).filter(version -> version.report().evidence().contains(ref.sha256())).isPresent())
                .map(Explanation.ExplainedReport::violationId).findFirst();
        return new Explanation.ExplainedEvidence(ref, "/api/v1/events/" + ref.position(), report.<@Nullable ViolationId>map(id -> id).orElse(null));
    }
}
