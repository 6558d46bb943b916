package org.ceasefiremonitor.api.problem;

import org.jspecify.annotations.Nullable;

/** The request can not be taken as it stands. */
public final class RequestFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final @Nullable String field;

    /**
     * @param fault   what is wrong in general
     * @param field   the field or header that is at fault, dotted for nested fields; null if it is not one of them
     * @param message what is wrong in this case; never text that the client did not send or need not know
     */
    public RequestFault(Fault fault, @Nullable String field, String message) {
        super(message, null, false, false);
        this.fault = fault;
        this.field = field;
    }

    public RequestFault(Fault fault, String message) {
        this(fault, null, message);
    }

    public Fault fault() {
        return fault;
    }

    public @Nullable String field() {
        return field;
    }
}
