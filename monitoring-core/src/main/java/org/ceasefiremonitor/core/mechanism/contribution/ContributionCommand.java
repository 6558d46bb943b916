package org.ceasefiremonitor.core.mechanism.contribution;

/** Commands about a contribution. */
public sealed interface ContributionCommand permits OfferContribution, CorrectContribution, StrikeContribution, PledgeContribution,
        ConfirmContribution, DeliverPart, CorrectDelivery, DeclareOperational, AttachNationalCaveat, StrikeNationalCaveat, RecordShortfall,
        WithdrawContribution, CompleteContribution {
}
