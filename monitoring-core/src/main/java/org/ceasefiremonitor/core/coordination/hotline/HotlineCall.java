package org.ceasefiremonitor.core.coordination.hotline;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Duration;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.coordination.CellStanding;
import org.ceasefiremonitor.core.coordination.hotline.HotlineStanding.State;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.Refusal;

/** A call over the hotline of a coordination cell: counted, timed and closed. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class HotlineCall {

    @AggregateIdentifier
    private HotlineCallId callId;
    private HotlineStanding standing;

    @SuppressWarnings("NullAway.Init")
    HotlineCall() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public HotlineCall(OpenHotlineCall command, Circumstances circumstances) {
        var from = circumstances.actor().participant();
        var cell = circumstances.directory().find(command.cellId(), CellStanding.class)
                .filter(each -> each.atWork() && each.marking().shows(from, each.runBy()))
                .orElseThrow(() -> Refusal.notSuchAOne(HotlineRule.CELL_AT_WORK, command.cellId().key()));
        if (circumstances.actor().capacity() != Mandate.PARTY_LIAISON) {
            requireOf(cell, circumstances);
        }
        if (command.to().equals(from) || circumstances.directory().find(command.to(), ParticipantStanding.class).filter(ParticipantStanding::stands).isEmpty()) {
            throw new Refusal(HotlineRule.ANOTHER_PARTICIPANT, command.to().value() + " is not such a participant.");
        }
        var stated = Marking.stated(command.marking());
        if (stated.tlp() == Tlp.AMBER_STRICT) {
            throw new Refusal(HotlineRule.SEEN_BY_BOTH_ENDS, "AMBER_STRICT is shown to nobody else; name participants under AMBER.");
        }
        var marking = stated.alsoFor(from).alsoFor(command.to()).alsoFor(cell.runBy());
        requireSeen(command.about(), marking, circumstances);
        var answerBy = command.answerBy() != null ? command.answerBy() : ClockKind.HOTLINE_ANSWER.due(circumstances.at(),
                circumstances.directory().find(cell.agreementId(), AgreementTerms.class).orElseThrow());
        if (!answerBy.isAfter(circumstances.at())) {
            throw new Refusal(HotlineRule.ANSWER_LATER, "It is " + circumstances.at() + ".");
        }
        apply(new HotlineCallOpened(command.callId(), command.cellId(), from, command.to(), command.issue(), command.headline(), command.about(), answerBy,
                circumstances.at(), marking));
    }

    @CommandHandler
    void decide(CorrectHotlineCall command, Circumstances circumstances) {
        requireStands(circumstances);
        if (command.issue().equals(standing.issue()) && command.headline().equals(standing.headline())) {
            throw unchanged();
        }
        apply(new HotlineCallCorrected(callId, command.issue(), command.headline(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeHotlineCall command, Circumstances circumstances) {
        requireStands(circumstances);
        apply(new HotlineCallStruck(callId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ReachHotlineParty command, Circumstances circumstances) {
        requireStands(circumstances);
        require(standing.state().unreached());
        apply(new HotlinePartyReached(callId, command.person(), Duration.between(standing.openedAt(), circumstances.at()).toSeconds(), circumstances.at(),
                standing.marking()));
    }

    @CommandHandler
    void decide(CorrectHotlineAnswer command, Circumstances circumstances) {
        requireStands(circumstances);
        var reached = standing.reached();
        if (reached == null) {
            throw inOrder();
        }
        if (command.reachedAt().isBefore(standing.openedAt()) || command.reachedAt().isAfter(circumstances.at())) {
            throw new Refusal(HotlineRule.REACHED_SINCE, "The call was opened at " + standing.openedAt() + ", and it is " + circumstances.at() + ".");
        }
        if (command.reachedAt().equals(reached.at()) && command.person().equals(reached.person())) {
            throw unchanged();
        }
        apply(new HotlineAnswerCorrected(callId, command.reachedAt(), command.person(),
                Duration.between(standing.openedAt(), command.reachedAt()).toSeconds(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(MissHotlineAnswer command, Circumstances circumstances) {
        if (standing.state() != State.OPENED || circumstances.at().isBefore(standing.answerBy())) {
            throw new Refusal(HotlineRule.RUN_OUT, standing.state() == State.OPENED ? "The time runs out at " + standing.answerBy() + "."
                    : "The call is " + standing.state() + ".", stateOf());
        }
        apply(new HotlineUnanswered(callId, circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(PassHotlineMessage command, Circumstances circumstances) {
        requireStands(circumstances);
        require(standing.state().goesOn() && !standing.state().unreached());
        apply(new HotlineMessagePassed(callId, command.text(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CorrectHotlineMessage command, Circumstances circumstances) {
        requireStands(circumstances);
        require(standing.message() != null);
        if (command.text().equals(HotlineStanding.said(standing.message()).text())) {
            throw unchanged();
        }
        apply(new HotlineMessageCorrected(callId, command.text(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(RecordHotlineReply command, Circumstances circumstances) {
        requireReplying(circumstances);
        require(standing.state() == State.MESSAGE_PASSED);
        apply(new HotlineReplied(callId, command.text(), circumstances.actor().participant(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CorrectHotlineReply command, Circumstances circumstances) {
        requireReplying(circumstances);
        require(standing.reply() != null);
        if (command.text().equals(HotlineStanding.said(standing.reply()).text())) {
            throw unchanged();
        }
        apply(new HotlineReplyCorrected(callId, command.text(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ResolveHotlineIssue command, Circumstances circumstances) {
        requireStands(circumstances);
        require(standing.state().goesOn() && !standing.state().unreached());
        apply(new HotlineIssueResolved(callId, command.outcome(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(EscalateHotlineCall command, Circumstances circumstances) {
        requireStands(circumstances);
        require(standing.state().goesOn());
        apply(new HotlineEscalated(callId, command.to(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeHotlineResult command, Circumstances circumstances) {
        requireStands(circumstances);
        require(!standing.state().goesOn());
        apply(new HotlineResultStruck(callId, standing.goesOnIn() == State.OPENED ? standing.answerBy() : null, command.reason(), circumstances.at(),
                standing.marking()));
    }

    private static void requireSeen(String about, Marking marking, Circumstances circumstances) {
        if (about == null) {
            return;
        }
        circumstances.directory().find(about).map(thing -> thing instanceof Marked marked ? marked.marking() : Marking.GREEN)
                .filter(thing -> marking.and(thing).equals(marking))
                // in the same words, so that nobody learns of a thing that is not shown
                .orElseThrow(() -> new Refusal(HotlineRule.ABOUT_WHAT_IS_SEEN, "There is no " + about + " that all may see for whom the call is marked; check"
                        + " the id, or state a narrower marking."));
    }

    private static void requireOf(CellStanding cell, Circumstances circumstances) {
        var actor = circumstances.actor().participant();
        if (!cell.actsFor(actor, circumstances.at())) {
            throw new Refusal(HotlineRule.BY_THE_CELL, actor.value() + " does not act for the cell.");
        }
    }

    private void requireStands(Circumstances circumstances) {
        requireOf(circumstances.directory().find(standing.cellId(), CellStanding.class).orElseThrow(), circumstances);
        var actor = circumstances.actor().participant();
        if (standing.marking().limits() && !standing.marking().releasableTo().contains(actor)) {
            throw new Refusal(HotlineRule.BY_THE_CELL, actor.value() + " does not act for the cell here.");
        }
        require(standing.state() != State.STRUCK);
    }

    private void requireReplying(Circumstances circumstances) {
        if (circumstances.actor().capacity() != Mandate.PARTY_LIAISON) {
            requireStands(circumstances);
            return;
        }
        if (!circumstances.actor().participant().equals(standing.to())) {
            throw new Refusal(HotlineRule.BY_THE_CALLED, "Another participant was called.");
        }
        require(standing.state() != State.STRUCK);
    }

    private void require(boolean holds) {
        if (!holds) {
            throw inOrder();
        }
    }

    private Refusal inOrder() {
        return new Refusal(HotlineRule.IN_ORDER, "The call is " + standing.state() + ".", stateOf());
    }

    private static Refusal unchanged() {
        return new Refusal(HotlineRule.CORRECTION_CHANGES, "The call is recorded so already.");
    }

    private Map<String, Object> stateOf() {
        return Map.of("state", standing.state().name());
    }

    @EventSourcingHandler
    void evolve(HotlineEvent event) {
        standing = HotlineStanding.evolve(standing, event);
        callId = standing.callId();
    }
}
