package org.ceasefiremonitor.core.guarantee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.GuaranteeId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Where a guarantee stands.
 *
 * @param ratifiedOn  day on which it became binding; null while it is not
 * @param ratificationReference where its ratification can be found; null while it is not ratified
 * @param activatedAt when it was first activated; null before
 * @param activationStatement what the guarantor declared on that occasion; null if nothing
 * @param suspensions when it was suspended, in order of time
 * @param withdrawal  when the notice runs out; null without notice
 * @param withdrawnAt when it was withdrawn; null while it is not
 */
public record GuaranteeStanding(GuaranteeId guaranteeId, long revision, ParticipantId guarantor, ParticipantId beneficiary,
        AgreementId agreementId, Set<Domain> domains, String textVersion, String textSha256, boolean political, int noticeDays,
        List<DomesticStep> domesticSteps, @Nullable LocalDate ratifiedOn, @Nullable String ratificationReference, @Nullable Instant activatedAt,
        @Nullable String activationStatement, List<Suspension> suspensions, State state, @Nullable Instant withdrawal, @Nullable Instant withdrawnAt) implements Definition {

    /** States of a guarantee. That it is binding, and that notice was given, are facts beside the state. */
    public enum State {
        PLEDGED, ACTIVE, SUSPENDED, WITHDRAWN,
        /** It was recorded by mistake and never pledged. */
        STRUCK
    }

    /**
     * A step of the guarantor's constitutional procedure. Steps are numbered in the order in which they were recorded, from 1 on.
     *
     * @param struck why it was struck, since it was never taken; absent while it stands
     */
    public record DomesticStep(String step, LocalDate on, @Nullable String reference, @Nullable String struck) {
    }

    /**
     * A time in which the guarantee was suspended.
     *
     * @param until when it was reinstated; absent while it is suspended
     */
    public record Suspension(Instant from, @Nullable Instant until) {
    }

    @Override
    public Identifier identifier() {
        return guaranteeId;
    }

    /** Whether the guarantor's own law binds it. */
    public boolean binding() {
        return ratifiedOn != null;
    }

    /** Whether what is laid down is the same, however many events made it. */
    boolean saysTheSameAs(GuaranteeStanding other) {
        return equals(new Draft(other).standing(revision));
    }

    /** What is wrong with the order in which the guarantee has lived, seen from a present instant; null if nothing is. */
    @Nullable String outOfOrder(Instant now) {
        var last = activatedAt;
        var what = "activation";
        if (activatedAt != null && activatedAt.isAfter(now)) {
            return "It is " + now + "; an activation at " + activatedAt + " lies in the future.";
        }
        for (var suspension : suspensions) {
            if (last == null || suspension.from().isBefore(last)) {
                return "A suspension from " + suspension.from() + " on would begin before the " + what + " at " + last + ".";
            }
            last = suspension.until() == null ? Instant.MAX : suspension.until();
            what = "end of the one before it";
            if (suspension.from().isAfter(now) || suspension.until() != null && suspension.until().isAfter(now)) {
                return "It is " + now + "; a suspension from " + suspension.from() + " on does not lie in the past whole.";
            }
        }
        if (withdrawnAt == null) {
            return null;
        }
        if (withdrawnAt.isAfter(now) || withdrawal == null || withdrawnAt.isBefore(withdrawal)) {
            return "A withdrawal at " + withdrawnAt + " must not be in the future, nor before the notice runs out, at " + withdrawal + ".";
        }
        return suspensions.stream().anyMatch(each -> each.from().isAfter(withdrawnAt) || each.until() != null && each.until().isAfter(withdrawnAt))
                || activatedAt != null && activatedAt.isAfter(withdrawnAt)
                ? "The guarantee was withdrawn at " + withdrawnAt + "; nothing happens to it afterwards." : null;
    }

    /** The standing after an event; the one before is null for the first. */
    public static GuaranteeStanding evolve(@Nullable GuaranteeStanding before, GuaranteeEvent event) {
        if (event instanceof GuaranteePledged pledged) {
            return new GuaranteeStanding(pledged.guaranteeId(), 1, pledged.guarantor(), pledged.beneficiary(), pledged.agreementId(),
                    pledged.domains(), pledged.textVersion(), pledged.textSha256(), pledged.political(), pledged.noticeDays(), List.of(),
                    null, null, null, null, List.of(), State.PLEDGED, null, null);
        }
        var next = new Draft(Objects.requireNonNull(before, "a guarantee begins with its pledge"));
        switch (event) {
            case GuaranteePledged pledged -> throw new IllegalArgumentException("pledged twice: " + pledged);
            case PledgeCorrected corrected -> next.pledge(corrected);
            case PledgeStruck struck -> next.struck = true;
            case DomesticStepRecorded taken -> next.domesticSteps.add(new DomesticStep(taken.step(), taken.on(), taken.reference(), null));
            case DomesticStepCorrected corrected -> next.domesticSteps.set(corrected.number() - 1,
                    new DomesticStep(corrected.step(), corrected.on(), corrected.reference(), null));
            case DomesticStepStruck struck -> next.domesticSteps.set(struck.number() - 1, struck(before, struck));
            case GuaranteeRatified ratified -> next.ratification(ratified.on(), ratified.reference());
            case RatificationCorrected corrected -> next.ratification(corrected.on(), corrected.reference());
            case RatificationStruck struck -> next.ratification(null, null);
            case GuaranteeActivated activated -> next.activation(activated.at(), activated.statement());
            case ActivationCorrected corrected -> next.activation(corrected.at(), corrected.statement());
            case ActivationStruck struck -> next.activation(null, null);
            case GuaranteeSuspended suspended -> next.suspensions.add(new Suspension(suspended.at(), null));
            case GuaranteeReinstated reinstated -> next.suspensions.replaceAll(each -> each.until() != null ? each
                    : new Suspension(each.from(), reinstated.at()));
            case GuaranteeSuspensionCorrected corrected -> next.suspensions.replaceAll(each ->
                    !each.from().equals(corrected.recordedFrom()) ? each : new Suspension(corrected.from(), corrected.until()));
            case GuaranteeSuspensionStruck struck -> next.suspensions.removeIf(each -> each.from().equals(struck.recordedFrom()));
            case NoticeOfWithdrawalGiven given -> next.withdrawal = given.effectiveAt();
            case NoticeOfWithdrawalCorrected corrected -> next.withdrawal = corrected.effectiveAt();
            case NoticeOfWithdrawalStruck struck -> next.withdrawal = null;
            case GuaranteeWithdrawn withdrawn -> next.withdrawnAt = withdrawn.at();
            case WithdrawalCorrected corrected -> next.withdrawnAt = corrected.at();
            case WithdrawalStruck struck -> next.withdrawnAt = null;
        }
        return next.standing();
    }

    private static DomesticStep struck(GuaranteeStanding before, DomesticStepStruck event) {
        var taken = before.domesticSteps.get(event.number() - 1);
        return new DomesticStep(taken.step(), taken.on(), taken.reference(), event.reason());
    }

    /** The next standing while it is put together. */
    private static final class Draft {
        private final GuaranteeStanding before;
        private ParticipantId beneficiary;
        private AgreementId agreementId;
        private Set<Domain> domains;
        private String textVersion;
        private String textSha256;
        private boolean political;
        private int noticeDays;
        private final List<DomesticStep> domesticSteps;
        private @Nullable LocalDate ratifiedOn;
        private @Nullable String ratificationReference;
        private @Nullable Instant activatedAt;
        private @Nullable String activationStatement;
        private final List<Suspension> suspensions;
        private @Nullable Instant withdrawal;
        private @Nullable Instant withdrawnAt;
        private boolean struck;

        private Draft(GuaranteeStanding before) {
            this.before = before;
            beneficiary = before.beneficiary;
            agreementId = before.agreementId;
            domains = before.domains;
            textVersion = before.textVersion;
            textSha256 = before.textSha256;
            political = before.political;
            noticeDays = before.noticeDays;
            domesticSteps = new ArrayList<>(before.domesticSteps);
            ratifiedOn = before.ratifiedOn;
            ratificationReference = before.ratificationReference;
            activatedAt = before.activatedAt;
            activationStatement = before.activationStatement;
            suspensions = new ArrayList<>(before.suspensions);
            withdrawal = before.withdrawal;
            withdrawnAt = before.withdrawnAt;
            struck = before.state == State.STRUCK;
        }

        private void pledge(PledgeCorrected corrected) {
            beneficiary = corrected.beneficiary();
            agreementId = corrected.agreementId();
            domains = corrected.domains();
            textVersion = corrected.textVersion();
            textSha256 = corrected.textSha256();
            political = corrected.political();
            noticeDays = corrected.noticeDays();
        }

        private void ratification(@Nullable LocalDate on, @Nullable String reference) {
            ratifiedOn = on;
            ratificationReference = reference;
        }

        private void activation(@Nullable Instant at, @Nullable String statement) {
            activatedAt = at;
            activationStatement = statement;
        }

        private State state() {
            if (struck) {
                return State.STRUCK;
            }
            if (withdrawnAt != null) {
                return State.WITHDRAWN;
            }
            if (!suspensions.isEmpty() && suspensions.getLast().until() == null) {
                return State.SUSPENDED;
            }
            return activatedAt == null ? State.PLEDGED : State.ACTIVE;
        }

        private GuaranteeStanding standing() {
            return standing(before.revision + 1);
        }

        private GuaranteeStanding standing(long revision) {
            return new GuaranteeStanding(before.guaranteeId, revision, before.guarantor, beneficiary, agreementId, domains, textVersion,
                    textSha256, political, noticeDays, List.copyOf(domesticSteps), ratifiedOn, ratificationReference, activatedAt, activationStatement,
                    List.copyOf(suspensions), state(), withdrawal, withdrawnAt);
        }
    }
}
