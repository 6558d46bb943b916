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
 * @param activatedAt when it was first activated; null before
 * @param withdrawal  when the notice runs out; null without notice
 */
public record GuaranteeStanding(GuaranteeId guaranteeId, long revision, ParticipantId guarantor, ParticipantId beneficiary,
        AgreementId agreementId, Set<Domain> domains, String textVersion, String textSha256, boolean political, int noticeDays,
        List<DomesticStep> domesticSteps, @Nullable LocalDate ratifiedOn, @Nullable Instant activatedAt, State state,
        @Nullable Instant withdrawal) implements Definition {

    /** States of a guarantee. That it is binding, and that notice was given, are facts beside the state. */
    public enum State {
        PLEDGED, ACTIVE, SUSPENDED, WITHDRAWN
    }

    /** A step of the guarantor's constitutional procedure. */
    public record DomesticStep(String step, LocalDate on, @Nullable String reference) {
    }

    @Override
    public Identifier identifier() {
        return guaranteeId;
    }

    /** Whether the guarantor's own law binds it. */
    public boolean binding() {
        return ratifiedOn != null;
    }

    /** The standing after an event; the one before is null for the first. */
    public static GuaranteeStanding evolve(@Nullable GuaranteeStanding before, GuaranteeEvent event) {
        return switch (event) {
            case GuaranteePledged pledged -> new GuaranteeStanding(pledged.guaranteeId(), 1, pledged.guarantor(), pledged.beneficiary(),
                    pledged.agreementId(), pledged.domains(), pledged.textVersion(), pledged.textSha256(), pledged.political(),
                    pledged.noticeDays(), List.of(), null, null, State.PLEDGED, null);
            case DomesticStepRecorded taken -> {
                var steps = new ArrayList<>(of(before).domesticSteps);
                steps.add(new DomesticStep(taken.step(), taken.on(), taken.reference()));
                yield of(before).with(List.copyOf(steps), of(before).ratifiedOn, of(before).activatedAt, of(before).state,
                        of(before).withdrawal);
            }
            case GuaranteeRatified ratified -> of(before).with(of(before).domesticSteps, ratified.on(), of(before).activatedAt,
                    of(before).state, of(before).withdrawal);
            case GuaranteeActivated activated -> of(before).with(of(before).domesticSteps, of(before).ratifiedOn, activated.at(),
                    State.ACTIVE, of(before).withdrawal);
            case GuaranteeSuspended suspended -> of(before).in(State.SUSPENDED);
            case GuaranteeReinstated reinstated -> of(before).in(State.ACTIVE);
            case NoticeOfWithdrawalGiven given -> of(before).with(of(before).domesticSteps, of(before).ratifiedOn, of(before).activatedAt,
                    of(before).state, given.effectiveAt());
            case GuaranteeWithdrawn withdrawn -> of(before).in(State.WITHDRAWN);
        };
    }

    private static GuaranteeStanding of(@Nullable GuaranteeStanding before) {
        return Objects.requireNonNull(before, "a guarantee begins with its pledge");
    }

    private GuaranteeStanding in(State newState) {
        return with(domesticSteps, ratifiedOn, activatedAt, newState, withdrawal);
    }

    private GuaranteeStanding with(List<DomesticStep> newSteps, @Nullable LocalDate newRatifiedOn, @Nullable Instant newActivatedAt,
            State newState, @Nullable Instant newWithdrawal) {
        return new GuaranteeStanding(guaranteeId, revision + 1, guarantor, beneficiary, agreementId, domains, textVersion, textSha256,
                political, noticeDays, newSteps, newRatifiedOn, newActivatedAt, newState, newWithdrawal);
    }
}
