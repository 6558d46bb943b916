package org.ceasefiremonitor.projections.definition;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.Tallied;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Questions to a table of definitions that lists them in order of their ids.
 *
 * @param <D> the definition
 * @param <I> its id
 * @param <F> which of them are asked for
 * @param <T> what is shown of one
 */
public abstract class ListedDefinitions<D extends Definition, I extends Identifier, F, T> {

    private final DefinitionQueries<D> definitions;
    private final BiConsumer<F, Conditions> restriction;
    private final Showing<D, T> shown;

    /**
     * @param definitions the table
     * @param restriction adds the conditions of a filter
     * @param shown       what is shown of them
     */
    protected ListedDefinitions(DefinitionQueries<D> definitions, BiConsumer<F, Conditions> restriction, Showing<D, T> shown) {
        this.definitions = definitions;
        this.restriction = restriction;
        this.shown = shown;
    }

    /**
     * One page of them, in order of their ids.
     *
     * @param asOf position of the log to answer for; absent for the latest, or for the one that the cursor continues
     */
    public final Page<T> list(F filter, Paging paging, Reader forWhom, @Nullable Long asOf) {
        return definitions.listTogether(filter, conditions -> restriction.accept(filter, conditions), shown, paging, forWhom, asOf);
    }

    /**
     * Hands over all of them, in order of their ids.
     *
     * @param after id after which to go on; absent for all
     * @param asOf  position of the log to answer for
     */
    public final void stream(F filter, @Nullable String after, Reader forWhom, long asOf, Consumer<T> receiver) {
        definitions.streamTogether(conditions -> restriction.accept(filter, conditions), shown, after, forWhom, asOf, receiver);
    }

    /**
     * One of them.
     *
     * @param asOf position of the log to answer for; absent for the latest
     */
    public final Answer<T> find(I id, Reader forWhom, @Nullable Long asOf) {
        return definitions.findTogether(id, shown, forWhom, asOf);
    }

    /**
     * How many of them are in some states, by state, and the first of those.
     *
     * @param reading a reading of the views that they come from, and perhaps of others
     * @param column  the column of the state
     * @param states  the states
     * @param order   the order
     * @param most    how many are told
     */
    protected final Tallied<T> first(Reading reading, String column, Collection<?> states, List<String> order, int most, Reader forWhom) {
        return firstInTurn(reading, column, List.of(states), order, most, forWhom);
    }

    /**
     * The same where some states come before others.
     *
     * @param inTurn the states, those that come first before the others
     */
    protected final Tallied<T> firstInTurn(Reading reading, String column, List<? extends Collection<?>> inTurn, List<String> order, int most, Reader forWhom) {
        var found = inTurn.stream().map(states -> definitions.first(reading, column, column, states, order, most, forWhom)).reduce((one, other) -> one.then(other, most))
                .orElseThrow();
        return new Tallied<>(found.total(), found.more(), found.by(), shown.of(found.first(), reading, forWhom));
    }

    /** Position of the log that the views have reached; -1 if one has seen nothing. */
    public final long position() {
        return definitions.position();
    }

    /** The table, for questions of one's own. */
    protected final DefinitionQueries<D> definitions() {
        return definitions;
    }
}
