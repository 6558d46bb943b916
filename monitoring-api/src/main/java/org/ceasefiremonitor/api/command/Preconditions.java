package org.ceasefiremonitor.api.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Pattern;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** The two headers that say under which conditions a command is meant: {@code Idempotency-Key} and {@code If-Match}. */
final class Preconditions {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String IF_MATCH = "If-Match";

    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");
    private static final Pattern REVISION = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");
    private static final Pattern ENTITY_TAG = Pattern.compile("\"[!#-~\\x80-\\xff]*\"");

    private Preconditions() {
    }

    /** The value of a header that may be sent once. */
    static @Nullable String header(HttpServletRequest request, String name) {
        var values = Collections.list(request.getHeaders(name));
        if (values.size() > 1) {
            throw new InvalidInput(name, "must be sent once");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    static @Nullable String idempotencyKey(String name, @Nullable String value) {
        if (value != null && !KEY.matcher(value).matches()) {
            throw new InvalidInput(name, "must be 1 to 255 visible ASCII characters");
        }
        return value;
    }

    /** The revision that is asked for; null if none is, or if any will do: a command on a thing that is not recorded is refused anyway. */
    static @Nullable Long revision(String name, @Nullable String value) {
        if (value == null || value.strip().equals("*")) {
            return null;
        }
        var revision = REVISION.matcher(value.strip());
        if (revision.matches()) {
            return Long.valueOf(revision.group(1));
        }
        if (ENTITY_TAG.matcher(value.strip()).matches()) {
            throw new Refusal(GateRule.REVISION_MATCHES, "No thing ever has the revision " + value.strip() + ".");
        }
        throw new InvalidInput(name, "must be one revision as a strong entity tag, for example \"3\", or *");
    }
}
