package org.ceasefiremonitor.core.coordination.request;

/** Commands about a request to a coordination cell. */
public sealed interface RequestCommand permits RaiseRequest, CorrectRequest, AssignRequest, StartRequest, AnswerRequest, CorrectRequestAnswer,
        AcceptAnswer, ReturnAnswer, RejectRequest, ExpireRequest, ExtendRequest, WithdrawRequest, StrikeRequestResult {
}
