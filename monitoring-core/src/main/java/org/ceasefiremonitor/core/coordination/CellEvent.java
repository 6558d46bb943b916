package org.ceasefiremonitor.core.coordination;

import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a coordination cell; all of them define it. */
public sealed interface CellEvent extends Event permits CellEstablished, CellCorrected, CellStruck, CellMemberAssigned, CellMemberEnded,
        CellMemberCorrected, CellMemberStruck, WatchPlanned, PlannedWatchCorrected, PlannedWatchStruck, WatchOpened, WatchHandedOver, WatchStruck,
        CellActivatedForCrisis, CellCrisisEnded, CellCrisisStruck, CellClosed, CellClosureStruck {

    /** The cell. */
    CellId cellId();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return cellId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}
