package org.ceasefiremonitor.core.coordination.meeting;

import java.util.List;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;

/** What a meeting is about and who comes: the form of both. */
final class Agenda {

    private static final int MOST = 50;

    private Agenda() {
    }

    static List<String> items(List<String> items) {
        if (items.isEmpty() || items.size() > MOST) {
            throw new InvalidInput("agenda", "must have 1 to " + MOST + " items, had " + items.size());
        }
        items.forEach(item -> InvalidInput.text("agenda", item, 500));
        return List.copyOf(items);
    }

    static List<ParticipantId> participants(String field, List<ParticipantId> named) {
        var participants = named.stream().distinct().sorted().toList();
        if (participants.size() < 2 || participants.size() > MOST) {
            throw new InvalidInput(field, "must name 2 to " + MOST + " participants, named " + participants.size());
        }
        return participants;
    }
}
