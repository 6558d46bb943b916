package org.ceasefiremonitor.core.verification.mission;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.report.Side;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.mission.MissionStanding.State;

/** People of several participants who go to a place, or look at it from afar, to find out about an incident. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class VerificationMission {

    @AggregateIdentifier
    private MissionId missionId;
    private MissionStanding standing;

    @SuppressWarnings("NullAway.Init")
    VerificationMission() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public VerificationMission(RequestMission command, Circumstances circumstances) {
        var incident = circumstances.directory().find(command.incidentId(), IncidentStanding.class)
                .filter(each -> each.state() != IncidentStanding.State.MERGED && each.state() != IncidentStanding.State.CLOSED)
                .filter(each -> each.shownTo(circumstances.actor().participant()))
                .orElseThrow(() -> Refusal.notSuchAOne(MissionRule.INCIDENT_GOES_ON, command.incidentId().key()));
        var marking = incident.marking();
        if (Side.isParty(command.side())) {
            var holder = new ParticipantId(command.side());
            if (circumstances.directory().find(holder, ParticipantStanding.class).isEmpty()) {
                throw new Refusal(MissionRule.SIDE_KNOWN, "The participant " + command.side() + " is not registered.");
            }
            requireNotOf(holder, command.members());
            marking = marking.alsoFor(holder);
        }
        if (incident.violation() != null && incident.violation().accused() != null) {
            requireNotOf(incident.violation().accused(), command.members());
        }
        requireJoint(command.members(), circumstances);
        apply(new MissionRequested(command.missionId(), incident.agreementId(), command.incidentId(), command.mode(), command.side(), command.place(),
                command.members(), command.purpose(), circumstances.at(), marking));
    }

    @CommandHandler
    void decide(AuthoriseMission command, Circumstances circumstances) {
        requireNotEnded();
        require(standing.state() == State.REQUESTED, MissionRule.AUTHORISED_ONCE);
        apply(new MissionAuthorised(missionId, circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(RequestAccess command, Circumstances circumstances) {
        requireNotEnded();
        requireOnSite();
        require(standing.state() == State.AUTHORISED || standing.state() == State.ACCESS_DENIED, MissionRule.ACCESS_ASKED_FOR);
        if (standing.denials().size() == MissionStanding.MOST_DENIALS) {
            throw new Refusal(MissionRule.ASKED_OFTEN_ENOUGH, "Break the mission off, and ask for another one.", stateOf());
        }
        var terms = circumstances.directory().find(standing.agreementId(), AgreementTerms.class).orElseThrow();
        apply(new AccessRequested(missionId, circumstances.at(), ClockKind.MISSION_ACCESS.due(circumstances.at(), terms), standing.marking()));
    }

    @CommandHandler
    void decide(GrantAccess command, Circumstances circumstances) {
        requireNotEnded();
        requireOnSite();
        requireSide(circumstances.actor());
        require(standing.state() == State.ACCESS_REQUESTED || standing.state() == State.ACCESS_DENIED, MissionRule.ACCESS_AWAITED);
        apply(new AccessGranted(missionId, command.conditions(), circumstances.actor().participant(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(RefuseAccess command, Circumstances circumstances) {
        requireNotEnded();
        requireOnSite();
        requireSide(circumstances.actor());
        require(standing.state() == State.ACCESS_REQUESTED || standing.state() == State.ACCESS_GRANTED || standing.state() == State.DEPLOYED,
                MissionRule.ACCESS_AWAITED);
        if (standing.denials().size() == MissionStanding.MOST_DENIALS) {
            throw new Refusal(MissionRule.ASKED_OFTEN_ENOUGH, "Break the mission off, and ask for another one.", stateOf());
        }
        apply(new AccessRefused(missionId, restriction(), true, command.authority(), command.reason(), circumstances.actor().participant(),
                circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(MissAccessAnswer command, Circumstances circumstances) {
        var due = standing.answerBy();
        if (due == null || circumstances.at().isBefore(due)) {
            throw new Refusal(MissionRule.RUN_OUT, due == null ? "The mission is " + standing.state() + " and waits for no access."
                    : "The time runs out at " + due + ".", stateOf());
        }
        apply(new AccessRefused(missionId, restriction(), false, null, null, circumstances.actor().participant(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(DeployMission command, Circumstances circumstances) {
        requireNotEnded();
        require(standing.state() == (standing.mode() == MissionMode.REMOTE ? State.AUTHORISED : State.ACCESS_GRANTED), MissionRule.SENT_ONCE);
        apply(new MissionDeployed(missionId, circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ExamineSite command, Circumstances circumstances) {
        requireNotEnded();
        requireOnSite();
        require(standing.state() == State.DEPLOYED, MissionRule.EXAMINED_ONCE);
        if (command.until().isAfter(circumstances.at())) {
            throw new Refusal(MissionRule.NOT_FROM_THE_FUTURE, "It is " + circumstances.at() + "; " + command.until() + " lies in the future.");
        }
        apply(new SiteExamined(missionId, command.from(), command.until(), command.note(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ReportMission command, Circumstances circumstances) {
        requireNotEnded();
        require(standing.state() == (standing.mode() == MissionMode.REMOTE ? State.DEPLOYED : State.ON_SITE), MissionRule.REPORTED_AT_THE_END);
        apply(new MissionReported(missionId, standing.incidentId(), command.text(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeMissionReport command, Circumstances circumstances) {
        require(standing.state() == State.REPORTED, MissionRule.REPORT_STANDS);
        apply(new MissionReportStruck(missionId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(AbortMission command, Circumstances circumstances) {
        requireNotEnded();
        apply(new MissionAborted(missionId, command.reason(), circumstances.at(), standing.marking()));
    }

    private static void requireJoint(List<Member> members, Circumstances circumstances) {
        for (var member : members) {
            if (circumstances.directory().find(member.participant(), ParticipantStanding.class).filter(ParticipantStanding::stands).isEmpty()) {
                throw new Refusal(MissionRule.JOINT, "The participant " + member.participant().value() + " is not registered.");
            }
        }
        if (members.stream().map(Member::participant).distinct().count() < 2) {
            throw new Refusal(MissionRule.JOINT, "All are of " + members.getFirst().participant().value() + ".");
        }
    }

    private static void requireNotOf(ParticipantId party, List<Member> members) {
        if (members.stream().allMatch(member -> member.isOf(party))) {
            throw new Refusal(MissionRule.NOT_OF_THE_ACCUSED_ALONE, "All are nationals of " + party.value() + ".");
        }
    }

    private void requireNotEnded() {
        require(standing.state() != State.REPORTED && standing.state() != State.ABORTED, MissionRule.ENDED);
    }

    private void requireOnSite() {
        require(standing.mode() == MissionMode.ON_SITE, MissionRule.REMOTE);
    }

    private void require(boolean holds, MissionRule rule) {
        if (!holds) {
            throw new Refusal(rule, "The mission is " + standing.state() + ".", stateOf());
        }
    }

    /** The mechanism may record what it was told, or how it was turned back; a Party speaks for itself alone. */
    private void requireSide(Actor actor) {
        if (actor.capacity() == Mandate.PARTY_LIAISON && !actor.participant().value().equals(standing.side())) {
            throw new Refusal(MissionRule.BY_THE_SIDE, "The area is held by " + standing.side() + ".");
        }
    }

    /** The same for the same refusal, so that the ledger can have it under this id and has it once. */
    private AccessRestrictionId restriction() {
        return new AccessRestrictionId(Identifier.fitting("refused-" + (standing.denials().size() + 1) + "-" + missionId.value()));
    }

    private Map<String, Object> stateOf() {
        return Map.of("state", standing.state().name());
    }

    @EventSourcingHandler
    void evolve(MissionEvent event) {
        standing = MissionStanding.evolve(standing, event);
        missionId = standing.missionId();
    }
}
