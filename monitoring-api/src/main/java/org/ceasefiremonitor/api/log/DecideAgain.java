package org.ceasefiremonitor.api.log;

/** The log has moved since the decision was prepared; nothing was recorded, and the decision must be taken again. */
public final class DecideAgain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What had moved. */
    public enum Because {
        /** Another event stands where one of ours should go. */
        STREAM_MOVED,
        /** A definition that the decision read has changed. */
        DIRECTORY_MOVED,
        /** A registered thing has another revision than the decision assumed. */
        THING_MOVED,
        /** A thing with one of the ids is recorded already. */
        ALREADY_RECORDED,
        /** The idempotency key was used before. */
        KEY_USED
    }

    private final Because because;

    public DecideAgain(Because because, String what) {
        super(because + ": " + what, null, false, false);
        this.because = because;
    }

    public Because because() {
        return because;
    }
}
