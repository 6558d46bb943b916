package org.ceasefiremonitor.core.guarantee.determination;

/** Commands about a determination of an armed attack. */
public sealed interface DeterminationCommand permits RequestDetermination, AssembleEvidencePack, StatePosition, HoldConsultation, StrikeConsultation,
        DetermineArmedAttack, DetermineNoArmedAttack, StrikeDetermination, WithdrawDeterminationRequest, MissEvidencePack, MissConsultation {
}
