package org.ceasefiremonitor.core.mechanism.body;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A sector of a mechanism: zones that one head looks after.
 *
 * @param sectorId  its id within the mechanism
 * @param name      what it is called; 1 to 200 characters
 * @param zones     its zones; 1 to 500, without repetitions, sorted
 * @param head      participant whose people head it
 * @param verifiers participants whose analysts verify in it; at most 50, without repetitions, sorted
 * @param centre    where its centre is; 1 to 200 characters; absent if it has none
 */
public record Sector(
        @JsonPropertyDescription("Its id within the mechanism.")
        String sectorId,
        @JsonPropertyDescription("What it is called; 1 to 200 characters.")
        String name,
        @JsonPropertyDescription("Its zones; 1 to 500.")
        List<ZoneId> zones,
        @JsonPropertyDescription("Participant whose people head it.")
        ParticipantId head,
        @Nullable
        @JsonPropertyDescription("Participants whose analysts verify in it; at most 50; none if absent.")
        List<ParticipantId> verifiers,
        @Nullable
        @JsonPropertyDescription("Where its centre is; 1 to 200 characters; absent if it has none.")
        String centre) {

    private static final int MOST_ZONES = 500;
    private static final int MOST_VERIFIERS = 50;

    public Sector {
        Identifier.check("sector.sectorId", sectorId);
        InvalidInput.text("sector.name", name, 200);
        zones = listed("sector.zones", zones, 1, MOST_ZONES);
        InvalidInput.required("sector.head", head);
        verifiers = verifiers == null ? List.of() : listed("sector.verifiers", verifiers, 0, MOST_VERIFIERS);
        InvalidInput.optionalText("sector.centre", centre, 200);
    }

    private static <T extends Comparable<T>> List<T> listed(String field, List<T> values, int least, int most) {
        InvalidInput.required(field, values).forEach(each -> InvalidInput.required(field, each));
        var distinct = values.stream().distinct().sorted().toList();
        if (distinct.size() < least || distinct.size() > most) {
            throw new InvalidInput(field, "must name " + least + " to " + most);
        }
        return distinct;
    }

    /** The participants that it names. */
    Stream<ParticipantId> participants() {
        return Stream.concat(Stream.of(head), verifiers.stream());
    }
}
