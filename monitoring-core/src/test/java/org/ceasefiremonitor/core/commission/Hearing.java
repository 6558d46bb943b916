package org.ceasefiremonitor.core.commission;

import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.NO_FIRE;
import static org.ceasefiremonitor.core.story.Cast.instant;
import static org.ceasefiremonitor.core.verification.Bridge.CAMERA;
import static org.ceasefiremonitor.core.verification.Bridge.POST;
import static org.ceasefiremonitor.core.verification.Bridge.VERIFIER;

import java.util.List;
import java.util.Set;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.ballot.CommitPosition;
import org.ceasefiremonitor.core.commission.ballot.Commitment;
import org.ceasefiremonitor.core.commission.ballot.OpenBallot;
import org.ceasefiremonitor.core.commission.ballot.Position;
import org.ceasefiremonitor.core.commission.ballot.Question;
import org.ceasefiremonitor.core.commission.ballot.RevealPosition;
import org.ceasefiremonitor.core.commission.breach.AddHypothesis;
import org.ceasefiremonitor.core.commission.breach.Attribution;
import org.ceasefiremonitor.core.commission.breach.Claim;
import org.ceasefiremonitor.core.commission.breach.CloseSubmissions;
import org.ceasefiremonitor.core.commission.breach.DecideAdmissibility;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.commission.breach.FileBreachCase;
import org.ceasefiremonitor.core.commission.breach.Finding;
import org.ceasefiremonitor.core.commission.breach.Intent;
import org.ceasefiremonitor.core.commission.breach.IssueFinding;
import org.ceasefiremonitor.core.commission.breach.Justification;
import org.ceasefiremonitor.core.commission.breach.Level;
import org.ceasefiremonitor.core.commission.breach.LodgeSubmission;
import org.ceasefiremonitor.core.commission.breach.NotifyParties;
import org.ceasefiremonitor.core.commission.breach.Ruling;
import org.ceasefiremonitor.core.commission.breach.StandardOfProof;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.Form;
import org.ceasefiremonitor.core.participant.GrantMandate;
import org.ceasefiremonitor.core.participant.RegisterParticipant;
import org.ceasefiremonitor.core.participant.Role;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.AssignVerifier;
import org.ceasefiremonitor.core.verification.Basis;
import org.ceasefiremonitor.core.verification.Bridge;
import org.ceasefiremonitor.core.verification.ConcludeVerification;
import org.ceasefiremonitor.core.verification.OpenIncident;
import org.ceasefiremonitor.core.verification.Outcome;

/** How far stories of the commission go before a test begins. It sits on 2 March 2031 from 18:00Z. */
public final class Hearing {

    public static final CommissionId COMMISSION = new CommissionId("special");
    public static final BreachCaseId CASE = new BreachCaseId("case-1");
    /** Verified. */
    public static final IncidentId INCIDENT = new IncidentId("incident-1");
    public static final BallotId BALLOT = new BallotId("finding-1");
    /** A member that is no party to anything. */
    public static final ParticipantId EASTMARK = new ParticipantId("eastmark");
    /** An alternate for Dalmark. */
    public static final ParticipantId FENWICK = new ParticipantId("fenwick");
    /** Three seats are needed; two after two failures. */
    public static final RulesOfProcedure RULES = new RulesOfProcedure("1", 3, VotingRule.MAJORITY, 2, 2, false);
    public static final EvidenceRef EVIDENCE = new EvidenceRef("cd".repeat(32), 1);
    public static final String SESSION = "s-1";

    private Hearing() {
    }

    /** An incident is verified from two independent sources. */
    public static Story verified(Story story, IncidentId incident) {
        return story.does(new OpenIncident(incident, ACCORD, List.of(POST, CAMERA))).does(new AssignVerifier(incident, MECHANISM, VERIFIER))
                .person(VERIFIER).does(new ConcludeVerification(incident, Outcome.VERIFIED, Basis.INDEPENDENT_SOURCES, List.of(POST, CAMERA),
                        "Bearings cross.", "Both saw it.", null)).person("desk-7");
    }

    /** An incident is verified by somebody of Dalmark, which has a seat. */
    public static Story verifiedByDalmark(Story story, IncidentId incident) {
        return story.does(new GrantMandate(DALMARK, Mandate.ANALYST, instant("2031-03-02T00:00:00Z"), null))
                .does(new OpenIncident(incident, ACCORD, List.of(POST, CAMERA))).does(new AssignVerifier(incident, DALMARK, "d-1")).by(DALMARK).person("d-1")
                .does(new ConcludeVerification(incident, Outcome.VERIFIED, Basis.INDEPENDENT_SOURCES, List.of(POST, CAMERA), "Bearings cross.", "Both saw it.", null))
                .by(MECHANISM).person("desk-7");
    }

    /** Members are seated: Borduria, Caldonia, Dalmark with Fenwick as its alternate, Eastmark. */
    public static Story seated() {
        var story = verified(Bridge.reported(), INCIDENT).does(new RegisterParticipant(EASTMARK, "Eastmark", Form.STATE, "XAE", Set.of(Role.OBSERVER)))
                .does(new RegisterParticipant(FENWICK, "Fenwick", Form.STATE, "XAF", Set.of(Role.OBSERVER)));
        for (var member : List.of(BORDURIA, CALDONIA, DALMARK, EASTMARK, FENWICK)) {
            story.does(new GrantMandate(member, Mandate.COMMISSION_MEMBER, instant("2031-03-02T00:00:00Z"), null));
        }
        story.does(new ConstituteCommission(COMMISSION, ACCORD, "Special Commission"));
        for (var member : List.of(BORDURIA, CALDONIA, DALMARK, EASTMARK)) {
            story.does(new SeatMember(COMMISSION, member, null));
        }
        return story.does(new SeatMember(COMMISSION, FENWICK, DALMARK));
    }

