package org.ceasefiremonitor.core.coordination.request;

import org.ceasefiremonitor.core.identity.RequestId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;

/** Events of a request to a coordination cell; all of them define it. */
public sealed interface RequestEvent extends Event permits RequestRaised, RequestCorrected, RequestAssigned, RequestStarted, RequestAnswered,
        RequestAnswerCorrected, AnswerAccepted, AnswerReturned, RequestRejected, RequestExpired, RequestExtended, RequestWithdrawn,
        RequestResultStruck {

    /** The request. */
    RequestId requestId();

    /** Who may see it. */
    Marking marking();

    @Override
    default Identifier subject() {
        return requestId();
    }

    @Override
    default Marking visibility() {
        return marking();
    }
}
