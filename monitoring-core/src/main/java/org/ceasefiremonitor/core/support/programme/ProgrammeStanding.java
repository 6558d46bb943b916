package org.ceasefiremonitor.core.support.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ProgrammeId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.support.Amount;
import org.jspecify.annotations.Nullable;

/**
 * A programme of cooperation and what has come of it.
 *
 * @param kind     what the partners do together
 * @param title    what it is called
 * @param partners participants that take part
 * @param product  what is produced; absent where nothing is
 * @param since    since when it runs, UTC
 * @param state    whether it runs
 * @param why      why it was suspended, ended or struck; absent while it runs
 * @param counted  how many courses, outputs and channels were recorded, struck ones included
 * @param courses  courses that hold
 * @param outputs  outputs that hold
 * @param channels channels that hold
 * @param marking  who may see it
 */
public record ProgrammeStanding(ProgrammeId programmeId, long revision, ProgrammeKind kind, String title, List<ParticipantId> partners,
        @Nullable String product, Instant since, State state, @Nullable String why, int counted, List<Course> courses, List<AgreedOutput> outputs,
        List<ExchangeChannel> channels, Marking marking) implements Definition, Marked {

    /** Courses, outputs and channels of one programme, struck ones included. */
    static final int MOST_ENTRIES = 200;

    /** States of a programme (domain reference, section 5.3, G4). */
    public enum State {
        ACTIVE, SUSPENDED, ENDED,
        /** It was recorded by mistake. */
        STRUCK
    }

    /** States of a channel. */
    public enum ChannelState {
        OPEN, SUSPENDED, CLOSED
    }

    /**
     * A course.
     *
     * @param number    its number in the programme, from 1
     * @param places    how many can take part
     * @param graduates how many have graduated
     * @param from      since when it is held, UTC
     * @param until     until when, UTC; absent if that is open
     */
    public record Course(int number, String name, int places, int graduates, Instant from, @Nullable Instant until) {
    }

    /**
     * The output of a period.
     *
     * @param number   its number in the programme, from 1
     * @param from     first day of the period
     * @param until    last day of the period
     * @param agreed   how much is to be produced
     * @param produced how much was; absent while nothing is recorded
     */
    public record AgreedOutput(int number, LocalDate from, LocalDate until, Amount agreed, @Nullable Amount produced) {

        boolean meets(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && !until.isBefore(first);
        }
    }

    /**
     * A channel over which intelligence is exchanged.
     *
     * @param number its number in the programme, from 1
     * @param since  since when it is in its state, UTC
     * @param why    why it was suspended or closed; absent while it is open
     */
    public record ExchangeChannel(int number, String name, ChannelState state, Instant since, @Nullable String why) {
    }

    public ProgrammeStanding {
        partners = List.copyOf(partners);
        courses = List.copyOf(courses);
        outputs = List.copyOf(outputs);
        channels = List.copyOf(channels);
    }

    @Override
    public Identifier identifier() {
        return programmeId;
    }

    /** Whether a course, an output or a channel of this number holds. */
    boolean has(int number) {
        return Stream.of(courses.stream().map(Course::number), outputs.stream().map(AgreedOutput::number), channels.stream().map(ExchangeChannel::number))
                .flatMap(each -> each).anyMatch(each -> each == number);
    }

    /** The standing after an event; the one before is null for the first. */
    public static ProgrammeStanding evolve(@Nullable ProgrammeStanding before, ProgrammeEvent event) {
        if (event instanceof ProgrammeStarted e) {
            return new ProgrammeStanding(e.programmeId(), 1, e.kind(), e.title(), e.partners(), e.product(), e.at(), State.ACTIVE, null, 0, List.of(),
                    List.of(), List.of(), e.marking());
        }
        var b = Objects.requireNonNull(before, "a programme begins with its start");
        return switch (event) {
            case ProgrammeStarted again -> throw new IllegalArgumentException("started twice: " + again);
            case ProgrammeCorrected e -> new ProgrammeStanding(b.programmeId, b.revision + 1, b.kind, e.title(), e.partners(), e.product(), e.at(), b.state,
                    b.why, b.counted, b.courses, b.outputs, b.channels, e.marking());
            case ProgrammeStruck e -> b.in(State.STRUCK, e.reason());
            case ProgrammeSuspended e -> b.in(State.SUSPENDED, e.reason());
            case ProgrammeResumed e -> b.in(State.ACTIVE, null);
            case ProgrammeEnded e -> b.in(State.ENDED, e.reason());
            case CourseOpened e -> b.courses(e.number(), plus(b.courses, new Course(e.number(), e.name(), e.places(), 0, e.from(), e.until())));
            case GraduatesRecorded e -> b.courses(b.counted, each(b.courses, course -> course.number() != e.number() ? course
                    : new Course(course.number(), course.name(), course.places(), e.graduates(), course.from(), course.until())));
            case CourseCorrected e -> b.courses(b.counted, each(b.courses, course -> course.number() != e.number() ? course
                    : new Course(course.number(), e.name(), e.places(), e.graduates(), e.from(), e.until())));
            case OutputAgreed e -> b.outputs(e.number(), plus(b.outputs, new AgreedOutput(e.number(), e.from(), e.until(), e.amount(), null)));
            case OutputRecorded e -> b.outputs(b.counted, each(b.outputs, output -> output.number() != e.number() ? output
                    : new AgreedOutput(output.number(), output.from(), output.until(), output.agreed(), e.amount())));
            case OutputCorrected e -> b.outputs(b.counted, each(b.outputs, output -> output.number() != e.number() ? output
                    : new AgreedOutput(output.number(), e.from(), e.until(), e.amount(), e.produced())));
            case ChannelOpened e -> b.channels(e.number(), plus(b.channels, new ExchangeChannel(e.number(), e.name(), ChannelState.OPEN, e.at(), null)));
            case ChannelSuspended e -> b.channel(e.number(), ChannelState.SUSPENDED, e.at(), e.reason());
            case ChannelReopened e -> b.channel(e.number(), ChannelState.OPEN, e.at(), null);
            case ChannelClosed e -> b.channel(e.number(), ChannelState.CLOSED, e.at(), e.reason());
            case ProgrammeEntryStruck e -> b.with(b.state, b.why, b.counted, b.courses.stream().filter(course -> course.number() != e.number()).toList(),
                    b.outputs.stream().filter(output -> output.number() != e.number()).toList(),
                    b.channels.stream().filter(channel -> channel.number() != e.number()).toList());
        };
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }

    private ProgrammeStanding in(State newState, @Nullable String newWhy) {
        return with(newState, newWhy, counted, courses, outputs, channels);
    }

    private ProgrammeStanding courses(int nowCounted, List<Course> newCourses) {
        return with(state, why, nowCounted, newCourses, outputs, channels);
    }

    private ProgrammeStanding outputs(int nowCounted, List<AgreedOutput> newOutputs) {
        return with(state, why, nowCounted, courses, newOutputs, channels);
    }

    private ProgrammeStanding channels(int nowCounted, List<ExchangeChannel> newChannels) {
        return with(state, why, nowCounted, courses, outputs, newChannels);
    }

    private ProgrammeStanding channel(int number, ChannelState newState, Instant at, @Nullable String reason) {
        return channels(counted, each(channels, channel -> channel.number() != number ? channel
                : new ExchangeChannel(number, channel.name(), newState, at, reason)));
    }

    private ProgrammeStanding with(State newState, @Nullable String newWhy, int nowCounted, List<Course> newCourses, List<AgreedOutput> newOutputs,
            List<ExchangeChannel> newChannels) {
        return new ProgrammeStanding(programmeId, revision + 1, kind, title, partners, product, since, newState, newWhy, nowCounted, newCourses, newOutputs,
                newChannels, marking);
    }
}
