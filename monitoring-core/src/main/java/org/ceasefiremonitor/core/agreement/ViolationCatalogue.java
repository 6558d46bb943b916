package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds can be a violation, and of which provision. A kind that is not listed is an observation.
 *
 * @param entries what is laid down for each kind
 */
public record ViolationCatalogue(
        @JsonPropertyDescription("What is laid down for each kind.")
        Map<Kind, CatalogueEntry> entries) {

    private static final CatalogueEntry UNLISTED = new CatalogueEntry(KindClass.OBSERVATION, null, null);

    public ViolationCatalogue {
        InvalidInput.required("catalogue.entries", entries);
        entries.forEach((kind, entry) -> {
            InvalidInput.required("catalogue.entries." + kind, entry);
            if (kind.group() == Kind.Group.OBSERVATION_ONLY && entry.as() == KindClass.VIOLATION) {
                throw new InvalidInput("catalogue.entries." + kind, "is an observation by its nature and can't be classed as a violation");
            }
        });
        entries = entries.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(entries));
    }

    /**
     * What is laid down for a kind.
     *
     * @param as        how reports of the kind are counted
     * @param provision provision of the agreement that a violation of this kind would be contrary to
     * @param verifiedBy what an incident of this kind is verified by; two independent sources or a visit if absent
     */
    public record CatalogueEntry(
            @JsonPropertyDescription("How reports of the kind are counted.")
            KindClass as,
            @Nullable
            @JsonPropertyDescription("Provision of the agreement that a violation of this kind would be contrary to.")
            String provision,
            @Nullable
            @JsonPropertyDescription("What an incident of this kind is verified by; two independent sources or a visit if absent.")
            VerifiedBy verifiedBy) {

        public CatalogueEntry {
            InvalidInput.required("catalogue.entries.as", as);
            InvalidInput.optionalText("catalogue.entries.provision", provision, 80);
        }

        /** What an incident of this kind is verified by, stated or not. */
        public VerifiedBy demanded() {
            return verifiedBy == null ? VerifiedBy.SOURCES_OR_VISIT : verifiedBy;
        }
    }

    /** What is laid down for a kind, listed or not. */
    public CatalogueEntry of(Kind kind) {
        return entries.getOrDefault(kind, UNLISTED);
    }
}
