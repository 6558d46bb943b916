package org.ceasefiremonitor.core.verification.allegation;

/** Commands about an allegation. */
public sealed interface AllegationCommand permits FileAllegation, CorrectAllegation, AcknowledgeAllegation, AdmitAllegation, DeclareAllegationInadmissible,
        LinkAllegation, UnlinkAllegation, RespondToAllegation, UpholdAllegation, RejectAllegation, LeaveAllegationUndetermined, WithdrawAllegation,
        ReopenAllegation, MissAllegationAcknowledgement, MissPartyResponse {
}
