package org.ceasefiremonitor.core.coordination;

/** Commands about a coordination cell. */
public sealed interface CellCommand permits EstablishCell, CorrectCell, StrikeCell, AssignCellMember, EndCellMember, CorrectCellMember,
        StrikeCellMember, PlanWatch, CorrectPlannedWatch, StrikePlannedWatch, OpenWatch, HandOverWatch, StrikeWatch, ActivateCellForCrisis, EndCellCrisis,
        StrikeCellCrisis, CloseCell, StrikeCellClosure {
}
