package org.ceasefiremonitor.core.guarantee.commitment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.guarantee.Domain;
import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.DeterminationId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A commitment that was invoked, and what the guarantor does about it.
 *
 * @param guaranteeId     the guarantee
 * @param guarantor       who gave it
 * @param beneficiary     to whom it is given
 * @param domain          the domain
 * @param determinationId the determination that it rests on
 * @param textVersion     version of the text of the guarantee that held when it was invoked
 * @param textSha256      SHA-256 of that text
 * @param binding         whether it bound the guarantor in law then; else it was flagged political
 * @param statement       what is asked for
 * @param by              who invoked it
 * @param invokedAt       when, UTC
 * @param state           how far it has come
 * @param positionBy      until when the guarantor takes its first position, UTC
 * @param positionSince   when that time was laid down, UTC
 * @param positionMissed  whether it ran out, and could be kept
 * @param positionBeforeKnown whether it had run out when it was laid down, so that the guarantor did not fail
 * @param consultation    its consultation; absent before it is opened
 * @param measuresBy      until when it decides on measures, UTC
 * @param measuresSince   when that time was laid down, UTC
 * @param measuresMissed  whether it ran out, and could be kept
 * @param measuresBeforeKnown whether it had run out when it was laid down, so that the guarantor did not fail
 * @param measures        measures, in the order in which they were proposed; at most 50
 * @param declined        why it declines; absent while it does not
 * @param fulfilled       what it says on fulfilment; absent before
 * @param struck          why the invocation was struck; absent while it stands
 * @param marking         who may see it: whoever may see the determination, the beneficiary, and all guarantors
 */
