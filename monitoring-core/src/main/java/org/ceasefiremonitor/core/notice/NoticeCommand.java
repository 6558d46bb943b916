package org.ceasefiremonitor.core.notice;

/** Commands about a notice. */
public sealed interface NoticeCommand permits ServeNotice, OpenNotice, AcknowledgeNotice, ReplyToNotice, WithdrawNotice, MissReply {
}
