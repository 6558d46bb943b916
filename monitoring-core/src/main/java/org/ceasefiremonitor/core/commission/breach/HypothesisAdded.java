package org.ceasefiremonitor.core.commission.breach;

import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A hypothesis of who is responsible was added.
 *
 * @param caseId the case
 * @param hypothesisId the hypothesis, unique in the case
 * @param level how far it goes
 * @param party party that it names; required for a Party, a formation or a unit
 * @param formation formation or unit that it names; required for those; 1 to 200 characters
 * @param statement what it says; 1 to 8,000 characters
 */
@EventType("breach.HypothesisAdded")
public record HypothesisAdded(BreachCaseId caseId, String hypothesisId, Level level, @Nullable ParticipantId party,
        @Nullable String formation, String statement)
        implements BreachEvent {

    @Override
    public Identifier subject() {
        return caseId;
    }

    @Override
    public Marking visibility() {
        return Marking.GREEN;
    }
}
