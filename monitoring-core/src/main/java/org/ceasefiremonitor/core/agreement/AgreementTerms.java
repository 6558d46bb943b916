package org.ceasefiremonitor.core.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement lays down, folded from its events.
 *
 * @param agreementId     the agreement
 * @param revision        how many events made this definition
 * @param title           its title
 * @param textVersion     version of the adopted text
 * @param textSha256      SHA-256 of that text, lower-case hex
 * @param legalBasis      what it rests on in international law
 * @param timeZone        IANA name of the zone in which its dates are meant
 * @param requiredParties Parties whose acceptance it needs
 * @param signatures      who has accepted it
 * @param endorsements    who endorses it without being a Party
 * @param provisions      its provisions
 * @param inForceFrom     when it entered into force; null before
 * @param statedLocal     that instant as the text states it
 * @param inForceUntil    when it was terminated; null before
 * @param denunciations   Parties that denounced it, which does not end it
 * @param struck          why it was struck, since it was never laid before the Parties; null while it stands
 * @param catalogues      adopted catalogues of kinds, oldest first; the other rule sets likewise
 */
public record AgreementTerms(AgreementId agreementId, long revision, String title, String textVersion, String textSha256, String legalBasis,
        String timeZone, List<ParticipantId> requiredParties, List<ParticipantId> signatures, List<ParticipantId> endorsements,
        List<Provision> provisions, @Nullable Instant inForceFrom, @Nullable String statedLocal, @Nullable Instant inForceUntil,
        List<ParticipantId> denunciations, @Nullable String struck, List<Adopted<ViolationCatalogue>> catalogues, List<Adopted<SeverityRules>> severityRules,
        List<Adopted<AlertRules>> alertRules, List<Adopted<TimeLimits>> timeLimits, List<Adopted<ResponseLadder>> responseLadders)
        implements Definition {

    /** Where an agreement stands. */
    public enum Phase {
        /** Being drafted or signed. */
        DRAFT,
        /** Every required Party has accepted. */
        SIGNED,
        /** Entered into force, and not terminated. */
        IN_FORCE,
        TERMINATED,
        /** Recorded by mistake: it was never laid before the Parties. */
        STRUCK
    }

    /**
     * A provision and when it was suspended.
     *
     * @param text        present wording
     * @param version     1 for the first wording
     * @param suspensions intervals, the last of which may still be open
     * @param struck      why it was struck, since the text does not have it; absent while it stands. Its id stays taken
     */
    public record Provision(String provisionId, String text, int version, List<Interval> suspensions, @Nullable String struck) {

        Provision with(List<Interval> newSuspensions) {
            return new Provision(provisionId, text, version, newSuspensions, struck);
        }
    }

    /**
     * An interval of time, half open.
     *
     * @param until null while it lasts
     */
    public record Interval(Instant from, @Nullable Instant until) {

        /** Whether the instant lies in it. */
        public boolean contains(Instant at) {
            return !at.isBefore(from) && (until == null || at.isBefore(until));
        }
    }

    @Override
    public Identifier identifier() {
        return agreementId;
    }

    @JsonIgnore
    public Phase phase() {
        if (struck != null) {
            return Phase.STRUCK;
        }
        if (inForceUntil != null) {
            return Phase.TERMINATED;
        }
        if (inForceFrom != null) {
            return Phase.IN_FORCE;
        }
        return signatures.containsAll(requiredParties) ? Phase.SIGNED : Phase.DRAFT;
    }

    /** The Parties, whose ids are the sides of reports. */
    @JsonIgnore
    public List<ParticipantId> parties() {
        return requiredParties;
    }

    /** Whether the ceasefire was in force at that instant. */
    public boolean inForceAt(Instant at) {
        return inForceFrom != null && new Interval(inForceFrom, inForceUntil).contains(at);
    }

    /** The provision with this id. */
    public Optional<Provision> provision(String provisionId) {
        return recordedProvision(provisionId).filter(provision -> provision.struck() == null);
    }

    /** The provision with this id, also if it was struck. */
    Optional<Provision> recordedProvision(String provisionId) {
        return provisions.stream().filter(provision -> provision.provisionId().equals(provisionId)).findFirst();
    }

    /** Whether a provision could ground a violation at that instant. */
    public boolean provisionInForce(String provisionId, Instant at) {
        return inForceAt(at) && provision(provisionId)
                .map(provision -> provision.suspensions().stream().noneMatch(suspension -> suspension.contains(at))).orElse(false);
    }

    /** The catalogue of kinds by which an act at that instant is judged. */
    public Optional<Adopted<ViolationCatalogue>> catalogueAt(Instant at) {
        return at(catalogues, at);
    }

    public Optional<Adopted<SeverityRules>> severityRulesAt(Instant at) {
        return at(severityRules, at);
    }

    public Optional<Adopted<AlertRules>> alertRulesAt(Instant at) {
        return at(alertRules, at);
    }

    public Optional<Adopted<TimeLimits>> timeLimitsAt(Instant at) {
        return at(timeLimits, at);
    }

    public Optional<Adopted<ResponseLadder>> responseLadderAt(Instant at) {
        return at(responseLadders, at);
    }

    /**
     * The same agreement with other rules at all times, to see what they would have made of what happened. Their version is 0, since nobody
     * has adopted them.
     *
     * @param severity by which severity is proposed; those that were adopted if absent
     * @param alert    by which alert levels move; those that were adopted if absent
     */
    public AgreementTerms under(@Nullable SeverityRules severity, @Nullable AlertRules alert) {
        return new AgreementTerms(agreementId, revision, title, textVersion, textSha256, legalBasis, timeZone, requiredParties, signatures, endorsements,
                provisions, inForceFrom, statedLocal, inForceUntil, denunciations, struck, catalogues, instead(severityRules, severity), instead(alertRules, alert),
                timeLimits, responseLadders);
    }

    private static <T> List<Adopted<T>> instead(List<Adopted<T>> adopted, @Nullable T other) {
        return other == null ? adopted : List.of(new Adopted<>(0, Instant.EPOCH, other, null));
    }

    /** Whether the rules by which acts are judged change after {@code from} and no later than {@code to}. */
    public boolean rulesChangeWithin(Instant from, Instant to) {
        return changes(catalogues, from, to) || changes(severityRules, from, to)
                || provisions.stream().flatMap(provision -> provision.suspensions().stream())
                        .anyMatch(suspension -> within(suspension.from(), from, to) || within(suspension.until(), from, to))
                || within(inForceFrom, from, to) || within(inForceUntil, from, to);
    }

    private static <T> Optional<Adopted<T>> at(List<Adopted<T>> versions, Instant at) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (versions.get(i).stands() && !versions.get(i).effectiveFrom().isAfter(at)) {
                return Optional.of(versions.get(i));
            }
        }
        return Optional.empty();
    }

    private static <T> boolean changes(List<Adopted<T>> versions, Instant from, Instant to) {
        for (var version : versions) {
            if (version.stands() && within(version.effectiveFrom(), from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(@Nullable Instant change, Instant from, Instant to) {
        return change != null && change.isAfter(from) && !change.isAfter(to);
    }

    /** The terms after an event; the terms before are null for the first one. */
    public static AgreementTerms evolve(@Nullable AgreementTerms before, AgreementEvent event) {
        if (event instanceof AgreementDrafted drafted) {
            return new AgreementTerms(drafted.agreementId(), 1, drafted.title(), drafted.textVersion(), drafted.textSha256(),
                    drafted.legalBasis(), drafted.timeZone(), drafted.requiredParties(), List.of(), List.of(), List.of(), null, null, null,
                    List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        if (before == null) {
            throw new IllegalArgumentException("an agreement begins with its draft, not with " + event);
        }
        var next = new Draft(before);
        switch (event) {
            case AgreementDrafted drafted -> throw new IllegalArgumentException("drafted twice: " + drafted);
            case ProvisionAdded added -> next.provisions = plus(before.provisions,
                    new Provision(added.provisionId(), added.text(), 1, List.of(), null));
            case ProvisionAmended amended -> next.provision(amended.provisionId(),
                    old -> new Provision(old.provisionId(), amended.text(), amended.version(), old.suspensions(), null));
            case ProvisionCorrected corrected -> next.provision(corrected.provisionId(),
                    old -> new Provision(old.provisionId(), corrected.text(), old.version(), old.suspensions(), null));
            case ProvisionStruck struck -> next.provision(struck.provisionId(),
                    old -> new Provision(old.provisionId(), old.text(), old.version(), old.suspensions(), struck.reason()));
            case AgreementCorrected corrected -> next.draft(corrected);
            case AgreementStruck struck -> next.struck = struck.reason();
            case AgreementSigned signed -> next.signatures = plus(before.signatures, signed.party());
            case SignatureCorrected corrected -> {
                // who signed is not laid down by name
            }
            case SignatureStruck struck -> next.signatures = without(before.signatures, struck.party());
            case AgreementEndorsed endorsed -> next.endorsements = plus(before.endorsements, endorsed.participant());
            case EndorsementStruck struck -> next.endorsements = without(before.endorsements, struck.participant());
            case ViolationCatalogueAdopted adopted -> next.catalogues = plus(before.catalogues,
                    new Adopted<>(adopted.version(), adopted.effectiveFrom(), adopted.catalogue(), null));
            case ViolationCatalogueCorrected corrected -> next.catalogues = replaced(before.catalogues, corrected.version(),
                    old -> new Adopted<>(old.version(), corrected.effectiveFrom(), corrected.catalogue(), null));
            case SeverityRulesAdopted adopted -> next.severityRules = plus(before.severityRules,
                    new Adopted<>(adopted.version(), adopted.effectiveFrom(), adopted.severityRules(), null));
            case SeverityRulesCorrected corrected -> next.severityRules = replaced(before.severityRules, corrected.version(),
                    old -> new Adopted<>(old.version(), corrected.effectiveFrom(), corrected.severityRules(), null));
            case AlertRulesAdopted adopted -> next.alertRules = plus(before.alertRules,
                    new Adopted<>(adopted.version(), adopted.effectiveFrom(), adopted.alertRules(), null));
            case AlertRulesCorrected corrected -> next.alertRules = replaced(before.alertRules, corrected.version(),
                    old -> new Adopted<>(old.version(), corrected.effectiveFrom(), corrected.alertRules(), null));
            case TimeLimitsAdopted adopted -> next.timeLimits = plus(before.timeLimits,
                    new Adopted<>(adopted.version(), adopted.effectiveFrom(), adopted.timeLimits(), null));
            case TimeLimitsCorrected corrected -> next.timeLimits = replaced(before.timeLimits, corrected.version(),
                    old -> new Adopted<>(old.version(), corrected.effectiveFrom(), corrected.timeLimits(), null));
            case ResponseLadderAdopted adopted -> next.responseLadders = plus(before.responseLadders,
                    new Adopted<>(adopted.version(), adopted.effectiveFrom(), adopted.responseLadder(), null));
            case ResponseLadderCorrected corrected -> next.responseLadders = replaced(before.responseLadders, corrected.version(),
                    old -> new Adopted<>(old.version(), corrected.effectiveFrom(), corrected.responseLadder(), null));
            case RulesStruck struck -> next.strike(struck);
            case CeasefireEnteredIntoForce entered -> {
                next.inForceFrom = entered.effectiveAt();
                next.statedLocal = entered.statedLocal();
            }
            case EntryIntoForceCorrected corrected -> {
                next.inForceFrom = corrected.effectiveAt();
                next.statedLocal = corrected.statedLocal();
            }
            case EntryIntoForceStruck struck -> {
                next.inForceFrom = null;
                next.statedLocal = null;
            }
            case ProvisionSuspended suspended -> next.provision(suspended.provisionId(),
                    old -> old.with(plus(old.suspensions(), new Interval(suspended.from(), null))));
            case ProvisionReinstated reinstated -> next.provision(reinstated.provisionId(),
                    old -> old.with(closed(old.suspensions(), reinstated.from())));
            case ProvisionSuspensionCorrected corrected -> next.provision(corrected.provisionId(), old -> old.with(old.suspensions().stream()
                    .map(each -> each.from().equals(corrected.recordedFrom()) ? new Interval(corrected.from(), corrected.until()) : each)
                    .toList()));
            case ProvisionSuspensionStruck struck -> next.provision(struck.provisionId(), old -> old.with(old.suspensions().stream()
                    .filter(each -> !each.from().equals(struck.recordedFrom())).toList()));
            case AgreementDenounced denounced -> next.denunciations = plus(before.denunciations, denounced.party());
            case DenunciationStruck struck -> next.denunciations = without(before.denunciations, struck.party());
            case CeasefireTerminated terminated -> next.inForceUntil = terminated.effectiveAt();
            case TerminationCorrected corrected -> next.inForceUntil = corrected.effectiveAt();
            case TerminationStruck struck -> next.inForceUntil = null;
        }
        return next.terms();
    }

    private static List<Interval> closed(List<Interval> intervals, Instant until) {
        var closed = new ArrayList<>(intervals);
        closed.set(closed.size() - 1, new Interval(closed.getLast().from(), until));
        return List.copyOf(closed);
    }

    private static <T> List<T> plus(List<T> list, T element) {
        var longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }

    private static <T> List<T> without(List<T> list, T element) {
        return list.stream().filter(each -> !each.equals(element)).toList();
    }

    private static <T> List<Adopted<T>> replaced(List<Adopted<T>> versions, int version, UnaryOperator<Adopted<T>> change) {
        return versions.stream().map(each -> each.version() == version ? change.apply(each) : each).toList();
    }

    private static <T> List<Adopted<T>> struck(List<Adopted<T>> versions, RulesStruck event) {
        return replaced(versions, event.version(), old -> new Adopted<>(old.version(), old.effectiveFrom(), old.rules(), event.reason()));
    }

    /** Whether the same is laid down, however many events made it. */
    boolean sayTheSameAs(AgreementTerms other) {
        return equals(new Draft(other).terms(revision));
    }

    /** The next terms while they are put together. */
    private static final class Draft {
        private final AgreementTerms before;
        private String title;
        private String textVersion;
        private String textSha256;
        private String legalBasis;
        private String timeZone;
        private List<ParticipantId> requiredParties;
        private List<ParticipantId> signatures;
        private List<ParticipantId> endorsements;
        private List<Provision> provisions;
        private @Nullable Instant inForceFrom;
        private @Nullable String statedLocal;
        private @Nullable Instant inForceUntil;
        private List<ParticipantId> denunciations;
        private @Nullable String struck;
        private List<Adopted<ViolationCatalogue>> catalogues;
        private List<Adopted<SeverityRules>> severityRules;
        private List<Adopted<AlertRules>> alertRules;
        private List<Adopted<TimeLimits>> timeLimits;
        private List<Adopted<ResponseLadder>> responseLadders;

        private Draft(AgreementTerms before) {
            this.before = before;
            title = before.title;
            textVersion = before.textVersion;
            textSha256 = before.textSha256;
            legalBasis = before.legalBasis;
            timeZone = before.timeZone;
            requiredParties = before.requiredParties;
            signatures = before.signatures;
            endorsements = before.endorsements;
            provisions = before.provisions;
            inForceFrom = before.inForceFrom;
            statedLocal = before.statedLocal;
            inForceUntil = before.inForceUntil;
            denunciations = before.denunciations;
            struck = before.struck;
            catalogues = before.catalogues;
            severityRules = before.severityRules;
            alertRules = before.alertRules;
            timeLimits = before.timeLimits;
            responseLadders = before.responseLadders;
        }

        private void provision(String id, Function<Provision, Provision> change) {
            provisions = provisions.stream().map(each -> each.provisionId().equals(id) ? change.apply(each) : each).toList();
        }

        private void draft(AgreementCorrected corrected) {
            title = corrected.title();
            textVersion = corrected.textVersion();
            textSha256 = corrected.textSha256();
            legalBasis = corrected.legalBasis();
            timeZone = corrected.timeZone();
            requiredParties = corrected.requiredParties();
        }

        private void strike(RulesStruck event) {
            switch (event.rules()) {
                case VIOLATION_CATALOGUE -> catalogues = struck(catalogues, event);
                case SEVERITY_RULES -> severityRules = struck(severityRules, event);
                case ALERT_RULES -> alertRules = struck(alertRules, event);
                case TIME_LIMITS -> timeLimits = struck(timeLimits, event);
                case RESPONSE_LADDER -> responseLadders = struck(responseLadders, event);
            }
        }

        private AgreementTerms terms() {
            return terms(before.revision + 1);
        }

        private AgreementTerms terms(long revision) {
            return new AgreementTerms(before.agreementId, revision, title, textVersion, textSha256, legalBasis, timeZone, requiredParties,
                    signatures, endorsements, provisions, inForceFrom, statedLocal, inForceUntil, denunciations, struck, catalogues, severityRules,
                    alertRules, timeLimits, responseLadders);
        }
    }
}
