package org.ceasefiremonitor.projections.intake;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.ceasefiremonitor.core.intake.ImportStanding;
import org.ceasefiremonitor.core.intake.ImportEvent;
import org.ceasefiremonitor.projections.definition.DefinitionProjection;
import org.ceasefiremonitor.projections.definition.DefinitionTable;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.ViewWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps imports of published data and how far each has come. */
@ProcessingGroup(ImportProjection.VIEW)
public final class ImportProjection extends DefinitionProjection<ImportStanding, ImportEvent> {

    /** Name of the view and of its processing group. */
    public static final String VIEW = "imports";

    private static final DefinitionTable<ImportStanding, ImportEvent> TABLE = new DefinitionTable<>("view_import", "import_id",
            List.of(Column.text("importer"), Column.text("source"), Column.text("file_sha256"), Column.text("state")),
            ImportStanding.class, ImportStanding::evolve,
            standing -> List.of(standing.importer().value(), standing.source(), standing.fileSha256(), standing.state()));

    /** How it is laid out. */
    public static final Layout LAYOUT = new Layout(VIEW, List.of(TABLE.name()), Layout.Sequence.AGGREGATE);

    /**
     * @param writer writes the rows
     * @param jdbc   reads the rows that hold, in the same transactions
     */
    public ImportProjection(ViewWriter writer, JdbcClient jdbc) {
        super(LAYOUT, TABLE, writer, jdbc);
    }

    @EventHandler
    void on(ImportEvent event, EventMessage<?> message) {
        take(event, message);
    }
}
