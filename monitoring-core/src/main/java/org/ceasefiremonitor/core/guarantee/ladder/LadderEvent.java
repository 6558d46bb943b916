package org.ceasefiremonitor.core.guarantee.ladder;

import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.LadderId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a response ladder; all of them define it. */
public sealed interface LadderEvent extends Event permits LadderStarted, DiplomaticWarningIssued, WarningStruck, ContinuationConfirmed, CessationConfirmed,
        ContinuationCheckMissed, StageDeadlineReached, StageEntered, StageEntryDeclined, StageDecisionStruck, LadderStoodDown, LadderResumed,
        LadderStartRevised, LadderStruck {

    /** The ladder. */
    LadderId ladderId();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return ladderId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}
