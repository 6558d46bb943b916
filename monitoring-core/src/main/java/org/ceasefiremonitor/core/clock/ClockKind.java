package org.ceasefiremonitor.core.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.jspecify.annotations.Nullable;

/**
 * What a clock waits for. How long it may take is laid down in the agreement's time limits under the name of the kind's limit; where these
 * say nothing, the default holds (domain reference, section 5.4). Names of kinds are stored and frozen.
 */
public enum ClockKind {
    /** Until when each Party may lodge submissions in a breach case. */
    CASE_SUBMISSIONS("The Parties lodge their submissions.", "P9", "case-submissions", Duration.ofHours(48)),
    /** Until when members commit themselves in a ballot; whoever opens it names the time. */
    BALLOT_COMMITMENTS("The members commit themselves to a position.", "P9", null, null),
    /** Until when members reveal their positions in a ballot; whoever opens it names the time. */
    BALLOT_REVEALS("The members reveal their positions.", "P9", null, null),
    /** Until when a Party acknowledges a remedy that was served on it. */
    REMEDY_ACKNOWLEDGEMENT("The Party acknowledges the remedy.", "P10", "remedy-acknowledgement", Duration.ofHours(24)),
    /** Until when a Party carries out a remedy; whoever proposes it names the time. */
    REMEDY("The Party carries out the remedy.", "P10", null, null),
    /** Until when the claim of a Party that a remedy is done is verified. */
    REMEDY_VERIFICATION("The mechanism verifies the claim that the remedy is done.", "P10", "remedy-verification", Duration.ofHours(72)),
    /** Until when an overdue remedy is not escalated yet. */
    REMEDY_GRACE("The Party carries out the overdue remedy before it can be escalated.", "P11", "remedy-grace", Duration.ofHours(24));

    private final String awaited;
    private final String policy;
    private final @Nullable String limit;
    private final @Nullable Duration usual;

    ClockKind(String awaited, String policy, @Nullable String limit, @Nullable Duration usual) {
        this.awaited = awaited;
        this.policy = policy;
        this.limit = limit;
        this.usual = usual;
    }

    /** What is waited for, as a sentence. */
    public String awaited() {
        return awaited;
    }

    /** The policy in section 5.4 of the domain reference that the clock is from, for example {@code P9}. */
    public String policy() {
        return policy;
    }

    /** Name of the time limit in the agreement; empty where each decision names its own time. */
    public Optional<String> limit() {
        return Optional.ofNullable(limit);
    }

    /** How long it may take where the agreement's time limits say nothing; empty where each decision names its own time. */
    public Optional<Duration> usual() {
        return Optional.ofNullable(usual);
    }

    /**
     * When a clock that is set at an instant runs out, by the time limits in force at that instant.
     *
     * @throws IllegalStateException for a kind whose time each decision names
     */
    public Instant due(Instant from, AgreementTerms terms) {
        if (limit == null || usual == null) {
            throw new IllegalStateException("the time of " + this + " is named by each decision");
        }
        return from.plus(terms.timeLimitsAt(from).map(adopted -> adopted.rules().limits().get(limit)).orElse(usual));
    }
}
