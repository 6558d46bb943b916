package org.ceasefiremonitor.core.intake;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.log.EventType;

/**
 * The retraction of an import came so far.
 *
 * @param retracted reports of the import that are retracted
 * @param left      reports of the import that still stand
 * @param at        when
 */
@EventType("intake.RetractionAdvanced")
public record RetractionAdvanced(ImportId importId, long retracted, long left, Instant at) implements ImportEvent {
}
