package org.ceasefiremonitor.core.commission.breach;

import java.util.Map;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.BreachCaseId;

/** This feature, as the wiring needs to know it. */
public final class Breaches {

    public static final Feature FEATURE = new Feature("breach", BreachCase.class, BreachCommand.class, BreachEvent.class, BreachRule.class,
            new DefinitionType<>("case", BreachStanding.class, BreachEvent.class, BreachStanding::evolve),
            Map.of(ClockKind.CASE_SUBMISSIONS, id -> new CloseSubmissions(new BreachCaseId(id)),
                    ClockKind.CASE_ADMISSIBILITY, id -> new MissCaseDeadline(new BreachCaseId(id), ClockKind.CASE_ADMISSIBILITY),
                    ClockKind.CASE_PROVISIONAL_FINDING, id -> new MissCaseDeadline(new BreachCaseId(id), ClockKind.CASE_PROVISIONAL_FINDING),
                    ClockKind.CASE_FINDING, id -> new MissCaseDeadline(new BreachCaseId(id), ClockKind.CASE_FINDING),
                    ClockKind.CASE_EXTENSION, id -> new MissCaseDeadline(new BreachCaseId(id), ClockKind.CASE_EXTENSION)));

    private Breaches() {
    }
}
