package org.ceasefiremonitor.core.support.programme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.support.Amount;
import org.ceasefiremonitor.core.support.programme.ProgrammeStanding.ExchangeChannel;
import org.ceasefiremonitor.core.support.programme.ProgrammeStanding.ChannelState;
import org.ceasefiremonitor.core.support.programme.ProgrammeStanding.Course;
import org.ceasefiremonitor.core.support.programme.ProgrammeStanding.AgreedOutput;
import org.ceasefiremonitor.core.support.programme.ProgrammeStanding.State;
import org.jspecify.annotations.Nullable;

/**
 * A programme of defence cooperation: training, joint production, or channels for the exchange of intelligence. It hangs on no agreement and
 * goes on whether there is a ceasefire or not (domain reference, section 1.2, point 5).
 */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class CooperationProgramme {

    @AggregateIdentifier
    private ProgrammeId programmeId;
    private ProgrammeStanding standing;

    @SuppressWarnings("NullAway.Init")
    CooperationProgramme() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public CooperationProgramme(StartProgramme command, Circumstances circumstances) {
        requirePartner(command.partners(), circumstances);
        requireRegistered(command.partners(), circumstances);
        requirePast(command.at(), circumstances);
        if (command.marking().tlp() == Tlp.AMBER_STRICT) {
            throw new Refusal(ProgrammeRule.SEEN_BY_THE_PARTNERS, "AMBER_STRICT is shown to nobody else; name participants under AMBER.");
        }
        apply(new ProgrammeStarted(command.programmeId(), command.kind(), command.title(), command.partners(), command.product(), command.at(),
                shownTo(command.marking().alsoFor(circumstances.actor().participant()), command.partners())));
    }

    @CommandHandler
    void decide(CorrectProgramme command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        Partners.checkProduct(standing.kind(), command.product());
        requireRegistered(command.partners(), circumstances);
        requirePast(command.at(), circumstances);
        requireChange(!command.title().equals(standing.title()) || !command.partners().equals(standing.partners())
                || !Objects.equals(command.product(), standing.product()) || !command.at().equals(standing.since()));
        apply(new ProgrammeCorrected(programmeId, command.title(), command.partners(), command.product(), command.at(), command.reason(),
                shownTo(standing.marking(), command.partners())));
    }

    @CommandHandler
    void decide(StrikeProgramme command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        apply(new ProgrammeStruck(programmeId, command.reason(), standing.marking()));
    }

    @CommandHandler
    void decide(SuspendProgramme command, Circumstances circumstances) {
        requireNotSuspended(circumstances);
        requirePast(command.at(), circumstances);
        apply(new ProgrammeSuspended(programmeId, command.reason(), command.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ResumeProgramme command, Circumstances circumstances) {
        requireNotEnded(circumstances);
        requirePast(command.at(), circumstances);
        if (standing.state() != State.SUSPENDED) {
            throw new Refusal(ProgrammeRule.SUSPENDED, "The programme is " + standing.state() + ".", stateOf());
        }
        apply(new ProgrammeResumed(programmeId, command.at(), standing.marking()));
    }

    @CommandHandler
    void decide(EndProgramme command, Circumstances circumstances) {
        requireNotEnded(circumstances);
        requirePast(command.at(), circumstances);
        apply(new ProgrammeEnded(programmeId, command.reason(), command.at(), standing.marking()));
    }

    @CommandHandler
    void decide(OpenCourse command, Circumstances circumstances) {
        requireNew(ProgrammeKind.TRAINING, circumstances);
        apply(new CourseOpened(programmeId, next(), command.name(), command.places(), command.from(), command.until(), standing.marking()));
    }

    @CommandHandler
    void decide(RecordGraduates command, Circumstances circumstances) {
        requireNotEnded(circumstances);
        requireKind(ProgrammeKind.TRAINING);
        requirePast(command.at(), circumstances);
        requireWithin(command.graduates(), course(command.number()).places());
        apply(new GraduatesRecorded(programmeId, command.number(), command.graduates(), command.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CorrectTrainingCourse command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        requireKind(ProgrammeKind.TRAINING);
        var course = course(command.number());
        requireWithin(command.graduates(), command.places());
        requireChange(!course.equals(new Course(command.number(), command.name(), command.places(), command.graduates(), command.from(),
                command.until())));
        apply(new CourseCorrected(programmeId, command.number(), command.name(), command.places(), command.graduates(), command.from(), command.until(),
                command.reason(), standing.marking()));
    }

    @CommandHandler
    void decide(AgreeOutput command, Circumstances circumstances) {
        requireNew(ProgrammeKind.PRODUCTION, circumstances);
        requireApart(standing.outputs().stream(), command.from(), command.until());
        apply(new OutputAgreed(programmeId, next(), command.from(), command.until(), command.amount(), standing.marking()));
    }

    @CommandHandler
    void decide(RecordOutput command, Circumstances circumstances) {
        requireNotEnded(circumstances);
        requireKind(ProgrammeKind.PRODUCTION);
        requirePast(command.at(), circumstances);
        requireComparable(output(command.number()).agreed(), command.amount());
        apply(new OutputRecorded(programmeId, command.number(), command.amount(), command.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CorrectOutput command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        requireKind(ProgrammeKind.PRODUCTION);
        var output = output(command.number());
        requireComparable(command.amount(), command.produced());
        requireApart(standing.outputs().stream().filter(each -> each.number() != command.number()), command.from(), command.until());
        requireChange(!output.equals(new AgreedOutput(command.number(), command.from(), command.until(), command.amount(), command.produced())));
        apply(new OutputCorrected(programmeId, command.number(), command.from(), command.until(), command.amount(), command.produced(), command.reason(),
                standing.marking()));
    }

    @CommandHandler
    void decide(OpenChannel command, Circumstances circumstances) {
        requireNew(ProgrammeKind.INTELLIGENCE, circumstances);
        requirePast(command.at(), circumstances);
        apply(new ChannelOpened(programmeId, next(), command.name(), command.at(), standing.marking()));
    }

    @CommandHandler
    void decide(SuspendChannel command, Circumstances circumstances) {
        requireNotEnded(circumstances);
        requireChannel(command.number(), ChannelState.OPEN);
        requirePast(command.at(), circumstances);
        apply(new ChannelSuspended(programmeId, command.number(), command.reason(), command.at(), standing.marking()));
    }

    @CommandHandler
    void decide(ReopenChannel command, Circumstances circumstances) {
        requireNotSuspended(circumstances);
        requireChannel(command.number(), ChannelState.SUSPENDED);
        requirePast(command.at(), circumstances);
        apply(new ChannelReopened(programmeId, command.number(), command.at(), standing.marking()));
    }

    @CommandHandler
    void decide(CloseChannel command, Circumstances circumstances) {
        requireNotEnded(circumstances);
        requireKind(ProgrammeKind.INTELLIGENCE);
        if (channel(command.number()).state() == ChannelState.CLOSED) {
            throw channelInOrder(ChannelState.CLOSED);
        }
        requirePast(command.at(), circumstances);
        apply(new ChannelClosed(programmeId, command.number(), command.reason(), command.at(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeProgrammeEntry command, Circumstances circumstances) {
        requireNotStruck(circumstances);
        if (!standing.has(command.number())) {
            throw unknown(command.number());
        }
        apply(new ProgrammeEntryStruck(programmeId, command.number(), command.reason(), standing.marking()));
    }

    private int next() {
        return standing.counted() + 1;
    }

    private Course course(int number) {
        return standing.courses().stream().filter(each -> each.number() == number).findFirst().orElseThrow(() -> unknown(number));
    }

    private AgreedOutput output(int number) {
        return standing.outputs().stream().filter(each -> each.number() == number).findFirst().orElseThrow(() -> unknown(number));
    }

    private ExchangeChannel channel(int number) {
        return standing.channels().stream().filter(each -> each.number() == number).findFirst().orElseThrow(() -> unknown(number));
    }

    private Refusal unknown(int number) {
        return new Refusal(ProgrammeRule.ENTRY_RECORDED, "The programme has none of number " + number + ".", stateOf());
    }

    private void requireChannel(int number, ChannelState state) {
        requireKind(ProgrammeKind.INTELLIGENCE);
        var found = channel(number).state();
        if (found != state) {
            throw channelInOrder(found);
        }
    }

    private Refusal channelInOrder(ChannelState found) {
        return new Refusal(ProgrammeRule.CHANNEL_IN_ORDER, "The channel is " + found + ".", stateOf());
    }

    private void requireWithin(int graduates, int places) {
        if (graduates > places) {
            throw new Refusal(ProgrammeRule.WITHIN_THE_PLACES, "The course has " + places + " places.", stateOf());
        }
    }

    private void requireApart(Stream<AgreedOutput> others, LocalDate from, LocalDate until) {
        others.filter(each -> each.meets(from, until)).findFirst().ifPresent(other -> {
            throw new Refusal(ProgrammeRule.PERIODS_APART, "Output " + other.number() + " is agreed from " + other.from() + " to " + other.until() + ".",
                    stateOf());
        });
    }

    private void requireComparable(Amount agreed, @Nullable Amount produced) {
        if (produced != null && !produced.comparable(agreed)) {
            throw new Refusal(ProgrammeRule.SAME_MEASURE, "The output is counted in " + agreed.measure() + ".", stateOf());
        }
    }

    private void requireChange(boolean changes) {
        if (!changes) {
            throw new Refusal(ProgrammeRule.CORRECTION_CHANGES, "It is recorded so already.", stateOf());
        }
    }

    /** Who was a partner goes on to see what it took part in. */
    private static Marking shownTo(Marking marking, List<ParticipantId> partners) {
        var shown = marking;
        for (var partner : partners) {
            shown = shown.alsoFor(partner);
        }
        return shown;
    }

    /** By the names in the marking alone: it names whoever started the programme and its partners. What is not shown is refused as what is not there. */
    private void requireSeen(Circumstances circumstances) {
        if (standing.marking().limits() && !standing.marking().releasableTo().contains(circumstances.actor().participant())) {
            throw Refusal.nothingRecorded(programmeId.key());
        }
    }

    private static void requirePartner(List<ParticipantId> partners, Circumstances circumstances) {
        if (circumstances.actor().capacity() == Mandate.CONTRIBUTOR_REP && !partners.contains(circumstances.actor().participant())) {
            throw new Refusal(ProgrammeRule.BY_A_PARTNER, circumstances.actor().participant().value() + " is no partner.");
        }
    }

    private static void requireRegistered(List<ParticipantId> partners, Circumstances circumstances) {
        for (var partner : partners) {
            if (circumstances.directory().find(partner, ParticipantStanding.class).filter(ParticipantStanding::stands).isEmpty()) {
                throw new Refusal(ProgrammeRule.PARTNERS_REGISTERED, "The participant " + partner.value() + " is not registered.");
            }
        }
    }

    private static void requirePast(Instant at, Circumstances circumstances) {
        if (at.isAfter(circumstances.at())) {
            throw new Refusal(ProgrammeRule.NOT_FROM_THE_FUTURE, "It is " + circumstances.at() + "; " + at + " lies in the future.");
        }
    }

    private void requireNotStruck(Circumstances circumstances) {
        requireSeen(circumstances);
        requirePartner(standing.partners(), circumstances);
        if (standing.state() == State.STRUCK) {
            throw new Refusal(ProgrammeRule.NOT_STRUCK, "The programme was struck; start another one.", stateOf());
        }
    }

    private void requireNotEnded(Circumstances circumstances) {
        requireNotStruck(circumstances);
        if (standing.state() == State.ENDED) {
            throw new Refusal(ProgrammeRule.NOT_ENDED, "The programme was ended; start another one.", stateOf());
        }
    }

    private void requireNotSuspended(Circumstances circumstances) {
        requireNotEnded(circumstances);
        if (standing.state() == State.SUSPENDED) {
            throw new Refusal(ProgrammeRule.NOT_SUSPENDED, "The programme is suspended; resume it first.", stateOf());
        }
    }

    private void requireKind(ProgrammeKind kind) {
        if (standing.kind() != kind) {
            throw new Refusal(ProgrammeRule.OF_ITS_KIND, "The programme is one of " + standing.kind() + ".", stateOf());
        }
    }

    private void requireNew(ProgrammeKind kind, Circumstances circumstances) {
        requireNotSuspended(circumstances);
        requireKind(kind);
        if (standing.counted() == ProgrammeStanding.MOST_ENTRIES) {
            throw new Refusal(ProgrammeRule.ROOM, "Start another programme.", stateOf());
        }
    }

    private Map<String, Object> stateOf() {
        return Map.of("state", standing.state().name());
    }

    @EventSourcingHandler
    void evolve(ProgrammeEvent event) {
        standing = ProgrammeStanding.evolve(standing, event);
        programmeId = standing.programmeId();
    }
}
