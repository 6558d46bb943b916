package org.ceasefiremonitor.core.policy;

import java.util.Objects;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.verification.source.SourceStanding;

/**
 * Whom a policy may speak to of a source of information: the participant that registered it, since nobody else may know that it is registered, and there its
 * analysts, or the head of the mechanism where it has none.
 */
record SourceKeeper(ParticipantId participant, Mandate mandate) {

    /** Of a source that was registered before it was kept by whom: whoever recorded the event about it, to whom it is shown. */
    static SourceKeeper of(SourceStanding source, Occasion occasion) {
        var keeper = Objects.requireNonNullElse(source.by(), occasion.by());
        var analyst = occasion.directory().find(keeper, ParticipantStanding.class).filter(each -> each.holds(Mandate.ANALYST, occasion.at())).isPresent();
        return new SourceKeeper(keeper, analyst ? Mandate.ANALYST : Mandate.CHIEF_MONITOR);
    }
}
