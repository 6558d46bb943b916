package org.ceasefiremonitor.core.mechanism.contribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A contribution and how far it has come.
 *
 * @param contributor   participant that contributes
 * @param kind          what is contributed
 * @param unit          in what the quantity is counted
 * @param quantity      how much: offered, and from the pledge on pledged
 * @param from          since when it is available, UTC
 * @param until         until when, UTC; absent if no end is foreseen
 * @param noticeDays    days of notice with which it can be withdrawn
 * @param note          what else is said of it; absent if nothing
 * @param state         how far it has come
 * @param delivered     how much was delivered in all, in the unit
 * @param approval      act by which the contributor approved it at home; absent before it was confirmed
 * @param caveats       national caveats that hold, numbered from 1 in their order
 * @param shortfall     what was last said to be missing; absent unless it falls short
 * @param withdrawnFrom from when on it is gone, UTC; absent unless it was withdrawn
 */
public record ContributionStanding(ContributionId contributionId, long revision, ParticipantId contributor, ContributionKind kind, String unit,
        int quantity, Instant from, @Nullable Instant until, int noticeDays, @Nullable String note, State state, int delivered, @Nullable String approval,
        List<String> caveats, @Nullable Shortfall shortfall, @Nullable Instant withdrawnFrom) implements Definition {

    /** States of a contribution (domain reference, section 5.3, B2). */
    public enum State {
        OFFERED, PLEDGED,
        /** Approved at home. */
        CONFIRMED,
        /** A part was delivered. */
        IN_TRANSFER,
        /** It serves the mechanism. */
        OPERATIONAL,
        /** It falls short of what was pledged. */
        SHORTFALL,
        WITHDRAWN, COMPLETED,
        /** It was recorded by mistake. */
        STRUCK;

        boolean ended() {
            return this == WITHDRAWN || this == COMPLETED;
        }
    }

    /**
     * What is missing.
     *
     * @param missing how much, in the unit
     * @param reason  why
     * @param at      when it was recorded, UTC
     */
    public record Shortfall(int missing, String reason, Instant at) {
    }

    public ContributionStanding {
        caveats = List.copyOf(caveats);
    }

    @Override
    public Identifier identifier() {
        return contributionId;
    }

    /** Whether it was neither struck nor has ended. */
    public boolean goesOn() {
        return state != State.STRUCK && !state.ended();
    }

    /** How much is missing of what was pledged: what was not delivered or what is said to be missing, if that is more; 0 before the pledge and after the end. */
    public int missing() {
        if (state == State.OFFERED || state == State.STRUCK || state.ended()) {
            return 0;
        }
        return Math.max(quantity - delivered, shortfall == null ? 0 : shortfall.missing());
    }

    /** The standing after an event; the one before is null for the first. */
    public static ContributionStanding evolve(@Nullable ContributionStanding before, ContributionEvent event) {
        if (event instanceof ContributionOffered offered) {
            return new ContributionStanding(offered.contributionId(), 1, offered.contributor(), offered.kind(), offered.unit(), offered.quantity(),
                    offered.from(), offered.until(), offered.noticeDays(), offered.note(), State.OFFERED, 0, null, List.of(), null, null);
        }
        var standing = Objects.requireNonNull(before, "a contribution begins with its offer");
        return switch (event) {
            case ContributionOffered offered -> throw new IllegalArgumentException("offered twice: " + offered);
            case ContributionCorrected corrected -> standing.corrected(corrected);
            case ContributionStruck struck -> standing.at(State.STRUCK);
            case ContributionPledged pledged -> new ContributionStanding(standing.contributionId, standing.revision + 1, standing.contributor,
                    standing.kind, standing.unit, pledged.quantity(), standing.from, standing.until, standing.noticeDays, standing.note, State.PLEDGED,
                    standing.delivered, standing.approval, standing.caveats, standing.shortfall, standing.withdrawnFrom);
            case ContributionConfirmed confirmed -> standing.next(State.CONFIRMED, standing.delivered, confirmed.domesticApproval(), standing.caveats,
                    null, null);
            case ContributionDelivered delivered -> standing.next(standing.state == State.CONFIRMED ? State.IN_TRANSFER : standing.state,
                    standing.delivered + delivered.quantity(), standing.approval, standing.caveats, standing.shortfall, null);
            case DeliveryCorrected corrected -> standing.next(standing.state, corrected.delivered(), standing.approval, standing.caveats,
                    standing.shortfall, standing.withdrawnFrom);
            case ContributionOperational operational -> standing.next(State.OPERATIONAL, standing.delivered, standing.approval, standing.caveats, null,
                    null);
            case NationalCaveatAttached attached -> standing.caveats(standing.caveats.size(), attached.caveat());
            case NationalCaveatStruck struck -> standing.caveats(struck.number() - 1, null);
            case ContributionShortfallDetected detected -> standing.next(State.SHORTFALL, standing.delivered, standing.approval, standing.caveats,
                    new Shortfall(detected.missing(), detected.reason(), detected.at()), null);
            case ContributionWithdrawn withdrawn -> standing.next(State.WITHDRAWN, standing.delivered, standing.approval, standing.caveats,
                    standing.shortfall, withdrawn.effectiveAt());
            case ContributionCompleted completed -> standing.at(State.COMPLETED);
        };
    }

    private ContributionStanding corrected(ContributionCorrected corrected) {
        return new ContributionStanding(contributionId, revision + 1, contributor, corrected.kind(), corrected.unit(), corrected.quantity(),
                corrected.from(), corrected.until(), corrected.noticeDays(), corrected.note(), state, delivered, approval, caveats, shortfall,
                withdrawnFrom);
    }

    /** Puts a caveat in a place, or takes the one there away. */
    private ContributionStanding caveats(int index, @Nullable String caveat) {
        var all = new ArrayList<>(caveats);
        if (caveat == null) {
            all.remove(index);
        } else {
            all.add(index, caveat);
        }
        return next(state, delivered, approval, all, shortfall, withdrawnFrom);
    }

    private ContributionStanding at(State newState) {
        return next(newState, delivered, approval, caveats, shortfall, withdrawnFrom);
    }

    private ContributionStanding next(State newState, int newDelivered, @Nullable String newApproval, List<String> newCaveats,
            @Nullable Shortfall newShortfall, @Nullable Instant newWithdrawnFrom) {
        return new ContributionStanding(contributionId, revision + 1, contributor, kind, unit, quantity, from, until, noticeDays, note, newState,
                newDelivered, newApproval, newCaveats, newShortfall, newWithdrawnFrom);
    }
}
