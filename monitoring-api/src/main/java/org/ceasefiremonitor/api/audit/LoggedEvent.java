package org.ceasefiremonitor.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as the log holds it.
 *
 * @param position      place in the one order of the log, from 0, without gaps
 * @param id            the event's own id
 * @param type          logical name
 * @param revision      revision of the payload's form
 * @param aggregate     in whose stream it stands
 * @param sequence      place in that stream, from 0
 * @param recordedAt    when it was recorded; rises strictly with the position
 * @param actor         who did it
 * @param command       name of the command that led to it
 * @param commandId     id of that command; all its events were recorded together or not at all
 * @param correlationId id that is shared by all that goes back to the same beginning
 * @param causationId   id of the event that the command reacted to
 * @param reason        why it was done, where a reason was stated
 * @param marking       who may see it
 * @param payload       what happened, as recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LoggedEvent(
        @Schema(example = "17") long position,
        UUID id,
        @Schema(example = "zone.ViolationReported") String type,
        @Schema(example = "1") String revision,
        Thing aggregate,
        long sequence,
        Instant recordedAt,
        Who actor,
        @Schema(example = "ReportViolation") String command,
        String commandId,
        String correlationId,
        @Nullable String causationId,
        @Nullable String reason,
        EventMarking marking,
        @JsonRawValue @Schema(type = "object", implementation = Object.class) String payload) {

    /**
     * What has a stream or a history.
     *
     * @param type type, lower case
     * @param id   id
     */
    public record Thing(@Schema(example = "zone") String type, @Schema(example = "harbour-mile") String id) {

        /** Reads {@code type/id}. */
        static Thing of(String key) {
            var slash = key.indexOf('/');
            return new Thing(key.substring(0, slash), key.substring(slash + 1));
        }
    }

    /**
     * Who did it.
     *
     * @param participant   participant
     * @param person        pseudonym of the person or machine
     * @param capacity      mandate in which it acted
     * @param authority     order or decision that it acted on
     * @param authenticated whether its identity was proven
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Who(@Schema(example = "xaa") String participant, @Schema(example = "m-17") String person,
                      @Schema(example = "MONITOR") String capacity, @Nullable String authority, boolean authenticated) {
    }

    /**
     * Who may see an event.
     *
     * @param tlp          level of the Traffic Light Protocol 2.0
     * @param releasableTo participants that it names
     * @param originator   participant that recorded it, which always may
     */
    public record EventMarking(@Schema(example = "CLEAR") String tlp, List<String> releasableTo, String originator) {
    }
}
