package org.ceasefiremonitor.core.coordination.hotline;

import org.ceasefiremonitor.core.identity.HotlineCallId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a call over the hotline; all of them define it. */
public sealed interface HotlineEvent extends Event permits HotlineCallOpened, HotlineCallCorrected, HotlineCallStruck, HotlinePartyReached,
        HotlineAnswerCorrected, HotlineUnanswered, HotlineMessagePassed, HotlineMessageCorrected, HotlineReplied, HotlineReplyCorrected,
        HotlineIssueResolved, HotlineEscalated, HotlineResultStruck {

    /** The call. */
    HotlineCallId callId();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return callId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}
