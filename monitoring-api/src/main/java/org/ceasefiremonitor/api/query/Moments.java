package org.ceasefiremonitor.api.query;

/** What the parameters that name moments, or wait for one, mean, in the words of the description of the interface. */
final class Moments {

    static final String AS_OF = "Known then: the answer holds only what had been recorded. A position of the log; or an instant with its offset, which"
            + " stands for the last position recorded by then; or a date, which stands for its last instant. The answer names the position. A position"
            + " beyond the log, an instant in the future and a day that has not ended are refused. Every answer has an address, in its header"
            + " Content-Location, under which it is given again at any later time.";

    static final String AT = "If absent it is the last one, up to now, at which the position that the answer names was all that was recorded; with `asOf`, the"
            + " instant that it names, or the one at which the event at its position was recorded. The answer states it.";

    static final String RESUME_AFTER = "Id of the last item that was received of a list that broke off; the list goes on after it. To be sent with `asOf`, which"
            + " the header Content-Location of the list that broke off has; a table has no line of names then.";

    static final String TIME_ZONE = "IANA name of the time zone in which dates are meant; UTC if absent.";

    static final String AFTER = "Answer only once what is read has reached this position of the log.";

    static final String WAIT = "Seconds to wait for that, 0 to 30; 5 if absent.";

    private Moments() {
    }
}
