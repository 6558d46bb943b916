package org.ceasefiremonitor.core.mechanism.body;

/** Commands about the mechanism. */
public sealed interface MechanismCommand permits EstablishMechanism, CorrectMechanism, StrikeMechanism, ActivateMechanism, SuspendMechanism,
        ReinstateMechanism, EndMechanism, CorrectMechanismCourse, DesignateLead, CorrectLead, StrikeLead, DefineSector, RedrawSector,
        CorrectSector, DissolveSector, SetReportingPeriod, CorrectReportingPeriod, StopReportingPeriod, AdmitPartner, ReleasePartner {
}
