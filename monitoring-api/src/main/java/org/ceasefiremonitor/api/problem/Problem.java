package org.ceasefiremonitor.api.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in the form of RFC 9457 ({@code application/problem+json}).
 *
 * @param status   HTTP status
 * @param code     stable code of the rule or fault
 * @param title    the rule or fault in one sentence, the same in every occurrence
 * @param detail   what is wrong in this case and what to do about it
 * @param field    the field that is at fault, dotted for nested ones, where one is
 * @param details  facts that help a program to react, where there are some
 * @param incident under which the cause is found in the node's log; only for failures of the node
 * @param headers  headers that go with the answer
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "field", "details", "incident"})
public record Problem(
        int status, String code, String title, String detail, @Nullable String field, Map<String, Object> details,
        @Nullable String incident, @JsonIgnore Map<String, String> headers) {

    /** Media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        details = Map.copyOf(details);
        headers = Map.copyOf(headers);
    }

    /** The problem for a fault. */
    public static Problem of(Fault fault, String detail) {
        return of(fault, null, detail, Map.of());
    }

    static Problem of(Fault fault, @Nullable String field, String detail, Map<String, String> headers) {
        return new Problem(fault.status(), fault.code(), fault.sentence(), detail, field, Map.of(), null, headers);
    }

    /** Where the catalogue explains this kind of problem. */
    public String getType() {
        return ProblemCatalogue.PATH + "/" + code;
    }
}
