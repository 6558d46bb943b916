package org.ceasefiremonitor.core.commission;


/** Commands about a commission. */
public sealed interface CommissionCommand permits ConstituteCommission, CorrectCommission, SeatMember, UnseatMember, ElectChair, AdoptRulesOfProcedure,
        RecuseMember, StrikeRecusal, ConveneSession, RecordAttendance, CorrectAttendance, CloseSession,
        StrikeSession {
}
