package org.ceasefiremonitor.core.intake;

import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.log.Event;

/** What happened to an import. */
public sealed interface ImportEvent extends Event permits ImportDefinitionEvent, ImportAdvanced, RetractionAdvanced {

    /** The import. */
    ImportId importId();

    @Override
    default Identifier subject() {
        return importId();
    }
}
