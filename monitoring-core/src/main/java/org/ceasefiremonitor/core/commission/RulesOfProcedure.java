package org.ceasefiremonitor.core.commission;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * One version of the rules by which the commission sits and votes.
 *
 * @param version name of the version; 1 to 80 characters
 * @param quorum seats that must be filled for a session to decide; 1 to 64
 * @param votingRule how ballots are decided
 * @param failuresBeforeFallback sessions in a row without quorum after which the fallback holds; 1 to 10
 * @param fallbackQuorum seats that must be filled under the fallback, where a majority of those present decides and the absent are named; 1 to 64
 * @param writtenProcedure whether ballots may be opened outside a session
 */
public record RulesOfProcedure(
        @JsonPropertyDescription("Name of the version; 1 to 80 characters.")
        String version,
        @JsonProperty(value = "quorum", required = true)
        @JsonPropertyDescription("Seats that must be filled for a session to decide; 1 to 64.")
        int quorum,
        @JsonPropertyDescription("How ballots are decided.")
        VotingRule votingRule,
        @JsonProperty(value = "failuresBeforeFallback", required = true)
        @JsonPropertyDescription("Sessions in a row without quorum after which the fallback holds; 1 to 10.")
        int failuresBeforeFallback,
        @JsonProperty(value = "fallbackQuorum", required = true)
        @JsonPropertyDescription("Seats that must be filled under the fallback, where a majority of those present decides and the absent "
        + "are named; 1 to 64.")
        int fallbackQuorum,
        @JsonProperty(value = "writtenProcedure", required = true)
        @JsonPropertyDescription("Whether ballots may be opened outside a session.")
        boolean writtenProcedure) {

    public RulesOfProcedure {
        InvalidInput.text("version", version, 80);
        InvalidInput.between("quorum", quorum, 1, 64);
        InvalidInput.required("votingRule", votingRule);
        InvalidInput.between("failuresBeforeFallback", failuresBeforeFallback, 1, 10);
        InvalidInput.between("fallbackQuorum", fallbackQuorum, 1, 64);
    }
}
