package org.ceasefiremonitor.core.report;

import java.util.List;
import java.util.regex.Pattern;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/** References to evidence by its SHA-256; the bytes live outside the log. */
final class Evidence {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST = 64;

    private Evidence() {
    }

    static List<String> check(@Nullable List<String> digests) {
        if (digests == null || digests.isEmpty()) {
            return List.of();
        }
        if (digests.size() > MOST) {
            throw new InvalidInput("evidence", "may name at most " + MOST + " pieces, named " + digests.size());
        }
        for (int i = 0; i < digests.size(); i++) {
            var digest = digests.get(i);
            if (digest == null || !SHA256.matcher(digest).matches()) {
                throw new InvalidInput("evidence[" + i + "]", "must be a SHA-256 of 64 lower-case hexadecimal digits");
            }
        }
        return List.copyOf(digests);
    }
}
