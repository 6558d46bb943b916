package org.ceasefiremonitor.projections.coordination;

import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.coordination.CellEvent;
import org.ceasefiremonitor.core.coordination.CellStanding;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps coordination cells and how far each has come. */
@ProcessingGroup(CellProjection.VIEW)
public final class CellProjection extends DefinitionProjection<CellStanding, CellEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "cells";

    /** Its table. */
    static final String NAME = "view_cell";

    private static final DefinitionTable<CellStanding, CellEvent> TABLE = new DefinitionTable<>(NAME, "cell_id",
            List.of(Column.text("state"), Column.text("run_by"), Column.text("seat"), Column.flag("in_crisis")),
            CellStanding.class, CellStanding::evolve,
            standing -> Arrays.asList(standing.state(), standing.runBy().value(), standing.seat(), standing.state() == CellStanding.State.IN_CRISIS),
            CellStanding::marking);

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public CellProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(CellEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
