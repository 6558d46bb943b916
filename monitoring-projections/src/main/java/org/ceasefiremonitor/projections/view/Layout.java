package org.ceasefiremonitor.projections.view;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/**
 * How a view is laid out.
 *
 * @param view     its name, also that of its processing group
 * @param tables   its tables
 * @param sequence which of its events depend on each other
 * @param readersIndexes names of the indexes that only readers need; a rebuild makes them last
 * @param tallies        those of its tables that count
 * @param version        raised when the view would answer an old question in another way
 * @param personal       whether something personal is in its tables, each of which then has it in the column {@code personal} alone, so that nothing of it is
 *                       left where a rebuild has moved the view from
 */
public record Layout(String view, List<String> tables, Sequence sequence, List<String> readersIndexes, List<Tally> tallies, int version, boolean personal) {

    public Layout {
        tables = List.copyOf(tables);
        readersIndexes = List.copyOf(readersIndexes);
        tallies = List.copyOf(tallies);
    }

    /** A view that counts nothing and all of whose indexes are needed from the first row on. */
    public Layout(String view, List<String> tables, Sequence sequence) {
        this(view, tables, sequence, List.of(), List.of());
    }

    /** A view that answers every question as it always has. */
    public Layout(String view, List<String> tables, Sequence sequence, List<String> readersIndexes, List<Tally> tallies) {
        this(view, tables, sequence, readersIndexes, tallies, 1);
    }

    /** A view in which nothing is personal. */
    public Layout(String view, List<String> tables, Sequence sequence, List<String> readersIndexes, List<Tally> tallies, int version) {
        this(view, tables, sequence, readersIndexes, tallies, version, false);
    }

    /** A view that counts nothing, and in which something is personal. */
    public static Layout personal(String view, List<String> tables, Sequence sequence) {
        return new Layout(view, tables, sequence, List.of(), List.of(), 1, true);
    }

    /**
     * Which events depend on each other: where one can't be taken in, those that follow in its sequence wait behind it, and all others go on.
     */
    public enum Sequence {
        /** The events of one aggregate. */
        AGGREGATE {
            @Override
            String of(EventMessage<?> message) {
                return message instanceof DomainEventMessage<?> event ? event.getAggregateIdentifier() : message.getIdentifier();
            }
        },
        /** The events about one thing, in whatever streams they stand: for views whose rows are made from several streams. */
        THING {
            @Override
            String of(EventMessage<?> message) {
                return message.getMetaData().get(Recorded.ABOUT) instanceof String about ? about : AGGREGATE.of(message);
            }
        };

        abstract String of(EventMessage<?> message);
    }
}
