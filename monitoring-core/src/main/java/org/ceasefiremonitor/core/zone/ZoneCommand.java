package org.ceasefiremonitor.core.zone;

/** What may be asked of ceasefire zones. */
public sealed interface ZoneCommand permits DesignateCeasefireZone, RedrawZone, CorrectZoneBoundary, AttachRestriction, LiftRestriction,
        SuspendZone, ReinstateZone, EndZone, ReportViolation, CorrectViolation, RetractViolation, TakeBackReports, WeighReports, WeighIncident, ReassessAlertLevel,
        CorrectDesignation, StrikeZone, CorrectRedraw, StrikeRedraw, CorrectRestriction, StrikeRestriction,
        CorrectZoneSuspension, StrikeZoneSuspension, CorrectZoneEnd, StrikeZoneEnd {
}
