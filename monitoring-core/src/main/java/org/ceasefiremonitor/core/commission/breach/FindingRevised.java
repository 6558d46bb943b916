package org.ceasefiremonitor.core.commission.breach;

import java.util.List;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A finding was replaced on review; the one before stays visible.
 *
 * @param caseId the case
 * @param ballotId ballot that decided it
 * @param finding the finding
 * @param party party that is held responsible; absent where none is
 * @param level how far the attribution goes; absent where none is reached
 * @param dissents members that do not concur wholly, by name, with their reasons; at most 128
 * @param reasons why; 1 to 8,000 characters
 */
@EventType("breach.FindingRevised")
public record FindingRevised(BreachCaseId caseId, BallotId ballotId, Finding finding, @Nullable ParticipantId party,
        @Nullable Level level, List<Dissent> dissents, String reasons)
        implements BreachEvent {

    public FindingRevised {
        dissents = List.copyOf(dissents);
    }

    @Override
    public Identifier subject() {
        return caseId;
    }

    @Override
    public String stated() {
        return reasons;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }
}
