package org.ceasefiremonitor.projections.mechanism;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding.Lead;
import org.ceasefiremonitor.projections.definition.Defined;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism that monitors a ceasefire.
 *
 * @param position   position of the log at which this began to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction of it; absent if nothing was corrected
 * @param at         instant for which its lead is told
 * @param lead       participant that leads it then; absent before anybody does
 * @param nextLead   who was designated to lead it next; absent where nobody is
 * @param standing   all that is recorded of it; its fields stand beside the others
 */
public record Mechanism(long position, Instant recordedAt, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LatestCorrection corrected, Instant at,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ParticipantId lead, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Lead nextLead,
        @JsonUnwrapped MechanismStanding standing) {

    static Mechanism of(Defined<MechanismStanding> defined, Instant at) {
        var standing = defined.definition();
        return new Mechanism(defined.position(), defined.recordedAt(), defined.corrected(), at, standing.leadAt(at).map(Lead::lead).orElse(null),
                standing.nextLead(at).orElse(null), standing);
    }
}
