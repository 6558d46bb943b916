package org.ceasefiremonitor.core.intake;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ImportId;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.Sha256;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Begins an import of published data, so that reports can name it.
 *
 * @param importId       the import
 * @param source         what its reports name as their source; at most 200 characters
 * @param fileName       name of the file, without its directory; at most 200 characters
 * @param fileSha256     SHA-256 of the file, lower-case hexadecimal
 * @param mapping        name of the mapping by which rows are read; at most 80 characters
 * @param mappingVersion version of that mapping; at most 40 characters
 * @param mappingSha256  SHA-256 of the file of the mapping; absent for one that is built in
 * @param licence        under which the data are given; at most 200 characters
 * @param attribution    line that must be shown wherever the data are; at most 1,000 characters
 */
@JsonClassDescription("Begins an import of published data, so that reports can name it.")
@IssuedBy({Mandate.MONITOR, Mandate.ANALYST, Mandate.CHIEF_MONITOR})
public record BeginImport(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The import.")
        ImportId importId,
        @JsonPropertyDescription("What its reports name as their source; at most 200 characters.")
        String source,
        @JsonPropertyDescription("Name of the file, without its directory; at most 200 characters.")
        String fileName,
        @JsonPropertyDescription("SHA-256 of the file, lower-case hexadecimal.")
        String fileSha256,
        @JsonPropertyDescription("Name of the mapping by which rows are read; at most 80 characters.")
        String mapping,
        @JsonPropertyDescription("Version of that mapping; at most 40 characters.")
        String mappingVersion,
        @Nullable
        @JsonPropertyDescription("SHA-256 of the file of the mapping; absent for one that is built in.")
        String mappingSha256,
        @JsonPropertyDescription("Under which the data are given; at most 200 characters.")
        String licence,
        @JsonPropertyDescription("Line that must be shown wherever the data are; at most 1,000 characters.")
        String attribution) implements ImportCommand, Creates {

    public BeginImport {
        InvalidInput.required("importId", importId);
        InvalidInput.text("source", source, 200);
        InvalidInput.text("fileName", fileName, 200);
        Sha256.check("fileSha256", fileSha256);
        InvalidInput.text("mapping", mapping, 80);
        InvalidInput.text("mappingVersion", mappingVersion, 40);
        if (mappingSha256 != null) {
            Sha256.check("mappingSha256", mappingSha256);
        }
        InvalidInput.text("licence", licence, 200);
        InvalidInput.text("attribution", attribution, 1000);
    }

    @Override
    public Identifier created() {
        return importId;
    }
}
