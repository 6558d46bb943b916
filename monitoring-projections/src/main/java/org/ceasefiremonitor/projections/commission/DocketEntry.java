package org.ceasefiremonitor.projections.commission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding;
import org.ceasefiremonitor.core.commission.ballot.Question;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A case on the docket: how far it has come, what is due when, who was heard and what evidence lies before the commission.
 *
 * @param revision    how many events made the case what it is
 * @param due         when the first thing is due; absent where nothing is
 * @param deadlines   what is due, the earliest first; also what is overdue
 * @param heard       the Parties, each with the submissions that stand
 * @param evidence    evidence that submissions, hypotheses or findings name, each once
 * @param openBallots ballots that are not tallied
 * @param remedies    remedies that are not done with
 */
public record DocketEntry(BreachCaseId caseId, long revision, CommissionId commissionId, ParticipantId accused, ParticipantId affected, Severity severity,
        BreachStanding.State state, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant due, List<Deadline> deadlines, List<Heard> heard,
        List<IncidentId> incidents, List<EvidenceRef> evidence, List<OpenBallot> openBallots, List<OpenRemedy> remedies) {

    /** What is due. */
    public enum Step {
        ADMISSIBILITY, SUBMISSIONS, PROVISIONAL_FINDING, FINDING, COMMITMENTS, REVEALS, REMEDY_ACKNOWLEDGEMENT, REMEDY, REMEDY_VERIFICATION, REMEDY_GRACE
    }

    /**
     * Something that is due.
     *
     * @param thing what it is about, by type and id
     */
    public record Deadline(Step step, String thing, Instant due) {
    }

    /** How many submissions of a Party stand, and whether it was silent when they closed. */
    public record Heard(ParticipantId party, long submissions, boolean silent) {
    }

    /** A ballot that is not tallied. */
    public record OpenBallot(String ballotId, Question question, BallotStanding.State state) {
    }

    /** A remedy that is not done with. */
    public record OpenRemedy(String remedyId, ParticipantId addressee, RemedyStanding.State state) {
    }

    static DocketEntry of(BreachStanding standing, List<BallotStanding> ballots, List<RemedyStanding> remedies) {
        var deadlines = new ArrayList<Deadline>();
        ofCase(standing, deadlines);
        ballots.forEach(ballot -> deadlines.add(ballot.state() == BallotStanding.State.OPEN
                ? new Deadline(Step.COMMITMENTS, ballot.ballotId().key(), ballot.commitBy()) : new Deadline(Step.REVEALS, ballot.ballotId().key(), ballot.revealBy())));
        remedies.forEach(remedy -> ofRemedy(remedy, deadlines));
        deadlines.sort(Comparator.comparing(Deadline::due).thenComparing(Deadline::step));
        return new DocketEntry(standing.caseId(), standing.revision(), standing.commissionId(), standing.accused(), standing.affected(), standing.severity(),
                standing.state(), deadlines.isEmpty() ? null : deadlines.getFirst().due(), List.copyOf(deadlines), heard(standing), standing.incidents(),
                evidence(standing),
                ballots.stream().map(ballot -> new OpenBallot(ballot.ballotId().value(), ballot.question(), ballot.state())).toList(),
                remedies.stream().map(remedy -> new OpenRemedy(remedy.remedyId().value(), remedy.addressee(), remedy.state())).toList());
    }

    private static void ofCase(BreachStanding standing, List<Deadline> deadlines) {
        var thing = standing.caseId().key();
        switch (standing.state()) {
            case FILED -> deadlines.add(new Deadline(Step.ADMISSIBILITY, thing, standing.admissibilityDue()));
            case ADMITTED, SUBMISSIONS_OPEN, DELIBERATION, PROVISIONAL_FINDING -> {
                if (standing.state() == BreachStanding.State.SUBMISSIONS_OPEN) {
                    add(deadlines, Step.SUBMISSIONS, thing, standing.submissionsDue());
                }
                if (standing.provisional() == null) {
                    add(deadlines, Step.PROVISIONAL_FINDING, thing, standing.provisionalDue());
                }
                add(deadlines, Step.FINDING, thing, standing.findingDue());
            }
            default -> {
                // what is due then is due of its ballots and remedies
            }
        }
    }

    private static void ofRemedy(RemedyStanding remedy, List<Deadline> deadlines) {
        var thing = remedy.remedyId().key();
        switch (remedy.state()) {
            case NOTIFIED -> {
                add(deadlines, Step.REMEDY_ACKNOWLEDGEMENT, thing, remedy.acknowledgeBy());
                add(deadlines, Step.REMEDY, thing, remedy.due());
            }
            case ACKNOWLEDGED, CONTESTED, IN_PROGRESS -> add(deadlines, Step.REMEDY, thing, remedy.due());
            case CLAIMED_DONE -> add(deadlines, Step.REMEDY_VERIFICATION, thing, remedy.verifyBy());
            case OVERDUE -> add(deadlines, Step.REMEDY_GRACE, thing, remedy.graceUntil());
            default -> {
                // no time runs
            }
        }
    }

    private static void add(List<Deadline> deadlines, Step step, String thing, @Nullable Instant due) {
        if (due != null) {
            deadlines.add(new Deadline(step, thing, due));
        }
    }

    private static List<Heard> heard(BreachStanding standing) {
        return standing.parties().stream().map(party -> new Heard(party,
                standing.submissions().stream().filter(each -> each.struck() == null && each.party().equals(party)).count(), standing.silent().contains(party))).toList();
    }

    private static List<EvidenceRef> evidence(BreachStanding standing) {
        return Stream.of(standing.submissions().stream().filter(each -> each.struck() == null).flatMap(each -> each.evidence().stream()),
                        standing.hypotheses().stream().filter(each -> each.struck() == null).flatMap(each -> each.evidence().stream())
                                .map(BreachStanding.Weighed::evidence),
                        Stream.concat(Stream.ofNullable(standing.provisional()), standing.findings().stream()).flatMap(each -> each.finding().evidence().stream()))
                .flatMap(each -> each).distinct().toList();
    }
}
