package org.ceasefiremonitor.projections.parked;

import java.util.List;
import java.util.Optional;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.ParkedEvents;
import org.ceasefiremonitor.projections.view.ParkedEvents.Letter;
import org.jspecify.annotations.Nullable;

/** Questions about parked events. A reader is shown those whose event it may see. */
public final class ParkedQueries {

    private final ParkedEvents parked;

    /** @param parked the parked events */
    public ParkedQueries(ParkedEvents parked) {
        this.parked = parked;
    }

    /**
     * Parked events in the order of views and positions.
     *
     * @param view     only those of one view; of all if absent
     * @param sequence only those of one sequence
     */
    public Page<Letter> list(@Nullable String view, @Nullable String sequence, Paging paging, Reader forWhom) {
        String asked = "parked " + view + " " + sequence;
        Paging.After after = paging.after(asked, 2);
        Conditions conditions = new Conditions().and("e.follower = ?", view).and("e.sequence = ?", sequence);
        forWhom.restrict(conditions, "v");
        if (after != null) {
            String name = conditions.parameter(after.keys().getFirst());
            conditions.and("(e.follower > " + name + " or e.follower = " + name + " and e.position > " + conditions.parameter(number(after.keys().getLast())) + ")");
        }
        List<Letter> found = parked.select(conditions, " order by e.follower, e.position limit " + (paging.size() + 1));
        return paging.page(found.isEmpty() ? -1 : found.getFirst().position(), asked, found, letter -> List.of(letter.follower(), letter.position()));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new InvalidInput("cursor", "is not a cursor that this list has given");
        }
    }

    /** One parked event. */
    public Optional<Letter> find(String view, long position, Reader forWhom) {
        Conditions conditions = new Conditions().and("e.follower = ?", view).and("e.position = ?", position);
        forWhom.restrict(conditions, "v");
        return parked.select(conditions, "").stream().findFirst();
    }
}
