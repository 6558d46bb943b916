package org.ceasefiremonitor.core.intake;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * An import read its file to the end. No further report may name it.
 *
 * @param counts what came of all rows
 * @param at     when
 */
@EventType("intake.ImportCompleted")
public record ImportCompleted(ImportId importId, ImportCounts counts, Instant at) implements ImportDefinitionEvent {
}
