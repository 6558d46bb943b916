package org.ceasefiremonitor.core.coordination;

import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.identity.CellId;

/** This feature, as the wiring needs to know it. */
public final class Cells {

    public static final Feature FEATURE = new Feature("cell", CoordinationCell.class, CellCommand.class, CellEvent.class, CellRule.class,
            new DefinitionType<>(CellId.TYPE, CellStanding.class, CellEvent.class, CellStanding::evolve));

    private Cells() {
    }
}
