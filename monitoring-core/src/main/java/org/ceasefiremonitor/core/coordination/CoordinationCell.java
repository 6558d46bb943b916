package org.ceasefiremonitor.core.coordination;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.coordination.CellStanding.CellMember;
import org.ceasefiremonitor.core.coordination.CellStanding.PlannedWatch;
import org.ceasefiremonitor.core.coordination.CellStanding.State;
import org.ceasefiremonitor.core.coordination.hotline.HotlineStanding;
import org.ceasefiremonitor.core.coordination.meeting.MeetingStanding;
import org.ceasefiremonitor.core.coordination.request.RequestStanding;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.Actor;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** A coordination cell: its members, its watch, which never ends without a successor, and its crises. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class CoordinationCell {

    /** Things that are open and that a handover has to name at most. */
    private static final int MOST_NAMED = 1000;
    /** Things that a refusal lists in words at most. */
    private static final int MOST_LISTED = 20;

    @AggregateIdentifier
    private CellId cellId;
    private CellStanding standing;

    @SuppressWarnings("NullAway.Init")
    CoordinationCell() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public CoordinationCell(EstablishCell command, Circumstances circumstances) {
        if (circumstances.directory().find(command.agreementId(), AgreementTerms.class).isEmpty()) {
            throw new Refusal(CellRule.AGREEMENT_KNOWN, "The agreement " + command.agreementId().value() + " is not recorded.");
        }
        requireRegistered(command.runBy(), circumstances);
        var marking = Marking.stated(command.marking());
        if (marking.tlp() == Tlp.AMBER_STRICT) {
            throw new Refusal(CellRule.SEEN_BY_WHO_RUNS_IT, "AMBER_STRICT is shown to nobody else; name participants under AMBER.");
        }
        apply(new CellEstablished(command.cellId(), command.name(), command.seat(), command.headquarters(), command.runBy(), command.agreementId(),
                circumstances.at(), marking.alsoFor(command.runBy()).alsoFor(circumstances.actor().participant())));
    }

    @CommandHandler
    void decide(CorrectCell command, Circumstances circumstances) {
        requireOfTheCellOrRegistrar(circumstances);
        requireNotEnded();
        if (command.name().equals(standing.name()) && command.seat().equals(standing.seat()) && command.headquarters().equals(standing.headquarters())) {
            throw new Refusal(CellRule.CORRECTION_CHANGES, "The cell is recorded so already.");
        }
        apply(new CellCorrected(cellId, command.name(), command.seat(), command.headquarters(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeCell command, Circumstances circumstances) {
        requireOfTheCellOrRegistrar(circumstances);
        requireNotEnded();
        require(standing.state() == State.ESTABLISHED, CellRule.NEVER_WATCHED);
        apply(new CellStruck(cellId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(AssignCellMember command, Circumstances circumstances) {
        requireOfTheCellOrRegistrar(circumstances);
        requireNotEnded();
        requireRegistered(command.participant(), circumstances);
        requireOnce(command.participant(), command.from(), null, null);
        require(standing.members().size() < CellStanding.MOST_MEMBERS, CellRule.ROOM_FOR_MEMBERS);
        apply(new CellMemberAssigned(cellId, command.participant(), command.from(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(EndCellMember command, Circumstances circumstances) {
        requireOfTheCellOrRegistrar(circumstances);
        requireNotEnded();
        if (standing.members().stream().noneMatch(each -> each.participant().equals(command.participant()) && each.until() == null
                && each.from().isBefore(command.until()))) {
            throw recorded(command.participant(), "lasts up to " + command.until());
        }
        apply(new CellMemberEnded(cellId, command.participant(), command.until(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CorrectCellMember command, Circumstances circumstances) {
        requireOfTheCellOrRegistrar(circumstances);
        requireNotEnded();
        var member = member(command.participant(), command.recordedFrom());
        if (member == null) {
            if (member(command.participant(), command.from()) instanceof CellMember now && Objects.equals(now.until(), command.until())) {
                throw new Refusal(CellRule.CORRECTION_CHANGES, "The membership is recorded so already.");
            }
            throw recorded(command.participant(), "begins at " + command.recordedFrom());
        }
        if (member.from().equals(command.from()) && Objects.equals(member.until(), command.until())) {
            throw new Refusal(CellRule.CORRECTION_CHANGES, "The membership is recorded so already.");
        }
        requireOnce(command.participant(), command.from(), command.until(), member);
        apply(new CellMemberCorrected(cellId, command.participant(), command.recordedFrom(), command.from(), command.until(), command.reason(),
                circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeCellMember command, Circumstances circumstances) {
        requireOfTheCellOrRegistrar(circumstances);
        requireNotEnded();
        if (member(command.participant(), command.recordedFrom()) == null) {
            throw recorded(command.participant(), "begins at " + command.recordedFrom());
        }
        apply(new CellMemberStruck(cellId, command.participant(), command.recordedFrom(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(PlanWatch command, Circumstances circumstances) {
        requireNotEnded();
        requireOfTheCell(circumstances);
        requirePlannable(command.participant(), command.from(), command.until(), null, circumstances);
        require(standing.rota().stream().filter(each -> !each.over(circumstances.at())).count() < CellStanding.MOST_PLANNED, CellRule.ROOM_ON_THE_ROTA);
        apply(new WatchPlanned(cellId, command.participant(), command.officer(), command.from(), command.until(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CorrectPlannedWatch command, Circumstances circumstances) {
        requireNotEnded();
        requireOfTheCell(circumstances);
        if (planned(command.recordedFrom()).equals(new PlannedWatch(command.participant(), command.officer(), command.from(), command.until()))) {
            throw new Refusal(CellRule.CORRECTION_CHANGES, "The watch is planned so already.");
        }
        requirePlannable(command.participant(), command.from(), command.until(), command.recordedFrom(), circumstances);
        apply(new PlannedWatchCorrected(cellId, command.recordedFrom(), command.participant(), command.officer(), command.from(), command.until(),
                command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikePlannedWatch command, Circumstances circumstances) {
        requireNotEnded();
        requireOfTheCell(circumstances);
        apply(new PlannedWatchStruck(cellId, planned(command.recordedFrom()).from(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(OpenWatch command, Circumstances circumstances) {
        requireNotEnded();
        requireOfTheCell(circumstances);
        require(standing.watch() == null, CellRule.WATCH_OPENED_ONCE);
        requireOfficer(command.participant(), circumstances.at());
        apply(new WatchOpened(cellId, 1, command.participant(), command.officer(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(HandOverWatch command, Circumstances circumstances) {
        requireNotEnded();
        requireOfTheCell(circumstances);
        var watch = standing.watch();
        if (watch == null) {
            throw conflict(CellRule.WATCH_OPEN);
        }
        var actor = circumstances.actor();
        if (actor.capacity() != Mandate.CELL_DIRECTOR && !(actor.participant().equals(watch.participant()) && actor.pseudonym().equals(watch.officer()))) {
            throw new Refusal(CellRule.BY_THE_OFFICER, watch.officer() + " of " + watch.participant().value() + " has the watch.");
        }
        requireOfficer(command.participant(), circumstances.at());
        if (command.participant().equals(watch.participant()) && command.officer().equals(watch.officer())) {
            throw new Refusal(CellRule.ANOTHER_OFFICER, watch.officer() + " has the watch already.");
        }
        standing.next().filter(each -> command.note() == null && !each.of(command.participant(), command.officer())).ifPresent(each -> {
            throw new Refusal(CellRule.AS_PLANNED, "The rota names " + each.officer() + " of " + each.participant().value() + " from " + each.from() + " on.");
        });
        requireStated(command.items(), circumstances);
        apply(new WatchHandedOver(cellId, watch.number() + 1, command.participant(), command.officer(), command.items(), command.note(), circumstances.at(),
                markingOf(command.items(), circumstances)));
    }

    @CommandHandler
    void decide(StrikeWatch command, Circumstances circumstances) {
        requireNotEnded();
        requireOfTheCell(circumstances);
        var watch = standing.watch();
        if (watch == null) {
            throw conflict(CellRule.WATCH_OPEN);
        }
        require(watch.number() == command.number() && (standing.watchBefore() != null || command.number() == 1 && standing.state() == State.ON_WATCH),
                CellRule.LATEST_WATCH);
        if (standing.watchBefore() == null) {
            requireNothingOpen(circumstances);
        }
        apply(new WatchStruck(cellId, command.number(), command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ActivateCellForCrisis command, Circumstances circumstances) {
        requireNotEnded();
        requireOfTheCell(circumstances);
        require(standing.watch() != null, CellRule.WATCH_OPEN);
        require(standing.crisis() == null, CellRule.ONE_CRISIS);
        apply(new CellActivatedForCrisis(cellId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(EndCellCrisis command, Circumstances circumstances) {
        requireNotEnded();
        requireOfTheCell(circumstances);
        require(standing.crisis() != null, CellRule.IN_CRISIS);
        apply(new CellCrisisEnded(cellId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeCellCrisis command, Circumstances circumstances) {
        requireNotEnded();
        requireOfTheCell(circumstances);
        require(standing.crisis() != null, CellRule.IN_CRISIS);
        apply(new CellCrisisStruck(cellId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CloseCell command, Circumstances circumstances) {
        requireOfTheCellOrRegistrar(circumstances);
        requireNotEnded();
        require(standing.crisis() == null, CellRule.NOTHING_OPEN);
        requireNothingOpen(circumstances);
        apply(new CellClosed(cellId, command.reason(), circumstances.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeCellClosure command, Circumstances circumstances) {
        requireOfTheCellOrRegistrar(circumstances);
        require(standing.state() != State.STRUCK, CellRule.NOT_STRUCK);
        require(standing.state() == State.CLOSED, CellRule.CLOSURE_STANDS);
        apply(new CellClosureStruck(cellId, command.reason(), circumstances.at(), standing.marking()));
    }

    /**
     * Something that waits at a cell for its watch to see to it.
     *
     * @param due    when it is due, or was
     * @param result whether a result is still awaited; none is of commitments that were missed
     */
    private record Waiting(Definition thing, Marking marking, Instant due, boolean result) {

        String key() {
            return thing.identifier().key();
        }

        boolean shownTo(ParticipantId reader) {
            return shown(marking, reader);
        }
    }

    private Stream<Waiting> waiting(Circumstances circumstances) {
        var directory = circumstances.directory();
        return Stream.of(
                directory.under(cellId.key(), RequestStanding.class).stream().map(request -> new Waiting(request, request.marking(), request.due(), true)),
                directory.under(cellId.key(), HotlineStanding.class).stream().map(call -> new Waiting(call, call.marking(), call.answerBy(), true)),
                directory.under(cellId.key(), MeetingStanding.class).stream().map(meeting -> new Waiting(meeting, meeting.marking(),
                        meeting.earliestDue().orElse(meeting.begins()), meeting.earliestDue().isPresent())))
                .flatMap(each -> each).sorted(Comparator.comparing(Waiting::due).thenComparing(Waiting::key));
    }

    private void requireNothingOpen(Circumstances circumstances) {
        var open = waiting(circumstances).filter(Waiting::result).toList();
        if (!open.isEmpty()) {
            var shown = open.stream().filter(each -> each.shownTo(circumstances.actor().participant())).map(Waiting::key).toList();
            throw new Refusal(CellRule.NOTHING_OPEN, "Open: " + listed(shown, "things that are shown to " + standing.runBy().value() + ", which runs the cell") + " Requests are answered, rejected or withdrawn first, calls answered, escalated or struck, commitments kept,"
                    + " missed or struck.", stateOf());
        }
    }

    private static String listed(List<String> keys, String none) {
        return keys.isEmpty() ? none + "." : keys.stream().limit(MOST_LISTED).collect(Collectors.joining(", "))
                + (keys.size() > MOST_LISTED ? " and " + (keys.size() - MOST_LISTED) + " more." : ".");
    }

    /** What whoever hands over may see and does not name is told by its id, so that it can be named. */
    private void requireStated(List<OpenItem> items, Circumstances circumstances) {
        var reader = circumstances.actor().participant();
        var named = items.stream().map(OpenItem::thing).collect(Collectors.toSet());
        var missing = waiting(circumstances).filter(each -> each.shownTo(reader)).limit(MOST_NAMED).map(Waiting::key).filter(key -> !named.contains(key))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(CellRule.ITEMS_STATED, "Not named: " + listed(missing, ""), Map.of("missing", missing));
        }
    }

    /** Whoever may see the handover may see each thing that it names. */
    private Marking markingOf(List<OpenItem> items, Circumstances circumstances) {
        var marking = standing.marking();
        for (var item : items) {
            var thing = circumstances.directory().find(item.thing())
                    .filter(each -> !(each instanceof Marked marked) || shown(marked.marking(), circumstances.actor().participant()))
                    .orElseThrow(() -> new Refusal(CellRule.ITEMS_KNOWN, "There is no " + item.thing() + " that whoever hands over may see."));
            if (thing instanceof Marked marked) {
                marking = marking.and(marked.marking());
            }
        }
        return marking;
    }

    /** By the names in the marking alone, as its originator is not known here; what belongs to a cell names everybody who recorded it. */
    private static boolean shown(Marking marking, ParticipantId reader) {
        return !marking.limits() || marking.tlp() != Tlp.AMBER_STRICT && marking.releasableTo().contains(reader);
    }

    private static void requireRegistered(ParticipantId participant, Circumstances circumstances) {
        if (circumstances.directory().find(participant, ParticipantStanding.class).filter(ParticipantStanding::stands).isEmpty()) {
            throw new Refusal(CellRule.REGISTERED, "The participant " + participant.value() + " is not registered.");
        }
    }

    private void requireOnce(ParticipantId participant, Instant from, @Nullable Instant until, @Nullable CellMember but) {
        require(standing.members().stream().noneMatch(each -> !each.equals(but) && each.participant().equals(participant) && each.meets(from, until)),
                CellRule.MEMBER_ONCE);
    }

    private void requireOfficer(ParticipantId participant, Instant at) {
        if (!standing.actsFor(participant, at)) {
            throw new Refusal(CellRule.OFFICER_OF_A_MEMBER, participant.value() + " is no member of the cell at " + at + ".");
        }
    }

    private void requirePlannable(ParticipantId participant, Instant from, Instant until, @Nullable Instant but, Circumstances circumstances) {
        if (!until.isAfter(circumstances.at())) {
            throw new Refusal(CellRule.PLANNED_AHEAD, "A watch up to " + until + " is over.");
        }
        requireOfficer(participant, from);
        standing.rota().stream().filter(each -> !each.from().equals(but) && !each.over(circumstances.at()) && each.overlaps(from, until)).findFirst()
                .ifPresent(each -> {
                    throw new Refusal(CellRule.PLANNED_APART, each.officer() + " of " + each.participant().value() + " is planned from " + each.from() + " to "
                            + each.until() + ".", stateOf());
                });
    }

    private PlannedWatch planned(Instant from) {
        return standing.planned(from).orElseThrow(() -> new Refusal(CellRule.ON_THE_ROTA, "No watch on the rota begins at " + from + "."));
    }

    /** Each cell has directors of its own; a registrar keeps the record of all. */
    private void requireOfTheCellOrRegistrar(Circumstances circumstances) {
        if (circumstances.actor().capacity() != Mandate.REGISTRAR) {
            requireOfTheCell(circumstances);
        }
    }

    private void requireOfTheCell(Circumstances circumstances) {
        Actor actor = circumstances.actor();
        if (!standing.actsFor(actor.participant(), circumstances.at())) {
            throw new Refusal(CellRule.BY_THE_CELL, actor.participant().value() + " is no member of the cell.");
        }
    }

    private void requireNotEnded() {
        require(standing.state() != State.STRUCK, CellRule.NOT_STRUCK);
        require(standing.state() != State.CLOSED, CellRule.NOT_CLOSED);
    }

    private void require(boolean holds, CellRule rule) {
        if (!holds) {
            throw conflict(rule);
        }
    }

    private Refusal conflict(CellRule rule) {
        return new Refusal(rule, "The cell is " + standing.state() + ".", stateOf());
    }

    private static Refusal recorded(ParticipantId participant, String which) {
        return new Refusal(CellRule.MEMBER_RECORDED, "There is no membership of " + participant.value() + " that " + which + ".");
    }

    private @Nullable CellMember member(ParticipantId participant, Instant recordedFrom) {
        return standing.members().stream().filter(each -> each.is(participant, recordedFrom)).findFirst().orElse(null);
    }

    private Map<String, Object> stateOf() {
        return Map.of("state", standing.state().name());
    }

    @EventSourcingHandler
    void evolve(CellEvent event) {
        standing = CellStanding.evolve(standing, event);
        cellId = standing.cellId();
    }
}
