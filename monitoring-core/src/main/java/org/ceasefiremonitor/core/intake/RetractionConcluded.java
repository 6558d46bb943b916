package org.ceasefiremonitor.core.intake;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * No report of a retracted import stands any more.
 *
 * @param retracted reports of the import that are retracted, with those that were retracted by themselves before
 * @param at        when
 */
@EventType("intake.RetractionConcluded")
public record RetractionConcluded(ImportId importId, long retracted, Instant at) implements ImportDefinitionEvent {
}
