package org.ceasefiremonitor.core.verification.mission;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who goes on a mission.
 *
 * @param participant the participant that sends the person
 * @param person      pseudonym, never a name
 * @param national    the participant whose national the person is; absent for the one that sends it
 */
public record Member(
        @JsonPropertyDescription("The participant that sends the person.")
        ParticipantId participant,
        @JsonPropertyDescription("Pseudonym, never a name.")
        String person,
        @Nullable
        @JsonPropertyDescription("The participant whose national the person is; absent for the one that sends it.")
        ParticipantId national) {

    /** People on one mission at most. */
    static final int MOST = 50;

    public Member {
        InvalidInput.required("members.participant", participant);
        Identifier.check("members.person", person);
    }

    /** Whether the person belongs to a participant, by who sends it or whose national it is. */
    boolean isOf(ParticipantId other) {
        return participant.equals(other) || other.equals(national);
    }

    static List<Member> check(List<Member> members) {
        var checked = List.copyOf(members);
        if (checked.size() < 2 || checked.size() > MOST) {
            throw new InvalidInput("members", "must name 2 to " + MOST + " people, were " + checked.size());
        }
        if (checked.stream().distinct().count() < checked.size()) {
            throw new InvalidInput("members", "must name each person once");
        }
        return checked;
    }
}
