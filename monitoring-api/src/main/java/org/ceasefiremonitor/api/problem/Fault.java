package org.ceasefiremonitor.api.problem;

/** What can be wrong with an exchange before any rule of the mechanism is asked, or with the node itself. Codes are stable for ever. */
public enum Fault {
    INVALID_VALUE("REQ-01", 400, "A value is not one that could ever be accepted; the member `field` names it."),
    NOT_JSON("REQ-02", 400, "The body is not one well-formed JSON text in UTF-8 within the limits of depth and length."),
    UNKNOWN_FIELD("REQ-03", 400, "The body has a field that is not known; the member `field` names it."),
    BAD_REQUEST("REQ-04", 400, "The request is not well-formed HTTP, or a parameter or header can not be read."),
    NOT_FOUND("REQ-05", 404, "There is nothing under this path, or nothing that the reader may see."),
    METHOD_NOT_ALLOWED("REQ-06", 405, "The path exists, yet not with this method; the header Allow lists those that it has."),
    NOT_ACCEPTABLE("REQ-07", 406, "None of the media types that the request accepts can be given."),
    UNSUPPORTED_MEDIA_TYPE("REQ-08", 415, "The body has a media type, character set or content coding that is not taken here."),
    TOO_LARGE("REQ-09", 413, "The body, or a line of it, is longer than the limit."),
    URI_TOO_LONG("REQ-10", 414, "The request's target is longer than the limit."),
    HEADERS_TOO_LARGE("REQ-11", 431, "The request's headers are longer than the limit."),
    REQUEST_TIMEOUT("REQ-12", 408, "The request did not arrive in time."),
    UNSATISFIABLE("REQ-13", 412, "A precondition of the request does not hold."),
    OTHER_BYTES("REQ-14", 422, "The bytes are not those of the digest and the size under which they were sealed."),
    BEYOND_THE_END("REQ-15", 416, "The range that the request asks for begins beyond the end."),
    OTHER_CLIENT_FAULT("REQ-99", 400, "The request can not be served."),
    INTERNAL("SRV-01", 500, "The node failed. The member `incident` is written in its log beside the cause."),
    UNAVAILABLE("SRV-02", 503, "The node can not serve the request for a while; the header Retry-After says when to repeat it."),
    NOT_YET("SRV-03", 503, "What is read has not reached the position that was asked for; the header Retry-After says when to repeat the request."),
    DAMAGED("SRV-04", 500, "What the node keeps is damaged, and is not given.");

    private final String code;
    private final int status;
    private final String sentence;

    Fault(String code, int status, String sentence) {
        this.code = code;
        this.status = status;
        this.sentence = sentence;
    }

    /** Stable code. */
    public String code() {
        return code;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** What it means, in one sentence. */
    public String sentence() {
        return sentence;
    }

    /** The fault that stands for a status that the container or the framework has chosen. */
    static Fault of(int status) {
        for (var fault : values()) {
            if (fault.status == status && fault != INVALID_VALUE && fault != NOT_JSON && fault != UNKNOWN_FIELD
                    && fault != OTHER_BYTES) {
                return fault;
            }
        }
        return status >= 500 ? INTERNAL : OTHER_CLIENT_FAULT;
    }
}
