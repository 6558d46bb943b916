package org.ceasefiremonitor.core.coordination.request;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.coordination.CellStanding;
import org.ceasefiremonitor.core.coordination.request.RequestStanding.RequestOwner;
import org.ceasefiremonitor.core.coordination.request.RequestStanding.State;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.rule.Refusal;

/** A request to a coordination cell, from its raising to an answer that the requester accepts. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class CoordinationRequest {

    @AggregateIdentifier
    private RequestId requestId;
    private RequestStanding standing;

    @SuppressWarnings("NullAway.Init")
    CoordinationRequest() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public CoordinationRequest(RaiseRequest command, Circumstances circumstances) {
        var requester = circumstances.actor().participant();
        var cell = circumstances.directory().find(command.cellId(), CellStanding.class)
                .filter(each -> each.atWork() && each.marking().shows(requester, each.runBy()))
                .orElseThrow(() -> Refusal.notSuchAOne(RequestRule.CELL_AT_WORK, command.cellId().key()));
        var marking = Marking.stated(command.marking());
        if (marking.tlp() == Tlp.AMBER_STRICT) {
            throw new Refusal(RequestRule.SEEN_BY_THE_CELL, "AMBER_STRICT is shown to nobody else; name participants under AMBER.");
        }
        if (!command.due().isAfter(circumstances.at())) {
            throw new Refusal(RequestRule.DUE_LATER, "It is " + circumstances.at() + ".");
        }
        apply(new RequestRaised(command.requestId(), command.cellId(), command.kind(), requester, command.headline(), command.text(), command.due(),
                circumstances.at(), marking.alsoFor(cell.runBy()).alsoFor(requester)));
    }

    @CommandHandler
    void decide(CorrectRequest command, Circumstances circumstances) {
        requireRequester(circumstances);
        if (command.kind() == standing.kind() && command.headline().equals(standing.headline()) && command.text().equals(standing.text())) {
            throw new Refusal(RequestRule.CORRECTION_CHANGES, "The request is recorded so already.");
        }
        apply(new RequestCorrected(requestId, command.kind(), command.headline(), command.text(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(AssignRequest command, Circumstances circumstances) {
        var cell = requireOfTheCell(circumstances);
        require(standing.state().awaited());
        if (!cell.actsFor(command.owner(), circumstances.at()) || !standing.shownTo(command.owner())) {
            throw new Refusal(RequestRule.OWNER_OF_THE_CELL, command.owner().value() + " is no such participant.");
        }
        require(standing.state() == State.IN_PROGRESS || !new RequestOwner(command.owner(), command.person()).equals(standing.owner()));
        apply(new RequestAssigned(requestId, command.owner(), command.person(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StartRequest command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        require(standing.state() == State.ASSIGNED);
        apply(new RequestStarted(requestId, circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(AnswerRequest command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        require(standing.state().open());
        if (standing.owner() == null) {
            throw new Refusal(RequestRule.OWNED, "Assign the request first, and put its time off where it has run out.", stateOf());
        }
        apply(new RequestAnswered(requestId, command.text(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CorrectRequestAnswer command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        require(standing.state() == State.ANSWERED || standing.state() == State.ACCEPTED);
        if (command.text().equals(standing.given().text())) {
            throw new Refusal(RequestRule.CORRECTION_CHANGES, "The answer is recorded so already.");
        }
        apply(new RequestAnswerCorrected(requestId, command.text(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(AcceptAnswer command, Circumstances circumstances) {
        requireRequester(circumstances);
        require(standing.state() == State.ANSWERED);
        apply(new AnswerAccepted(requestId, circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ReturnAnswer command, Circumstances circumstances) {
        requireRequester(circumstances);
        require(standing.state() == State.ANSWERED);
        if (!command.due().isAfter(circumstances.at())) {
            throw new Refusal(RequestRule.DUE_LATER, "It is " + circumstances.at() + ".");
        }
        apply(new AnswerReturned(requestId, command.due(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(RejectRequest command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        require(standing.state().open());
        apply(new RequestRejected(requestId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ExpireRequest command, Circumstances circumstances) {
        if (!standing.state().awaited() || circumstances.at().isBefore(standing.due())) {
            throw new Refusal(RequestRule.RUN_OUT, standing.state().awaited() ? "The time runs out at " + standing.due() + "."
                    : "The request is " + standing.state() + ".", stateOf());
        }
        apply(new RequestExpired(requestId, circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ExtendRequest command, Circumstances circumstances) {
        requireOfTheCell(circumstances);
        require(standing.state().open());
        if (!command.due().isAfter(circumstances.at()) || !command.due().isAfter(standing.due())) {
            throw new Refusal(RequestRule.DUE_LATER, "It is " + circumstances.at() + ", and the request is due at " + standing.due() + ".");
        }
        apply(new RequestExtended(requestId, command.due(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(WithdrawRequest command, Circumstances circumstances) {
        requireRequester(circumstances);
        require(standing.state().open());
        apply(new RequestWithdrawn(requestId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeRequestResult command, Circumstances circumstances) {
        if (standing.state() == State.ACCEPTED || standing.state() == State.WITHDRAWN) {
            requireRequester(circumstances);
        } else {
            requireOfTheCell(circumstances);
        }
        require(!standing.state().open());
        var awaited = standing.state() != State.ACCEPTED && standing.goesOnIn().awaited();
        apply(new RequestResultStruck(requestId, awaited ? standing.due() : null, command.reason(), circumstances.at(), standing.marking()));
    }

    private CellStanding requireOfTheCell(Circumstances circumstances) {
        var cell = circumstances.directory().find(standing.cellId(), CellStanding.class).orElseThrow();
        if (!cell.actsFor(circumstances.actor().participant(), circumstances.at()) || !standing.shownTo(circumstances.actor().participant())) {
            throw new Refusal(RequestRule.BY_THE_CELL, circumstances.actor().participant().value() + " does not act for the cell here.");
        }
        return cell;
    }

    private void requireRequester(Circumstances circumstances) {
        ParticipantId actor = circumstances.actor().participant();
        if (!actor.equals(standing.requester())) {
            throw new Refusal(RequestRule.BY_THE_REQUESTER, actor.value() + " did not raise the request.");
        }
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new Refusal(RequestRule.IN_ORDER, "The request is " + standing.state() + ".", stateOf());
        }
    }

    private Map<String, Object> stateOf() {
        return Map.of("state", standing.state().name());
    }

    @EventSourcingHandler
    void evolve(RequestEvent event) {
        standing = RequestStanding.evolve(standing, event);
        requestId = standing.requestId();
    }
}
