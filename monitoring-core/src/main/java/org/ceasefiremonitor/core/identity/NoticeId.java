package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a notice. */
public record NoticeId(@JsonValue String value) implements Identifier, Comparable<NoticeId> {

    /** The type in stream keys. */
    public static final String TYPE = "notice";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NoticeId {
        Identifier.check("noticeId", value);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(NoticeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
