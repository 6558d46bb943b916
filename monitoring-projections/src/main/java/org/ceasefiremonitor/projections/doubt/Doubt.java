package org.ceasefiremonitor.projections.doubt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reason to doubt what rests on a thing. It decides nothing: whether a result still stands is for people to say.
 *
 * @param about      the thing that is doubted itself, by type and id: {@code asset/radar-2}
 * @param kind       why
 * @param from       since when it can not be trusted, UTC; absent where the doubt is about all of it
 * @param until      until when, UTC, itself no part of it; absent where that is not known or the doubt is about all of it
 * @param reason     why, in the words of whoever said so
 * @param position   position of the log at which it was said; before it, the thing was not in doubt
 * @param recordedAt when it was recorded
 */
public record Doubt(String about, DoubtKind kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant from, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant until,
        String reason, long position, Instant recordedAt) {
}
