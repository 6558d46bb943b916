package org.ceasefiremonitor.api.intake;

/** A row can not be made a report without guessing. It is set aside with its reason; the rows around it are not touched. */
final class UnreadableRow extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a row is unreadable. The codes are stable. */
    enum Reason {
        FIELDS("IMP-01", "A row has as many fields as the header names."),
        ENCODING("IMP-02", "The file is UTF-8 throughout."),
        ID("IMP-03", "A row has an id from which the id of its report can be made."),
        KIND("IMP-04", "A row says what happened in one of the words that its source defines."),
        TIME("IMP-05", "A row says when it happened, with an end that is not before the beginning."),
        PLACE("IMP-06", "A row says where it happened as longitude and latitude in degrees."),
        PRECISION("IMP-07", "A row says how exactly time and place are known, in one of the figures that its source defines."),
        DEATHS("IMP-08", "Numbers of deaths are whole numbers."),
        REPORT("IMP-09", "A row makes a report that the interface would take.");

        private final String code;
        private final String sentence;

        Reason(String code, String sentence) {
            this.code = code;
            this.sentence = sentence;
        }

        String code() {
            return code;
        }

        String sentence() {
            return sentence;
        }
    }

    private final Reason reason;

    UnreadableRow(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
