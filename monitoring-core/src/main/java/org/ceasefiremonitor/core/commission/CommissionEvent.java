package org.ceasefiremonitor.core.commission;

import org.ceasefiremonitor.core.log.Event;

/** Events of a commission; all of them define it. */
public sealed interface CommissionEvent extends Event permits CommissionConstituted, CommissionCorrected, MemberSeated, MemberUnseated, ChairElected,
        RulesOfProcedureAdopted, MemberRecused, RecusalStruck, SessionConvened, QuorumReached, QuorumFailed,
        AttendanceCorrected, SessionClosed, SessionStruck {
}
