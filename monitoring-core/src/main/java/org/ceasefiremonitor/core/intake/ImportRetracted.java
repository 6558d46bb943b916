package org.ceasefiremonitor.core.intake;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.EventType;

/**
 * A person decided to take an import back. No further report may name it; those that do are retracted one by one.
 *
 * @param reason why
 * @param at     when
 */
@EventType("intake.ImportRetracted")
public record ImportRetracted(ImportId importId, String reason, Instant at) implements ImportDefinitionEvent, Correction {
}
