package org.ceasefiremonitor.core.commission.ballot;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.Creates;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Opens a ballot on a question of a case, in a session that can decide or in writing where the rules of procedure allow it.
 *
 * @param ballotId the ballot
 * @param commissionId commission that votes
 * @param caseId case that it is about
 * @param question what is decided
 * @param proposal what is put to the vote; 1 to 8,000 characters
 * @param sessionId open session with quorum; absent for the written procedure
 * @param commitBy until when members commit themselves
 * @param revealBy until when they reveal
 */
@JsonClassDescription("Opens a ballot on a question of a case, in a session that can decide or in writing where the rules of "
        + "procedure allow it.")
@IssuedBy({Mandate.COMMISSION_CHAIR, Mandate.REGISTRAR})
@HumanDecision
public record OpenBallot(
        @TargetAggregateIdentifier
        @JsonPropertyDescription("The ballot.")
        BallotId ballotId,
        @JsonPropertyDescription("Commission that votes.")
        CommissionId commissionId,
        @JsonPropertyDescription("Case that it is about.")
        BreachCaseId caseId,
        @JsonPropertyDescription("What is decided.")
        Question question,
        @JsonPropertyDescription("What is put to the vote; 1 to 8,000 characters.")
        String proposal,
        @Nullable
        @JsonPropertyDescription("Open session with quorum; absent for the written procedure.")
        String sessionId,
        @JsonPropertyDescription("Until when members commit themselves.")
        Instant commitBy,
        @JsonPropertyDescription("Until when they reveal.")
        Instant revealBy) implements BallotCommand, Creates {

    public OpenBallot {
        InvalidInput.required("ballotId", ballotId);
        InvalidInput.required("commissionId", commissionId);
        InvalidInput.required("caseId", caseId);
        InvalidInput.required("question", question);
        InvalidInput.text("proposal", proposal, 8000);
        if (sessionId != null) {
            Identifier.check("sessionId", sessionId);
        }
        commitBy = InvalidInput.instant("commitBy", commitBy);
        revealBy = InvalidInput.instant("revealBy", revealBy);
    }

    @Override
    public Identifier created() {
        return ballotId;
    }
}
