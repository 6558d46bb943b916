package org.ceasefiremonitor.core.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * What a clock waits for. How long it may take is laid down in the agreement's time limits under the name of the kind's limit; where these
 * say nothing, the default holds (domain reference, section 5.4). Names of kinds are stored and frozen.
 */
public enum ClockKind {
    /** Until when a verifier is assigned to an incident: 15 minutes. */
    VERIFIER_ASSIGNMENT("A verifier is assigned.", "P3", "verification-assignment", Duration.ofMinutes(15)),
    /** Until when the verification of an incident has a result: 72 hours, from severity S2 on 24 hours. A missed one is decided late; nothing expires in silence. */
    VERIFICATION_RESULT("The verification has a result.", "P3", "verification-result", Duration.ofHours(72),
            new Sooner(Severity.S2, "verification-result-severe", Duration.ofHours(24))),
    /** Until when it is decided whether a breach case is taken: 24 hours, for severity S3 6 hours. */
    CASE_ADMISSIBILITY("The commission decides whether the case is taken.", "P8", "case-admissibility", Duration.ofHours(24),
            new Sooner(Severity.S3, "case-admissibility-emergency", Duration.ofHours(6))),
    /** Until when each Party may lodge submissions in a breach case: 48 hours. */
    CASE_SUBMISSIONS("The Parties lodge their submissions.", "P9", "case-submissions", Duration.ofHours(48)),
    /** Until when a provisional finding is issued in a breach case of severity S3: 24 hours. */
    CASE_PROVISIONAL_FINDING("The commission issues its provisional finding.", "P9", "case-provisional-finding", Duration.ofHours(24)),
    /** Until when the finding of a breach case is issued: 7 days. */
    CASE_FINDING("The commission issues its finding.", "P9", "case-finding", Duration.ofDays(7)),
    /** Until when the chair extends the time of a finding that was missed, with reasons; else the case goes to the fallback rule: 24 hours. */
    CASE_EXTENSION("The chair extends the time for the finding, with reasons.", "P9", "case-extension", Duration.ofHours(24)),
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
    REMEDY_GRACE("The Party carries out the overdue remedy before it can be escalated.", "P11", "remedy-grace", Duration.ofHours(24)),
    /** Until when a participant replies to a notice, from its service on: 24 hours. */
    NOTICE_REPLY("The Party replies to the notice.", "P5", "party-reply", Duration.ofHours(24)),
    /** Until when an allegation is acknowledged: 24 hours (domain reference, section 2.4). */
    ALLEGATION_ACKNOWLEDGEMENT("The mechanism acknowledges the allegation.", "P5", "allegation-acknowledgement", Duration.ofHours(24)),
    /** Until when the accused Party replies to an allegation, from its admission on, which is its notice: 24 hours. */
    ALLEGATION_REPLY("The accused Party replies to the allegation.", "P5", "allegation-reply", Duration.ofHours(24)),
    /** Until when a Party explains an activity that it is asked about: 48 hours. */
    EXPLANATION("The Party explains the activity.", "P21", "explanation", Duration.ofHours(48)),
    /** Until when a recommendation is taken or set aside; the policy that makes it names the time and to whom it is addressed. */
    RECOMMENDATION("The recommendation is taken or set aside.", "P3", null, null),
    /** Until when whoever holds an area answers a mission that asks for access: 2 hours. No answer counts as a refusal. */
    MISSION_ACCESS("The Party that holds the area grants the mission access, or refuses it.", "P4", "mission-access", Duration.ofHours(2)),
    /** Until when a package of support is delivered; whoever contributes it promises the time. */
    SUPPORT_DELIVERY("The contributor delivers the support that it has promised.", "P20", null, null),
    /** Until when a request to a coordination cell is answered; whoever raises it names the time. */
    COORDINATION_REQUEST("The coordination cell answers the request.", "H2", null, null),
    /** Until when a party answers a call over the hotline: 1 hour (domain reference, section 2.4); whoever calls may name another time. */
    HOTLINE_ANSWER("The party answers the call over the hotline.", "P6", "hotline-answer", Duration.ofHours(1)),
    /** Until when the next open commitment of a joint meeting is kept; each commitment names its time. */
    MEETING_COMMITMENT("The participant keeps what it committed itself to in a joint meeting.", "P6", null, null),
    /** Until when the next stage of a response ladder is decided on, from the beginning of the first act on; the adopted ladder names the time. */
    RESPONSE_STAGE("The next stage of the response is decided on.", "P12", null, null),
    /** Until when it is confirmed whether an attack goes on that is responded to: 1 hour. */
    RESPONSE_CHECK("It is confirmed whether the attack goes on.", "P12", "continuation-check", Duration.ofHours(1)),
    /** Until when the evidence on an armed attack is put together that guarantors are shown: 1 hour. */
    EVIDENCE_PACK("The evidence on the armed attack is assembled.", "P13", "evidence-pack", Duration.ofHours(1)),
    /** Until when the guarantors are consulted on an armed attack: 24 hours. */
    ARMED_ATTACK_CONSULTATION("The guarantors are consulted on the armed attack.", "P13", "armed-attack-consultation", Duration.ofHours(24)),
    /** Until when a guarantor takes its first position on a commitment that was invoked, from the invocation on: 24 hours. */
    COMMITMENT_POSITION("The guarantor takes a position on the commitment.", "P14", "commitment-position", Duration.ofHours(24)),
    /** Until when a guarantor decides on measures under a commitment that was invoked, from the invocation on: 72 hours. */
    COMMITMENT_MEASURES("The guarantor decides on measures under the commitment.", "P14", "commitment-measures", Duration.ofHours(72));

