package org.ceasefiremonitor.core.marking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * A text that is personal data of a subject. Where it is stored it is sealed under a key of that subject alone, and whoever erases the subject
 * deletes the key. It has exactly one of three forms, so that nobody takes what is gone for what was never said:
 *
 * @param subject whose data it is, a pseudonym
 * @param text    the text, where it can be read
 * @param sealed  the text under the subject's key, where it is stored, or where that key is missing although nobody has erased the subject; base64
 * @param erased  whether the subject was erased, and the text with it
 */
public record Personal(SubjectId subject, @JsonInclude(Include.NON_NULL) @Nullable String text, @JsonInclude(Include.NON_NULL) @Nullable String sealed,
        @JsonInclude(Include.NON_DEFAULT) boolean erased) {

    public Personal {
        Objects.requireNonNull(subject, "subject");
        if (Stream.of(text != null, sealed != null, erased).filter(each -> each).count() != 1) {
            throw new IllegalArgumentException("what is personal of " + subject + " is either a text, or sealed, or erased");
        }
    }

    @JsonCreator
    static Personal written(@JsonProperty("subject") SubjectId subject, @JsonProperty("text") @Nullable String text,
            @JsonProperty("sealed") @Nullable String sealed, @JsonProperty("erased") @Nullable Boolean erased) {
        return new Personal(subject, text, sealed, erased != null && erased);
    }

    /** A text that can be read. */
    public static Personal of(SubjectId subject, String text) {
        return new Personal(subject, text, null, false);
    }

    /** A text under its subject's key. */
    public static Personal sealed(SubjectId subject, String sealed) {
        return new Personal(subject, null, sealed, false);
    }

    /** A text that is gone. */
    public static Personal erased(SubjectId subject) {
        return new Personal(subject, null, null, true);
    }

    /** Whether this is exactly that text, for all that can still be told. */
    public boolean says(String other) {
        return other.equals(text);
    }

    /** The form without the text, so that nothing personal gets into a line logged or a message by accident. */
    @Override
    public String toString() {
        return "personal data of " + subject + (erased ? ", erased" : sealed != null ? ", sealed" : "");
    }
}
