package org.ceasefiremonitor.core.marking;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a thing: TLP 2.0 and the participants to whom it is releasable. The originator, who may always see it, is the
 * participant whose actor recorded it and stands beside the marking.
 *
 * @param tlp          the level
 * @param releasableTo participants named by the marking, sorted; used by AMBER and RED; nobody when absent. A person names at most
 *                     {@value #MOST_STATED}; the mechanism may add those whom the thing concerns, see {@link #alsoFor}, up to {@value #MOST_NAMED}
 */
public record Marking(
        @JsonPropertyDescription("The level, Traffic Light Protocol 2.0.")
        Tlp tlp,
        @Nullable
        @JsonPropertyDescription("Participants that the marking names; used by AMBER and RED; nobody when absent.")
        List<ParticipantId> releasableTo) {

    /** Participants that a person can name in a marking. */
    public static final int MOST_STATED = 64;

    /** Participants that a marking names at most, also those that the mechanism added; their ids fit into a column of a view however long they are. */
    public static final int MOST_NAMED = 74;

    /** For all participants: what a report carries when its author says nothing. */
    public static final Marking GREEN = new Marking(Tlp.GREEN, List.of());

    /** For everyone. */
    public static final Marking CLEAR = new Marking(Tlp.CLEAR, List.of());

    public Marking {
        InvalidInput.required("marking.tlp", tlp);
        releasableTo = releasableTo == null ? List.of() : releasableTo.stream().distinct().sorted().toList();
        if (releasableTo.size() > MOST_NAMED) {
            throw tooMany(MOST_NAMED);
        }
    }

    /**
     * Whether something with this marking may be seen by those who act for a participant.
     *
     * @param reader     the participant
     * @param originator the participant that recorded the thing
     */
    public boolean shows(ParticipantId reader, ParticipantId originator) {
        return switch (tlp) {
            case CLEAR, GREEN -> true;
            case AMBER, RED -> reader.equals(originator) || releasableTo.contains(reader);
            case AMBER_STRICT -> reader.equals(originator);
        };
    }

    /** The marking of what tells something of two things with the same originator: it is shown to those to whom both are. */
    public Marking and(Marking other) {
        var narrower = tlp.compareTo(other.tlp) >= 0 ? tlp : other.tlp;
        if (!limits()) {
            return new Marking(narrower, other.named());
        }
        return new Marking(narrower, other.limits() ? named().stream().filter(other.named()::contains).toList() : named());
    }

    /**
     * This marking, naming one more participant where it limits the thing to those it names. Beside those that a person can name there is room for whoever
     * recorded it, and for those whom it concerns and who were not known then, such as a guarantor that came later.
     */
    public Marking alsoFor(ParticipantId participant) {
        return tlp == Tlp.AMBER || tlp == Tlp.RED ? new Marking(tlp, Stream.concat(releasableTo.stream(), Stream.of(participant)).toList()) : this;
    }

    /** Whether only some participants may see the thing. */
    public boolean limits() {
        return tlp.compareTo(Tlp.AMBER) >= 0;
    }

    /** The participants that may see it beside its originator, where it is limited to some. */
    private List<ParticipantId> named() {
        return tlp == Tlp.AMBER || tlp == Tlp.RED ? releasableTo : List.of();
    }

    /** The marking that a person has stated, or GREEN where there is none. */
    public static Marking stated(Marking marking) {
        if (marking != null && marking.releasableTo.size() > MOST_STATED) {
            throw tooMany(MOST_STATED);
        }
        return marking == null ? GREEN : marking;
    }

    private static InvalidInput tooMany(int most) {
        return new InvalidInput("marking.releasableTo", "may name at most " + most + " participants; whoever reported need not be named");
    }
}
