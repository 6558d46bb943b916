package org.ceasefiremonitor.projections.definition;

import java.util.function.BiConsumer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.subject.SubjectErased;
import org.ceasefiremonitor.projections.view.Changes;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the definitions of one type. What is one's own of such a projection is its table, and a handler of its events that has them taken in.
 *
 * @param <D> the definition
 * @param <E> its events
 */
public abstract class DefinitionProjection<D extends Definition, E extends Event> {

    private final Layout layout;
    private final DefinitionTable<D, E> table;
    private final ViewWriter writer;
    private final JdbcClient jdbc;

    /**
     * @param layout how the view is laid out
     * @param table  the table of the definitions
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    protected DefinitionProjection(Layout layout, DefinitionTable<D, E> table, ViewWriter writer, JdbcClient jdbc) {
        this.layout = layout;
        this.table = table;
        this.writer = writer;
        this.jdbc = jdbc;
    }

    /** Takes in an event about a definition. */
    protected final void take(E event, EventMessage<?> message) {
        take(event, message, (changes, step) -> { });
    }

    /**
     * Takes in an event about a definition, and what follows from it for other tables of the view.
     *
     * @param further changes those, given the definition before and after
     */
    protected final void take(E event, EventMessage<?> message, BiConsumer<Changes, DefinitionTable.Step<D>> further) {
        writer.write(layout.view(), message, changes -> further.accept(changes, table.evolve(changes, jdbc, Recorded.of(message), event)));
    }

    /** Clears what is personal of a subject that was erased. */
    protected final void clear(SubjectErased event, EventMessage<?> message) {
        writer.write(layout.view(), message, changes -> changes.clear(table.name(), event.subjectId().value()));
    }

    /** Other events only move the position. */
    @EventHandler(payloadType = Event.class)
    void pass(EventMessage<?> message) {
        writer.pass(layout.view(), message);
    }

    /** Empties the view before the log is read again from its beginning. */
    @ResetHandler
    void reset() {
        writer.empty(layout.view(), layout.tables());
    }
}
