package org.ceasefiremonitor.api.verify;

/** Something that does not hold, where, and in which check it came out. */
final class Bad extends Exception {

    private static final long serialVersionUID = 1L;

    private final long position;
    private final String check;

    private Bad(String check, long position, String message) {
        super(message, null, false, false);
        this.check = check;
        this.position = position;
    }

    /**
     * @param position first position of the log that can not be trusted; -1 where that is not known
     * @param message  what does not hold
     */
    Bad(long position, String message) {
        this("V3", position, message);
    }

    Bad(String message) {
        this(-1, message);
    }

    /** The same, found by that check. */
    Bad in(String code) {
        return new Bad(code, position, getMessage());
    }

    long position() {
        return position;
    }

    /** V1 to V4. */
    String check() {
        return check;
    }
}
