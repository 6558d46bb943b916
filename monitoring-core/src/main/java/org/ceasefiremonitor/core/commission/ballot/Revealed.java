package org.ceasefiremonitor.core.commission.ballot;

import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/** What stands under a seal: three parts, each on a line of its own, the last of which may have further lines or be empty. */
record Revealed(Position position, String nonce, @Nullable String reasons) {

    Revealed(RevealPosition command) {
        this(command.position(), command.nonce(), command.reasons());
    }

    String text() {
        return position + "\n" + nonce + "\n" + (reasons == null ? "" : reasons);
    }

    static Revealed read(String text) {
        var parts = text.split("\n", 3);
        return new Revealed(Position.valueOf(parts[0]), parts[1], parts[2].isEmpty() ? null : parts[2]);
    }

    Vote vote(ParticipantId member) {
        return new Vote(member, position, reasons);
    }
}
