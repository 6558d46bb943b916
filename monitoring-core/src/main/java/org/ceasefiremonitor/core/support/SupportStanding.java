package org.ceasefiremonitor.core.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SupportPackageId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A package of support and how far it has come.
 *
 * @param contributor participant that gives the support
 * @param recipient   participant for which the support is
 * @param kind        what it is
 * @param title       what it is called
 * @param amount      how much was announced
 * @param announcedAt when it was announced, UTC
 * @param state       how far it has come
 * @param promisedBy  until when its delivery is promised, UTC; absent where it is not
 * @param overdue     whether that time ran out before it was delivered
 * @param putOff      whether the delivery was put off and no part has come since
 * @param counted     how many steps were recorded, struck ones included
 * @param steps       fundings, contracts and deliveries that hold, in the order in which they were recorded
 * @param delays      how the delivery was put off, in order
 * @param ending      how it ended; absent while it goes on
 * @param struck      why it was struck; absent while it was not
 * @param marking     who may see it
 */
public record SupportStanding(SupportPackageId packageId, long revision, ParticipantId contributor, ParticipantId recipient, SupportKind kind, String title,
        Amount amount, Instant announcedAt, State state, @Nullable Instant promisedBy, boolean overdue, boolean putOff, int counted, List<SupportStep> steps,
        List<SupportDelay> delays, @Nullable SupportEnding ending, @Nullable String struck, Marking marking) implements Definition, Marked {

    /** Steps that one package takes, struck ones included. */
    static final int MOST_STEPS = 200;
    /** Delays that one package takes. */
    static final int MOST_DELAYS = 50;

    /** States of a package (domain reference, section 5.3, G3). */
    public enum State {
        ANNOUNCED, FUNDED, CONTRACTED,
        /** A part was delivered. */
        DELIVERING,
        /** It was delivered to its end. */
        DELIVERED,
        /** Its delivery was put off, and no part has come since. */
        DELAYED,
        CANCELLED,
        /** It was recorded by mistake. */
        STRUCK;

        boolean ended() {
            return this == DELIVERED || this == CANCELLED;
        }
    }

    /**
     * A funding, a contract or a delivery.
     *
     * @param number its number in the package, from 1
     * @param note   what else is said of it
     * @param at     when that was, UTC
     */
    public record SupportStep(int number, SupportStepKind kind, Amount amount, String note, Instant at) {
    }

    /**
     * A delivery that was put off.
     *
     * @param before until when it was promised, UTC
     * @param by     until when it was promised from then on, UTC
     * @param reason why
     * @param at     when that was said, UTC
     */
    public record SupportDelay(Instant before, Instant by, String reason, Instant at) {
    }

    /**
     * How a package ended.
     *
     * @param cancelled   whether it was cancelled; else it was delivered
     * @param undelivered how much of what was announced was not delivered when it was cancelled; absent if nothing
     * @param note        why it was cancelled, or what is said of what was delivered; absent if nothing
     * @param at          when, UTC
     */
    public record SupportEnding(boolean cancelled, @Nullable Amount undelivered, @Nullable String note, Instant at) {
    }

    public SupportStanding {
        steps = List.copyOf(steps);
        delays = List.copyOf(delays);
    }

    @Override
    public Identifier identifier() {
        return packageId;
    }

    /** The sum of all steps of a kind, in the currency or unit of the package. */
    public BigDecimal total(SupportStepKind of) {
        return total(steps, of);
    }

    static BigDecimal total(List<SupportStep> steps, SupportStepKind of) {
        return steps.stream().filter(step -> step.kind() == of).map(step -> step.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Optional<SupportStep> step(int number) {
        return steps.stream().filter(step -> step.number() == number).findFirst();
    }

    /** The steps with another one in the place of one of them, or without it where there is none. */
    List<SupportStep> steps(int number, @Nullable SupportStep other) {
        return steps.stream().flatMap(step -> step.number() == number ? Stream.ofNullable(other) : Stream.of(step)).toList();
    }

    /** The standing after an event; the one before is null for the first. */
    public static SupportStanding evolve(@Nullable SupportStanding before, SupportEvent event) {
        if (event instanceof SupportAnnounced e) {
            return new SupportStanding(e.packageId(), 1, e.contributor(), e.recipient(), e.kind(), e.title(), e.amount(), e.at(), State.ANNOUNCED, null, false,
                    false, 0, List.of(), List.of(), null, null, e.marking());
        }
        var b = Objects.requireNonNull(before, "a package begins with its announcement");
        return switch (event) {
            case SupportAnnounced again -> throw new IllegalArgumentException("announced twice: " + again);
            case SupportCorrected e -> new SupportStanding(b.packageId, b.revision + 1, b.contributor, e.recipient(), e.kind(), e.title(), e.amount(), e.at(),
                    b.state, b.promisedBy, b.overdue, b.putOff, b.counted, b.steps, b.delays, b.ending, b.struck, b.marking);
            case SupportStruck e -> b.with(b.promisedBy, false, b.putOff, b.counted, b.steps, b.delays, b.ending, e.reason());
            case SupportDeliveryPromised e -> b.promised(e.by(), b.putOff, b.delays);
            case SupportPromiseCorrected e -> b.promised(e.by(), b.putOff, b.delays);
            case SupportDelayed e -> b.promised(e.by(), true, Stream.concat(b.delays.stream(),
                    Stream.of(new SupportDelay(e.before(), e.by(), e.reason(), e.at()))).toList());
            case SupportOverdue e -> b.with(b.promisedBy, true, b.putOff, b.counted, b.steps, b.delays, b.ending, b.struck);
            case SupportFunded e -> b.stepped(new SupportStep(e.number(), SupportStepKind.FUNDING, e.amount(), e.note(), e.at()));
            case SupportContracted e -> b.stepped(new SupportStep(e.number(), SupportStepKind.CONTRACT, e.amount(), e.note(), e.at()));
            case SupportDelivered e -> b.stepped(new SupportStep(e.number(), SupportStepKind.DELIVERY, e.amount(), e.note(), e.at()));
            case SupportStepCorrected e -> b.changed(e.number(), step -> new SupportStep(step.number(), step.kind(), e.amount(), e.note(), e.at()));
            case SupportStepStruck e -> b.changed(e.number(), step -> null);
            case SupportCompleted e -> b.ended(new SupportEnding(false, null, e.note(), e.at()));
            case SupportCancelled e -> b.ended(new SupportEnding(true, e.undelivered(), e.reason(), e.at()));
            case SupportReopened e -> b.ended(null);
        };
    }

    private SupportStanding promised(Instant by, boolean nowPutOff, List<SupportDelay> newDelays) {
        return with(by, false, nowPutOff, counted, steps, newDelays, ending, struck);
    }

    private SupportStanding stepped(SupportStep step) {
        return with(promisedBy, overdue, putOff && step.kind() != SupportStepKind.DELIVERY, step.number(), Stream.concat(steps.stream(), Stream.of(step)).toList(),
                delays, ending, struck);
    }

    private SupportStanding changed(int number, UnaryOperator<@Nullable SupportStep> change) {
        return with(promisedBy, overdue, putOff, counted, steps(number, change.apply(step(number).orElseThrow())), delays, ending, struck);
    }

    /** What was overdue when it ended is no more; where it goes on after all, its clock says so anew. */
    private SupportStanding ended(@Nullable SupportEnding how) {
        return with(promisedBy, false, putOff, counted, steps, delays, how, struck);
    }

    private SupportStanding with(@Nullable Instant newPromisedBy, boolean nowOverdue, boolean nowPutOff, int nowCounted, List<SupportStep> newSteps,
            List<SupportDelay> newDelays, @Nullable SupportEnding newEnding, @Nullable String nowStruck) {
        return new SupportStanding(packageId, revision + 1, contributor, recipient, kind, title, amount, announcedAt,
                state(nowPutOff, newSteps, newEnding, nowStruck), newPromisedBy, nowOverdue, nowPutOff, nowCounted, newSteps, newDelays, newEnding, nowStruck,
                marking);
    }

    private static State state(boolean putOff, List<SupportStep> steps, @Nullable SupportEnding ending, @Nullable String struck) {
        if (struck != null) {
            return State.STRUCK;
        }
        if (ending != null) {
            return ending.cancelled() ? State.CANCELLED : State.DELIVERED;
        }
        if (putOff) {
            return State.DELAYED;
        }
        return total(steps, SupportStepKind.DELIVERY).signum() > 0 ? State.DELIVERING
                : total(steps, SupportStepKind.CONTRACT).signum() > 0 ? State.CONTRACTED
                : total(steps, SupportStepKind.FUNDING).signum() > 0 ? State.FUNDED : State.ANNOUNCED;
    }
}
