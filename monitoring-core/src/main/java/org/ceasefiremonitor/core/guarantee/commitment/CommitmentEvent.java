package org.ceasefiremonitor.core.guarantee.commitment;

import org.ceasefiremonitor.core.identity.CommitmentId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a commitment of a guarantor that was invoked; all of them define it. */
public sealed interface CommitmentEvent extends Event permits CommitmentInvoked, CommitmentConsultationOpened, MeasureProposed, MeasuresDecided,
        CommitmentDeclined, ImplementationReported, MeasureLapsed, MeasureLifted, CommitmentFulfilled, InvocationStruck, DeclineStruck, FulfilmentStruck,
        MeasureStepStruck, CommitmentPositionMissed, CommitmentMeasuresMissed {

    /** The commitment. */
    CommitmentId commitmentId();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return commitmentId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}
