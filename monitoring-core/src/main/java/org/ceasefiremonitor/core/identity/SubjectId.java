package org.ceasefiremonitor.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a person of whom something personal is recorded, by a pseudonym: {@code person.} with the participant and the pseudonym under which the
 * person acts for it, or {@code source.} with the id of a source of information. A dot or underscore within a part is written {@code _d} or
 * {@code __}, so no two persons share an id; what would be longer than an id may be ends with a digest.
 */
public record SubjectId(@JsonValue String value) implements Identifier, Comparable<SubjectId> {

    /** The type in stream keys. */
    public static final String TYPE = "subject";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SubjectId {
        Identifier.check("subjectId", value);
    }

    /** Who acts for a participant under a pseudonym. */
    public static SubjectId of(ParticipantId participant, String pseudonym) {
        return new SubjectId(Identifier.fitting("person." + part(participant.value()) + '.' + part(pseudonym)));
    }

    /** Who or what a source of information is. */
    public static SubjectId of(SourceId source) {
        return new SubjectId(Identifier.fitting("source." + part(source.value())));
    }

    private static String part(String text) {
        return text.replace("_", "__").replace(".", "_d");
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int compareTo(SubjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key();
    }
}