    /** Rules are adopted and a session is convened for 18:00Z, which it is; the case is on its agenda. */
    public static Story convened() {
        return seated().does(new AdoptRulesOfProcedure(COMMISSION, RULES))
                .does(new ConveneSession(COMMISSION, SESSION, instant("2031-03-02T18:00:00Z"), List.of(CASE), true)).then("2031-03-02T18:00:00Z");
    }

    /** Two sessions without quorum, and a third one convened. */
    public static Story boycotted() {
        return convened().does(new RecordAttendance(COMMISSION, SESSION, List.of(CALDONIA, EASTMARK))).does(new CloseSession(COMMISSION, SESSION, null))
                .does(convene("s-2")).does(new RecordAttendance(COMMISSION, "s-2", List.of(CALDONIA)))
                .does(new CloseSession(COMMISSION, "s-2", null)).does(convene("s-3"));
    }

    public static ConveneSession convene(String session) {
        return new ConveneSession(COMMISSION, session, instant("2031-03-02T18:00:00Z"), List.of(CASE), true);
    }

    public static FileBreachCase file() {
        return new FileBreachCase(CASE, COMMISSION, BORDURIA, ASTORIA, List.of(INCIDENT), List.of(), List.of(NO_FIRE), Severity.S3,
                "Artillery fire inside the zone.");
    }

    /** The session has quorum, and Astoria has filed the case. */
    public static Story filed() {
        return convened().does(new RecordAttendance(COMMISSION, SESSION, List.of(BORDURIA, CALDONIA, DALMARK, EASTMARK)))
                .by(ASTORIA).does(file()).by(MECHANISM);
    }

    public static Story admitted() {
        return filed().does(new DecideAdmissibility(CASE, true, "Verified."));
    }

    public static Story submissionsOpen() {
        return admitted().does(new NotifyParties(CASE));
    }

    public static LodgeSubmission lodge(String id) {
        return new LodgeSubmission(CASE, id, "Our battery returned fire.", Claim.RETURN_FIRE, List.of(EVIDENCE));
    }

    /** Both Parties are heard, and there is one hypothesis. */
    public static Story deliberating() {
        return submissionsOpen().by(ASTORIA).does(lodge("a-1")).by(BORDURIA).does(lodge("b-1")).by(MECHANISM).does(new CloseSubmissions(CASE))
                .does(new AddHypothesis(CASE, "h1", Level.PARTY, BORDURIA, null, "The battery of Borduria fired."));
    }

    public static OpenBallot open(BallotId ballot, Question question) {
        return new OpenBallot(ballot, COMMISSION, CASE, question, "The fire is attributed to Borduria.", SESSION, instant("2031-03-02T20:00:00Z"),
                instant("2031-03-02T22:00:00Z"));
    }

    public static String nonce(ParticipantId member) {
        return (member.value().hashCode() % 2 == 0 ? "0a" : "1b").repeat(16);
    }

    public static CommitPosition commit(BallotId ballot, ParticipantId member, Position position) {
        return new CommitPosition(ballot, Commitment.to(ballot, member, position, nonce(member)));
    }

    public static RevealPosition reveal(BallotId ballot, ParticipantId member, Position position) {
        return new RevealPosition(ballot, position, nonce(member), position == Position.CONCUR ? null : "Reasons of " + member.value() + ".");
    }

    /** All three that sit on the case commit themselves and reveal: Caldonia and Dalmark concur, Eastmark takes a position. */
    public static Story voted(Story story, BallotId ballot, Question question, Position ofEastmark) {
        story.by(MECHANISM).does(open(ballot, question))
                .by(CALDONIA).does(commit(ballot, CALDONIA, Position.CONCUR))
                .by(DALMARK).does(commit(ballot, DALMARK, Position.CONCUR))
                .by(EASTMARK).does(commit(ballot, EASTMARK, ofEastmark));
        return story.by(CALDONIA).does(reveal(ballot, CALDONIA, Position.CONCUR))
                .by(DALMARK).does(reveal(ballot, DALMARK, Position.CONCUR))
                .by(EASTMARK).does(reveal(ballot, EASTMARK, ofEastmark)).by(MECHANISM);
    }

    public static Finding finding() {
        return new Finding(Attribution.REACHED, "h1", Intent.DELIBERATE, new Justification(Claim.RETURN_FIRE, Ruling.REJECTED, "No order was notified."),
                StandardOfProof.CLEAR_AND_CONVINCING, StandardOfProof.CLEAR_AND_CONVINCING, List.of(EVIDENCE), "Two records agree.");
    }

    public static Finding notReached() {
        return new Finding(Attribution.NOT_REACHED, null, Intent.UNKNOWN, new Justification(Claim.NONE, Ruling.NOT_RULED, null),
                StandardOfProof.CLEAR_AND_CONVINCING, StandardOfProof.REASONABLE_GROUNDS_TO_BELIEVE, List.of(EVIDENCE), "One record alone.");
    }

    /** The finding is issued, with the dissent of Eastmark. */
    public static Story found() {
        return voted(deliberating(), BALLOT, Question.FINDING, Position.DISSENT).does(new IssueFinding(CASE, BALLOT, finding()));
    }
}