    private final String awaited;
    private final String policy;
    private final @Nullable String limit;
    private final @Nullable Duration usual;
    private final @Nullable Sooner sooner;

    /** Another limit, from a severity on. */
    private record Sooner(Severity from, String limit, Duration usual) {
    }

    ClockKind(String awaited, String policy, @Nullable String limit, @Nullable Duration usual) {
        this(awaited, policy, limit, usual, null);
    }

    ClockKind(String awaited, String policy, @Nullable String limit, @Nullable Duration usual, @Nullable Sooner sooner) {
        this.awaited = awaited;
        this.policy = policy;
        this.limit = limit;
        this.usual = usual;
        this.sooner = sooner;
    }

    /** What is waited for, as a sentence. */
    public String awaited() {
        return awaited;
    }

    /** The policy in section 5.4 of the domain reference that the clock is from, for example {@code P9}, or the thing in section 5.3 that has it. */
    public String policy() {
        return policy;
    }

    /** In which capacity what is waited for is done; null where each clock of the kind says so itself. */
    public @Nullable Mandate awaitedFrom() {
        return switch (this) {
            case RECOMMENDATION -> null;
            case VERIFIER_ASSIGNMENT -> Mandate.CHIEF_MONITOR;
            case VERIFICATION_RESULT, REMEDY_VERIFICATION, RESPONSE_CHECK -> Mandate.ANALYST;
            case CASE_ADMISSIBILITY, CASE_PROVISIONAL_FINDING, CASE_FINDING, CASE_EXTENSION -> Mandate.COMMISSION_CHAIR;
            case BALLOT_COMMITMENTS, BALLOT_REVEALS -> Mandate.COMMISSION_MEMBER;
            case CASE_SUBMISSIONS, REMEDY_ACKNOWLEDGEMENT, REMEDY, REMEDY_GRACE, NOTICE_REPLY, ALLEGATION_REPLY, EXPLANATION, MISSION_ACCESS, HOTLINE_ANSWER, MEETING_COMMITMENT ->
                    Mandate.PARTY_LIAISON;
            case COORDINATION_REQUEST -> Mandate.CELL_OFFICER;
            case ALLEGATION_ACKNOWLEDGEMENT -> Mandate.REGISTRAR;
            case SUPPORT_DELIVERY -> Mandate.CONTRIBUTOR_REP;
            case RESPONSE_STAGE, ARMED_ATTACK_CONSULTATION -> Mandate.CELL_DIRECTOR;
            case EVIDENCE_PACK -> Mandate.CELL_OFFICER;
            case COMMITMENT_POSITION, COMMITMENT_MEASURES -> Mandate.GUARANTOR_REP;
        };
    }

    /** Name of the time limit in the agreement; empty where each decision names its own time. */
    public Optional<String> limit() {
        return Optional.ofNullable(limit);
    }

    /** How long it may take where the agreement's time limits say nothing; empty where each decision names its own time. */
    public Optional<Duration> usual() {
        return Optional.ofNullable(usual);
    }

    /** When a clock that is set at an instant runs out, by the time limits in force at that instant, where nothing presses. */
    public Instant due(Instant from, AgreementTerms terms) {
        return due(from, terms, null);
    }

    /**
     * When a clock that is set at an instant runs out, by the time limits in force at that instant.
     *
     * @param severity of what the clock is about; null if none is known
     * @throws IllegalStateException for a kind whose time each decision names
     */
    public Instant due(Instant from, AgreementTerms terms, @Nullable Severity severity) {
        if (limit == null || usual == null) {
            throw new IllegalStateException("the time of " + this + " is named by each decision");
        }
        return sooner != null && severity != null && severity.compareTo(sooner.from()) >= 0 ? from.plus(lasts(sooner.limit(), sooner.usual(), terms, from))
                : from.plus(lasts(limit, usual, terms, from));
    }

    private static Duration lasts(String name, Duration otherwise, AgreementTerms terms, Instant at) {
        return terms.timeLimitsAt(at).map(adopted -> adopted.rules().limits().get(name)).orElse(otherwise);
    }
}
