package org.ceasefiremonitor.projections.commission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.mechanism.NamedDetections;
import org.ceasefiremonitor.core.verification.GroupedDetections;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.zone.ProposedThere;
import org.ceasefiremonitor.projections.asset.DetectionQueries;
import org.ceasefiremonitor.projections.commission.Foundations.IncidentThen;
import org.ceasefiremonitor.projections.commission.Foundations.ReportThen;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.definition.DefinitionQueries;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.ceasefiremonitor.projections.zone.ZoneQueries;
import org.jspecify.annotations.Nullable;

/** Explains findings and remedies. */
public final class ExplanationQueries {

    /** The views that answers come from. */
    public static final List<String> VIEWS = Stream.of(FindingQueries.VIEWS, Foundations.VIEWS,
            DetectionQueries.VIEWS, List.of(BallotProjection.VIEW, RemedyProjection.VIEW), ZoneQueries.VIEWS).flatMap(List::stream).toList();

    /** Single detections that are told of one incident. */
    private static final int MOST_SINGLE = 500;

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
        return reader.read(VIEWS, asOf, reading -> Answer.of(reading, finding(reading, id, forWhom)));
    }

    /** Explains a remedy by the finding that it rests on. */
    public Answer<Explanation> remedy(RemedyId id, Reader forWhom, @Nullable Long asOf) {
        return reader.read(VIEWS, asOf, reading -> Answer.of(reading, remedy(reading, id, forWhom)));
    }

    /** Explains a finding in a reading of {@link #VIEWS} and others beside them. */
    public Optional<Explanation> finding(Reading reading, BallotId id, Reader forWhom) {
        return FindingQueries.find(reading, id, forWhom).map(found -> explain(reading, found, null, forWhom));
    }

    /** Explains a remedy in a reading of {@link #VIEWS} and others beside them. */
    public Optional<Explanation> remedy(Reading reading, RemedyId id, Reader forWhom) {
        return remedies.find(reading, id, forWhom).flatMap(defined ->
                FindingQueries.find(reading, defined.definition().finding(), forWhom).map(found -> explain(reading, found, defined, forWhom)));
    }

    /**
     * Explains the findings of a case that were issued up to a position, in the order in which they were issued.
     *
     * @param reading a reading of {@link #VIEWS} and others beside them
     * @param then    position of the log
     */
    public List<Explanation> findings(Reading reading, BreachCaseId id, long then, Reader forWhom) {
        return FindingQueries.ofCase(reading, id, forWhom).stream().filter(found -> found.finding().issuedPosition() <= then)
                .map(found -> explain(reading, found, null, forWhom)).toList();
    }

    /** A case as it stands at the position of a reading of {@link #VIEWS} and others beside them. */
    public static Optional<Explanation.ExplainedCase> breachCase(Reading reading, BreachCaseId id, Reader forWhom) {
        return Foundations.breachCase(id, reading, forWhom).map(ExplanationQueries::explained);
    }

    /**
     * Incidents, and reports beside them, as they stood when something was decided on them.
     *
     * @param incidents those of the named ones that the reader may see, with the reports and detections on which their results rested
     * @param reports   those of the reports named beside them that the reader may see
     */
    public record Observed(List<Explanation.ExplainedIncident> incidents, List<Explanation.ExplainedReport> reports) {
    }

    /**
     * Explains incidents, and reports beside them.
     *
     * @param reading a reading of {@link #VIEWS} and others beside them
     * @param then    position of the log at which something was decided on them
     */
    public static Observed observed(Reading reading, List<IncidentId> incidents, List<ViolationId> reports, long then, Reader forWhom) {
        var foundations = Foundations.of(incidents, reports, then, reading, forWhom);
        return new Observed(foundations.ordered().map(incident -> incident(incident, foundations, then, reading, forWhom)).toList(),
                reports.stream().flatMap(id -> Stream.ofNullable(foundations.reports().get(id))).map(report -> observation(report, foundations)).toList());
    }

    private Explanation explain(Reading reading, FindingOnRecord found, @Nullable Defined<RemedyStanding> remedy, Reader forWhom) {
        var finding = found.finding();
        var breachCase = Foundations.breachCase(finding.caseId(), reading, forWhom);
        var foundations = Foundations.of(breachCase.map(BreachStanding::incidents).orElse(List.of()), List.of(), finding.issuedPosition(), reading, forWhom);
        var deciding = Stream.concat(Stream.ofNullable(remedy == null ? null : remedy.definition().ballotId()),
                Stream.concat(Stream.of(finding.findingId()), finding.upheldBy().stream())).toList();
        return new Explanation(remedy == null ? null : Remedy.of(remedy, found.doubts()), ballots.find(reading, deciding, forWhom).stream()
                .map(Defined::definition).map(ballot -> new Explanation.ExplainedBallot(ballot.ballotId(), ballot.question(), ballot.rulesVersion(), ballot.votingRule(),
                        ballot.tally())).toList(), finding,
                breachCase.map(ExplanationQueries::explained).orElse(null),
                foundations.ordered().map(incident -> incident(incident, foundations, finding.issuedPosition(), reading, forWhom)).toList(),
                finding.finding().evidence().stream().map(each -> evidence(each, foundations)).toList(), found.doubts());
    }

    private static Explanation.ExplainedCase explained(BreachStanding breach) {
        return new Explanation.ExplainedCase(breach.caseId(), breach.accused(), breach.affected(), breach.provisions(), breach.severity(), breach.incidents(),
                breach.accessRefusals());
    }

    private static Explanation.ExplainedIncident incident(IncidentThen then, Foundations foundations, long position, Reading reading, Reader forWhom) {
        var standing = then.standing();
        boolean byItself = !standing.onDetectionsAlone().isEmpty();
        return new Explanation.ExplainedIncident(standing.incidentId(), standing.agreementId(), standing.state(), then.stateNow(), standing.result(),
                standing.violation(), standing.matched(), foundations.reports(then).map(report -> observation(report, foundations)).toList(),
                detections(standing, reading, forWhom), byItself ? ZoneQueries.counting(reading, standing.incidentId(), position, forWhom) : List.of());
    }

    private static List<Explanation.ExplainedDetections> detections(IncidentStanding standing, Reading reading, Reader forWhom) {
        List<NamedDetections> rested = standing.result() == null ? List.of() : standing.result().detections();
        var explained = new ArrayList<Explanation.ExplainedDetections>();
        int room = MOST_SINGLE;
        for (var named : rested) {
            var batch = DetectionQueries.batch(reading, named.batch(), forWhom);
            var numbers = named.numbers();
            if (!batch.isEmpty() && numbers != null) {
                var single = batch.stream().filter(each -> numbers.holds(each.number())).limit(room)
                        .map(each -> new Explanation.ExplainedDetection(each.number(), each.detection(), each.doubted())).toList();
                room -= single.size();
                var position = batch.getFirst().position();
                explained.add(new Explanation.ExplainedDetections(named.batch(), numbers, batch.getFirst().assetId(), position, "/api/v1/events/" + position, proposed(standing, named), single));
            }
        }
        return explained;
    }

    private static @Nullable ProposedThere proposed(IncidentStanding standing, NamedDetections named) {
        return standing.detections().stream().filter(each -> each.batch().equals(named.batch())).findFirst().<@Nullable ProposedThere>map(GroupedDetections::proposed).orElse(null);
    }

    private static Explanation.ExplainedReport observation(ReportThen then, Foundations foundations) {
        return new Explanation.ExplainedReport(then.violationId(), then.position(), then.revision(), then.state(), then.revisionNow(), then.stateNow(),
                then.report().source(), then.report().kind().name(), then.report().observed(), foundations.zones(then));
    }

    private static Explanation.ExplainedEvidence evidence(EvidenceRef ref, Foundations foundations) {
        var report = foundations.ordered().flatMap(foundations::reports)
                .filter(each -> each.position() == ref.position() || each.firstPosition() == ref.position() || each.report().evidence().contains(ref.sha256())).map(ReportThen::violationId).findFirst();
        return new Explanation.ExplainedEvidence(ref, "/api/v1/events/" + ref.position(), report.<@Nullable ViolationId>map(id -> id).orElse(null));
    }
}
