package org.ceasefiremonitor.core.intake;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An import began. From here on reports may name it.
 *
 * @param importer       participant whose reports its rows become
 * @param source         what its reports name as their source
 * @param fileName       name of the file, without its directory
 * @param fileSha256     SHA-256 of the file's bytes as they were read
 * @param mapping        name of the mapping by which rows are read
 * @param mappingVersion version of that mapping
 * @param mappingSha256  SHA-256 of the mapping's file; absent for one that is built in
 * @param licence        under which the data are given
 * @param attribution    line that must be shown wherever the data are
 * @param at             when
 */
@EventType("intake.ImportBegun")
public record ImportBegun(ImportId importId, ParticipantId importer, String source, String fileName, String fileSha256, String mapping,
        String mappingVersion, @Nullable String mappingSha256, String licence, String attribution, Instant at)
        implements ImportDefinitionEvent {
}