public record CommitmentStanding(CommitmentId commitmentId, long revision, GuaranteeId guaranteeId, ParticipantId guarantor, ParticipantId beneficiary,
        Domain domain, DeterminationId determinationId, String textVersion, String textSha256, boolean binding, String statement, ParticipantId by,
        Instant invokedAt, State state, Instant positionBy, Instant positionSince, boolean positionMissed, boolean positionBeforeKnown,
        @Nullable Said consultation, Instant measuresBy, Instant measuresSince, boolean measuresMissed, boolean measuresBeforeKnown,
        List<Measure> measures, @Nullable Said declined, @Nullable Said fulfilled, @Nullable String struck, Marking marking) implements Definition, Marked {

    /** Measures that one commitment can have. */
    static final int MOST_MEASURES = 50;

    /** States of a commitment from its invocation on (domain reference, section 5.3, F2). */
    public enum State {
        INVOKED,
        /** The guarantor consults. */
        CONSULTING,
        /** Measures are decided on. */
        DECIDED, IMPLEMENTING, FULFILLED, DECLINED,
        /** A time ran out that could be kept, and what was waited for has not been done since. */
        OVERDUE,
        /** Invoked by mistake. */
        STRUCK
    }

    /** What the guarantor said; {@code at} is when, UTC. */
    public record Said(String text, Instant at) {
    }

    public CommitmentStanding {
        measures = List.copyOf(measures);
    }

    @Override
    public Identifier identifier() {
        return commitmentId;
    }

    /** Whether it is neither declined, fulfilled nor struck. */
    public boolean open() {
        return state != State.FULFILLED && state != State.DECLINED && state != State.STRUCK;
    }

    /** Whether the guarantor has said anything to it. */
    boolean answered() {
        return consultation != null || declined != null || decided();
    }

    /** Whether it has decided on a measure, also on one that it has dropped since; that it dropped it does not make it late. */
    boolean decided() {
        return measures.stream().anyMatch(Measure::decided);
    }

    /** When the first position is due; null where it is not waited for. */
    public @Nullable Instant positionDue() {
        return struck == null && !answered() && !positionRanOut() ? positionBy : null;
    }

    /** When measures are due; null where they are not waited for. */
    public @Nullable Instant measuresDue() {
        return open() && !decided() && !measuresRanOut() ? measuresBy : null;
    }

    /** Whether the time for the first position ran out, whoever failed. */
    boolean positionRanOut() {
        return positionMissed || positionBeforeKnown;
    }

    /** Whether the time for measures ran out, whoever failed. */
    boolean measuresRanOut() {
        return measuresMissed || measuresBeforeKnown;
    }

    /** The clocks that run again until the instants that are given; null where one does not. */
    static List<ClockMove> reopening(@Nullable Instant positionBy, @Nullable Instant measuresBy) {
        return Stream.concat(Stream.ofNullable(positionBy).<ClockMove>map(due -> new ClockSet(ClockKind.COMMITMENT_POSITION, due)),
                Stream.ofNullable(measuresBy).map(due -> new ClockSet(ClockKind.COMMITMENT_MEASURES, due))).toList();
    }

    Optional<Measure> measure(String id) {
        return measures.stream().filter(each -> each.measureId().equals(id)).findFirst();
    }

    /** The standing after an event; the one before is null for the first. */
    public static CommitmentStanding evolve(@Nullable CommitmentStanding before, CommitmentEvent event) {
        if (event instanceof CommitmentInvoked e) {
            return new CommitmentStanding(e.commitmentId(), 1, e.guaranteeId(), e.guarantor(), e.beneficiary(), e.domain(), e.determinationId(), e.textVersion(),
                    e.textSha256(), e.binding(), e.statement(), e.by(), e.at(), State.INVOKED, e.positionBy(), e.at(), false, false, null,
                    e.measuresBy(), e.at(), false, false, List.of(), null, null, null, e.marking());
        }
        var next = new Draft(Objects.requireNonNull(before, "a commitment begins with its invocation"));
        switch (event) {
            case CommitmentInvoked again -> throw new IllegalArgumentException("invoked twice: " + again);
            case CommitmentConsultationOpened e -> next.consultation = new Said(e.statement(), e.at());
            case MeasureProposed e -> next.measures.add(new Measure(e.measureId(), e.kind(), e.act(), List.of(
                    new Measure.MeasureStep(Measure.State.PROPOSED, null, e.at()))));
            case MeasuresDecided e -> e.measures().forEach(id -> next.change(id, each -> each.stepped(Measure.State.DECIDED, e.reasons(), e.at())));
            case CommitmentDeclined e -> next.declined = new Said(e.reasons(), e.at());
            case ImplementationReported e -> next.change(e.measureId(), each -> each.stepped(e.complete() ? Measure.State.IMPLEMENTED
                    : Measure.State.IMPLEMENTING, e.text(), e.at()));
            case MeasureLapsed e -> next.change(e.measureId(), each -> each.stepped(Measure.State.LAPSED, e.reason(), e.at()));
            case MeasureLifted e -> next.change(e.measureId(), each -> each.stepped(Measure.State.LIFTED, e.reason(), e.at()));
            case CommitmentFulfilled e -> next.fulfilled = new Said(e.statement(), e.at());
            case InvocationStruck e -> next.struck = e.reason();
            case DeclineStruck e -> {
                next.declined = null;
                next.reopen(e.positionBy(), e.measuresBy(), e.at());
            }
            case FulfilmentStruck e -> next.fulfilled = null;
            case MeasureStepStruck e -> {
                next.change(e.measureId(), Measure::back);
                next.reopen(e.positionBy(), e.measuresBy(), e.at());
            }
            case CommitmentPositionMissed e -> {
                next.positionMissed = !e.dueBeforeKnown();
                next.positionBeforeKnown = e.dueBeforeKnown();
            }
            case CommitmentMeasuresMissed e -> {
                next.measuresMissed = !e.dueBeforeKnown();
                next.measuresBeforeKnown = e.dueBeforeKnown();
            }
        }
        return next.standing();
    }

    /** The next standing while it is put together. */
    private static final class Draft {
        private final CommitmentStanding old;
        private Instant positionSince;
        private boolean positionMissed;
        private boolean positionBeforeKnown;
        private @Nullable Said consultation;
        private Instant measuresSince;
        private boolean measuresMissed;
        private boolean measuresBeforeKnown;
        private final List<Measure> measures;
        private @Nullable Said declined;
        private @Nullable Said fulfilled;
        private @Nullable String struck;

        private Draft(CommitmentStanding old) {
            this.old = old;
            positionSince = old.positionSince;
            positionMissed = old.positionMissed;
            positionBeforeKnown = old.positionBeforeKnown;
            consultation = old.consultation;
            measuresSince = old.measuresSince;
            measuresMissed = old.measuresMissed;
            measuresBeforeKnown = old.measuresBeforeKnown;
            measures = new ArrayList<>(old.measures);
            declined = old.declined;
            fulfilled = old.fulfilled;
            struck = old.struck;
        }

        private void change(String id, UnaryOperator<Measure> change) {
            measures.replaceAll(each -> each.measureId().equals(id) ? change.apply(each) : each);
        }

        /** A time that runs again is known since then, and no sooner. */
        private void reopen(@Nullable Instant positionBy, @Nullable Instant measuresBy, Instant at) {
            positionSince = positionBy == null ? positionSince : at;
            measuresSince = measuresBy == null ? measuresSince : at;
        }

        private State state() {
            if (struck != null) {
                return State.STRUCK;
            }
            if (declined != null) {
                return State.DECLINED;
            }
            if (fulfilled != null) {
                return State.FULFILLED;
            }
            if (measures.stream().anyMatch(Measure::begun)) {
                return State.IMPLEMENTING;
            }
            if (measures.stream().anyMatch(Measure::stands)) {
                return State.DECIDED;
            }
            if (measuresMissed || positionMissed && consultation == null) {
                return State.OVERDUE;
            }
            return consultation == null ? State.INVOKED : State.CONSULTING;
        }

        private CommitmentStanding standing() {
            return new CommitmentStanding(old.commitmentId, old.revision + 1, old.guaranteeId, old.guarantor, old.beneficiary, old.domain, old.determinationId,
                    old.textVersion, old.textSha256, old.binding, old.statement, old.by, old.invokedAt, state(), old.positionBy, positionSince, positionMissed,
                    positionBeforeKnown, consultation, old.measuresBy, measuresSince, measuresMissed, measuresBeforeKnown, measures, declined,
                    fulfilled, struck, old.marking);
        }
    }
}
