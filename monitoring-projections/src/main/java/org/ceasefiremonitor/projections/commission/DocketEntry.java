package org.ceasefiremonitor.projections.commission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding;
import org.ceasefiremonitor.core.commission.ballot.Question;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A case on the docket: how far it has come, what is due when, who was heard and what evidence lies before the commission.
 *
 * @param revision    how many events made the case what it is
 * @param due         when the first thing is due; absent where nothing is
 * @param deadlines   what is due, the earliest first, and what was missed and is still waited for
 * @param heard       the Parties, each with the submissions that stand
 * @param evidence    evidence that submissions, hypotheses or findings name, each once
 * @param openBallots ballots that are not tallied
 * @param remedies    remedies that are not done with
 */
public record DocketEntry(BreachCaseId caseId, long revision, CommissionId commissionId, ParticipantId accused, ParticipantId affected, Severity severity,
        BreachStanding.State state, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant due, List<DueOnDocket> deadlines, List<Heard> heard,
        List<IncidentId> incidents, List<EvidenceRef> evidence, List<OpenBallot> openBallots, List<OpenRemedy> remedies) {

    /**
     * Something that is due.
     *
     * @param kind   what is waited for
     * @param thing  what it is about, by type and id
     * @param due    until when
     * @param missed whether it is on record that the time ran out
     */
    public record DueOnDocket(ClockKind kind, String thing, Instant due, boolean missed) {
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
        var deadlines = new ArrayList<DueOnDocket>();
        ofCase(standing, deadlines);
        ballots.forEach(ballot -> deadlines.add(ballot.state() == BallotStanding.State.OPEN
                ? new DueOnDocket(ClockKind.BALLOT_COMMITMENTS, ballot.ballotId().key(), ballot.commitBy(), false)
                : new DueOnDocket(ClockKind.BALLOT_REVEALS, ballot.ballotId().key(), ballot.revealBy(), false)));
        remedies.forEach(remedy -> ofRemedy(remedy, deadlines));
        deadlines.sort(Comparator.comparing(DueOnDocket::due).thenComparing(DueOnDocket::kind));
        return new DocketEntry(standing.caseId(), standing.revision(), standing.commissionId(), standing.accused(), standing.affected(), standing.severity(),
                standing.state(), deadlines.isEmpty() ? null : deadlines.getFirst().due(), List.copyOf(deadlines), heard(standing), standing.incidents(),
                evidence(standing),
                ballots.stream().map(ballot -> new OpenBallot(ballot.ballotId().value(), ballot.question(), ballot.state())).toList(),
                remedies.stream().map(remedy -> new OpenRemedy(remedy.remedyId().value(), remedy.addressee(), remedy.state())).toList());
    }

    private static void ofCase(BreachStanding standing, List<DueOnDocket> deadlines) {
        switch (standing.state()) {
            case FILED -> add(deadlines, standing, ClockKind.CASE_ADMISSIBILITY, standing.admissibilityDue());
            case ADMITTED, SUBMISSIONS_OPEN, DELIBERATION, PROVISIONAL_FINDING -> {
                if (standing.state() == BreachStanding.State.SUBMISSIONS_OPEN) {
                    add(deadlines, standing, ClockKind.CASE_SUBMISSIONS, standing.submissionsDue());
                }
                if (standing.provisional() == null) {
                    add(deadlines, standing, ClockKind.CASE_PROVISIONAL_FINDING, standing.provisionalDue());
                }
                add(deadlines, standing, ClockKind.CASE_FINDING, standing.findingDue());
                add(deadlines, standing, ClockKind.CASE_EXTENSION, standing.extendBy());
            }
            default -> {
                // what is due then is due of its ballots and remedies
            }
        }
    }

    private static void add(List<DueOnDocket> deadlines, BreachStanding standing, ClockKind kind, @Nullable Instant due) {
        add(deadlines, kind, standing.caseId(), due, standing.missed().contains(kind));
    }

    private static void ofRemedy(RemedyStanding remedy, List<DueOnDocket> deadlines) {
        var id = remedy.remedyId();
        switch (remedy.state()) {
            case NOTIFIED -> {
                add(deadlines, ClockKind.REMEDY_ACKNOWLEDGEMENT, id, remedy.acknowledgeBy(), remedy.acknowledgementMissed());
                add(deadlines, ClockKind.REMEDY, id, remedy.due(), false);
            }
            case ACKNOWLEDGED, CONTESTED, IN_PROGRESS -> add(deadlines, ClockKind.REMEDY, id, remedy.due(), false);
            case CLAIMED_DONE -> add(deadlines, ClockKind.REMEDY_VERIFICATION, id, remedy.verifyBy(), remedy.verificationMissed());
            case OVERDUE -> {
                add(deadlines, ClockKind.REMEDY, id, remedy.due(), true);
                add(deadlines, ClockKind.REMEDY_GRACE, id, remedy.graceUntil(), remedy.graceEnded());
            }
            default -> {
                // no time runs
            }
        }
    }

    private static void add(List<DueOnDocket> deadlines, ClockKind kind, Identifier thing, @Nullable Instant due, boolean missed) {
        if (due != null) {
            deadlines.add(new DueOnDocket(kind, thing.key(), due, missed));
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
