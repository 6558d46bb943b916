package org.ceasefiremonitor.core.guarantee.commitment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
 * @param positionMissed  whether that time ran out
 * @param consultation    its consultation; absent before it is opened
 * @param measuresBy      until when it decides on measures, UTC
 * @param measuresMissed  whether that time ran out
 * @param measures        measures, in the order in which they were proposed; at most 50
 * @param declined        why it declines; absent while it does not
 * @param fulfilled       what it says on fulfilment; absent before
 * @param struck          why the invocation was struck; absent while it stands
 * @param marking         who may see it: whoever may see the determination, and the guarantor
 */
public record CommitmentStanding(CommitmentId commitmentId, long revision, GuaranteeId guaranteeId, ParticipantId guarantor, ParticipantId beneficiary,
        Domain domain, DeterminationId determinationId, String textVersion, String textSha256, boolean binding, String statement, ParticipantId by,
        Instant invokedAt, State state, Instant positionBy, boolean positionMissed, @Nullable Said consultation, Instant measuresBy, boolean measuresMissed,
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
        /** A time ran out, and what was waited for has not been done since. */
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
        return consultation != null || declined != null || measures.stream().anyMatch(Measure::stands);
    }

    /** When the first position is due; null where it is not waited for. */
    public @Nullable Instant positionDue() {
        return struck == null && !answered() && !positionMissed ? positionBy : null;
    }

    /** When measures are due; null where they are not waited for. */
    public @Nullable Instant measuresDue() {
        return open() && measures.stream().noneMatch(Measure::stands) && !measuresMissed ? measuresBy : null;
    }

    Optional<Measure> measure(String id) {
        return measures.stream().filter(each -> each.measureId().equals(id)).findFirst();
    }

    /** The standing after an event; the one before is null for the first. */
    public static CommitmentStanding evolve(@Nullable CommitmentStanding before, CommitmentEvent event) {
        if (event instanceof CommitmentInvoked e) {
            return new CommitmentStanding(e.commitmentId(), 1, e.guaranteeId(), e.guarantor(), e.beneficiary(), e.domain(), e.determinationId(), e.textVersion(),
                    e.textSha256(), e.binding(), e.statement(), e.by(), e.at(), State.INVOKED, e.positionBy(), false, null, e.measuresBy(), false, List.of(), null,
                    null, null, e.marking());
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
            case DeclineStruck e -> next.declined = null;
            case FulfilmentStruck e -> next.fulfilled = null;
            case MeasureStepStruck e -> next.change(e.measureId(), Measure::back);
            case CommitmentPositionMissed e -> next.positionMissed = true;
            case CommitmentMeasuresMissed e -> next.measuresMissed = true;
        }
        return next.standing();
    }

    /** The next standing while it is put together. */
    private static final class Draft {
        private final CommitmentStanding old;
        private boolean positionMissed;
        private @Nullable Said consultation;
        private boolean measuresMissed;
        private final List<Measure> measures;
        private @Nullable Said declined;
        private @Nullable Said fulfilled;
        private @Nullable String struck;

        private Draft(CommitmentStanding old) {
            this.old = old;
            positionMissed = old.positionMissed;
            consultation = old.consultation;
            measuresMissed = old.measuresMissed;
            measures = new ArrayList<>(old.measures);
            declined = old.declined;
            fulfilled = old.fulfilled;
            struck = old.struck;
        }

        private void change(String id, UnaryOperator<Measure> change) {
            measures.replaceAll(each -> each.measureId().equals(id) ? change.apply(each) : each);
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
                    old.textVersion, old.textSha256, old.binding, old.statement, old.by, old.invokedAt, state(), old.positionBy, positionMissed, consultation,
                    old.measuresBy, measuresMissed, measures, declined, fulfilled, struck, old.marking);
        }
    }
}
