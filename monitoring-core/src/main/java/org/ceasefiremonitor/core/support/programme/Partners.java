package org.ceasefiremonitor.core.support.programme;

import java.util.List;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What commands say of the partners of a programme and of what they produce, as it must be stated. */
final class Partners {

    private Partners() {
    }

    /** The partners, each once and sorted. */
    static List<ParticipantId> check(List<ParticipantId> partners) {
        var each = partners.stream().distinct().sorted().toList();
        if (each.size() < 2 || each.size() > 50) {
            throw new InvalidInput("partners", "must be 2 to 50 participants");
        }
        return each;
    }

    static void checkProduct(ProgrammeKind kind, @Nullable String product) {
        if ((kind == ProgrammeKind.PRODUCTION) != (product != null)) {
            throw new InvalidInput("product", "is stated for production, and for nothing else");
        }
    }
}
