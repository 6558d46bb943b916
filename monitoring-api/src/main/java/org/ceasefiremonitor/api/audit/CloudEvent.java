package org.ceasefiremonitor.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in the form of CloudEvents 1.0, JSON. Attributes beyond its own are extensions, in small letters and digits as it demands; positions are
 * texts, since its integers end at 2^31. Reasons stand in the data.
 *
 * @param specversion       version of CloudEvents
 * @param id                id of the event
 * @param source            where the log is read
 * @param type              logical name of the event
 * @param subject           in whose stream it stands, type and id
 * @param time              when it was recorded; rises strictly with the position
 * @param datacontenttype   form of the data
 * @param position          place in the one order of the log, from 0
 * @param revision          revision of the form of the data
 * @param streamsequence    place in its stream, from 0
 * @param actorparticipant  participant that acted
 * @param actorperson       pseudonym of the person or machine
 * @param actorcapacity     mandate in which it acted
 * @param actorauthority    order or decision that it acted on
 * @param authenticated     whether its identity was proven
 * @param command           name of the command that led to it
 * @param commandid         id of that command
 * @param correlationid     shared by all that goes back to the same beginning
 * @param causationid       id of the event that the command reacted to
 * @param tlp               level of the Traffic Light Protocol 2.0
 * @param releasableto      participants that its marking names, with spaces between them
 * @param originator        participant that recorded it
 * @param data              what happened, as recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent(
        @Schema(example = "1.0") String specversion,
        @Schema(example = "0197a1c2-5b9e-7d40-8a51-3f6c2e9d1b70") String id,
        @Schema(example = "/api/v1/events") String source,
        @Schema(example = "zone.ViolationReported") String type,
        @Schema(example = "zone/harbour-mile") @Nullable String subject,
        Instant time,
        @Schema(example = "application/json") String datacontenttype,
        @Schema(example = "17") String position,
        @Nullable String revision,
        @Nullable String streamsequence,
        @Nullable String actorparticipant,
        @Nullable String actorperson,
        @Nullable String actorcapacity,
        @Nullable String actorauthority,
        @Nullable Boolean authenticated,
        @Nullable String command,
        @Nullable String commandid,
        @Nullable String correlationid,
        @Nullable String causationid,
        @Nullable String tlp,
        @Nullable String releasableto,
        @Nullable String originator,
        @JsonRawValue @Schema(type = "object", implementation = Object.class) String data) {

    /** Type of the line that stands for positions which the reader may not see; its data has the first and the last of them. */
    static final String WITHHELD = "log.EventsWithheld";

    private static final String VERSION = "1.0";
    private static final String JSON = "application/json";

    static CloudEvent of(LoggedEvent event) {
        return new CloudEvent(VERSION, event.id().toString(), EventEndpoint.PATH, event.type(), event.aggregate().type() + "/" + event.aggregate().id(),
                event.recordedAt(), JSON, Long.toString(event.position()), event.revision(), Long.toString(event.sequence()), event.actor().participant(),
                event.actor().person(), event.actor().capacity(), event.actor().authority(), event.actor().authenticated(), event.command(), event.commandId(),
                event.correlationId(), event.causationId(), event.marking().tlp(), named(event.marking().releasableTo()), event.marking().originator(),
                event.payload());
    }

    /**
     * Stands for events that the reader may not see.
     *
     * @param first position of the first
     * @param last  position of the last
     * @param time  when the last of them was recorded
     */
    static CloudEvent withheld(long first, long last, Instant time) {
        return new CloudEvent(VERSION, "withheld-" + first + "-" + last, EventEndpoint.PATH, WITHHELD, null, time, JSON, Long.toString(first), null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, "{\"first\":" + first + ",\"last\":" + last + "}");
    }

    private static @Nullable String named(List<String> participants) {
        return participants.isEmpty() ? null : String.join(" ", participants);
    }
}
