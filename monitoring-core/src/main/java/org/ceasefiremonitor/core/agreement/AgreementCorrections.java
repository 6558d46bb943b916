package org.ceasefiremonitor.core.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.ceasefiremonitor.core.agreement.AgreementTerms.Interval;
import org.ceasefiremonitor.core.agreement.AgreementTerms.Provision;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.subject.Subjects;

/**
 * Decides what is set right in the record of an agreement. What was judged by it stays as it is; what rests on it within the agreement is
 * struck first.
 */
final class AgreementCorrections {

    private final AgreementTerms terms;
    private final Circumstances circumstances;

    AgreementCorrections(AgreementTerms terms, Circumstances circumstances) {
        if (terms.struck() != null) {
            throw new Refusal(AgreementRule.DRAFT_NOT_STRUCK, "The draft was struck: " + terms.struck());
        }
        this.terms = terms;
        this.circumstances = circumstances;
    }

    AgreementEvent decide(CorrectAgreement command) {
        if (!terms.signatures().isEmpty() && !(command.textSha256().equals(terms.textSha256())
                && command.textVersion().equals(terms.textVersion()) && command.requiredParties().equals(terms.requiredParties()))) {
            throw new Refusal(AgreementRule.SIGNED_TEXT_STAYS, "Signed by " + ids(terms.signatures()) + "; strike that first.");
        }
        command.requiredParties().forEach(party -> CeasefireAgreement.requireRegistered(party, circumstances));
        return changing(new AgreementCorrected(terms.agreementId(), command.title(), command.textVersion(), command.textSha256(),
                command.legalBasis(), command.timeZone(), command.requiredParties(), command.reason()));
    }

    AgreementEvent decide(StrikeAgreement command) {
        requireNothingRests(!terms.signatures().isEmpty(), "Signed by " + ids(terms.signatures()) + "; strike that first.");
        requireNothingRests(!terms.endorsements().isEmpty(), "Endorsed by " + ids(terms.endorsements()) + "; strike that first.");
        return new AgreementStruck(terms.agreementId(), command.reason());
    }

    AgreementEvent decide(CorrectProvision command) {
        provision(command.provisionId());
        return changing(new ProvisionCorrected(terms.agreementId(), command.provisionId(), command.text(), command.reason()));
    }

    AgreementEvent decide(StrikeProvision command) {
        requireRecorded(provision(command.provisionId()).struck() == null, "provision " + command.provisionId() + " that stands");
        for (var catalogue : terms.catalogues()) {
            requireNothingRests(catalogue.stands() && catalogue.rules().entries().values().stream()
                    .anyMatch(entry -> command.provisionId().equals(entry.provision())), "Version " + catalogue.version()
                    + " of the catalogue cites the provision; correct or strike it first.");
        }
        return new ProvisionStruck(terms.agreementId(), command.provisionId(), command.reason());
    }

    SignatureCorrected decide(CorrectSignature command) {
        var party = actorAmong(terms.signatures(), "signature");
        return new SignatureCorrected(terms.agreementId(), party, command.signatoryPseudonym(),
                Subjects.recorded(SubjectId.of(party, command.signatoryPseudonym()), command.signatory(), circumstances), command.reason());
    }

    AgreementEvent decide(StrikeSignature command) {
        var party = actorAmong(terms.signatures(), "signature");
        requireNothingRests(terms.inForceFrom() != null, "The entry into force rests on the signature; strike it first.");
        return new SignatureStruck(terms.agreementId(), party, command.reason());
    }

    AgreementEvent decide(StrikeEndorsement command) {
        return new EndorsementStruck(terms.agreementId(), actorAmong(terms.endorsements(), "endorsement"), command.reason());
    }

    AgreementEvent decide(StrikeDenunciation command) {
        return new DenunciationStruck(terms.agreementId(), actorAmong(terms.denunciations(), "denunciation"), command.reason());
    }

    AgreementEvent decide(CorrectViolationCatalogue command) {
        CeasefireAgreement.requireProvisions(command.catalogue(), terms);
        requireRise(terms.catalogues(), command.version(), command.effectiveFrom());
        return changing(new ViolationCatalogueCorrected(terms.agreementId(), command.version(), command.effectiveFrom(), command.catalogue(),
                command.reason()));
    }

    AgreementEvent decide(CorrectSeverityRules command) {
        requireRise(terms.severityRules(), command.version(), command.effectiveFrom());
        return changing(new SeverityRulesCorrected(terms.agreementId(), command.version(), command.effectiveFrom(), command.severityRules(),
                command.reason()));
    }

    AgreementEvent decide(CorrectAlertRules command) {
        requireRise(terms.alertRules(), command.version(), command.effectiveFrom());
        return changing(new AlertRulesCorrected(terms.agreementId(), command.version(), command.effectiveFrom(), command.alertRules(),
                command.reason()));
    }

    AgreementEvent decide(CorrectTimeLimits command) {
        requireRise(terms.timeLimits(), command.version(), command.effectiveFrom());
        return changing(new TimeLimitsCorrected(terms.agreementId(), command.version(), command.effectiveFrom(), command.timeLimits(),
                command.reason()));
    }

    AgreementEvent decide(CorrectResponseLadder command) {
        requireRise(terms.responseLadders(), command.version(), command.effectiveFrom());
        return changing(new ResponseLadderCorrected(terms.agreementId(), command.version(), command.effectiveFrom(),
                command.responseLadder(), command.reason()));
    }

    AgreementEvent decide(StrikeRules command) {
        List<? extends Adopted<?>> versions = switch (command.rules()) {
            case VIOLATION_CATALOGUE -> terms.catalogues();
            case SEVERITY_RULES -> terms.severityRules();
            case ALERT_RULES -> terms.alertRules();
            case TIME_LIMITS -> terms.timeLimits();
            case RESPONSE_LADDER -> terms.responseLadders();
        };
        requireRecorded(versions.stream().anyMatch(each -> each.version() == command.version() && each.stands()),
                "version " + command.version() + " of " + command.rules() + " that stands");
        return new RulesStruck(terms.agreementId(), command.rules(), command.version(), command.reason());
    }

    AgreementEvent decide(CorrectEntryIntoForce command) {
        requireRecorded(terms.inForceFrom() != null, "entry into force");
        CeasefireAgreement.requirePast(command.effectiveAt(), circumstances);
        return changing(inOrder(new EntryIntoForceCorrected(terms.agreementId(), command.effectiveAt(), command.statedLocal(),
                command.reason())));
    }

    AgreementEvent decide(StrikeEntryIntoForce command) {
        requireRecorded(terms.inForceFrom() != null, "entry into force");
        requireNothingRests(terms.inForceUntil() != null, "The end of the ceasefire rests on its beginning; strike it first.");
        requireNothingRests(!terms.denunciations().isEmpty(), "Denounced by " + ids(terms.denunciations()) + "; strike that first.");
        terms.provisions().forEach(provision -> requireNothingRests(!provision.suspensions().isEmpty(), "The provision "
                + provision.provisionId() + " was suspended; strike that first."));
        return new EntryIntoForceStruck(terms.agreementId(), command.reason());
    }

    AgreementEvent decide(CorrectProvisionSuspension command) {
        requireSuspension(command.provisionId(), command.recordedFrom());
        CeasefireAgreement.requirePast(command.from(), circumstances);
        if (command.until() != null) {
            CeasefireAgreement.requirePast(command.until(), circumstances);
        }
        return changing(inOrder(new ProvisionSuspensionCorrected(terms.agreementId(), command.provisionId(), command.recordedFrom(),
                command.from(), command.until(), command.reason())));
    }

    AgreementEvent decide(StrikeProvisionSuspension command) {
        requireSuspension(command.provisionId(), command.recordedFrom());
        return new ProvisionSuspensionStruck(terms.agreementId(), command.provisionId(), command.recordedFrom(), command.reason());
    }

    AgreementEvent decide(CorrectTermination command) {
        requireRecorded(terms.inForceUntil() != null, "end");
        CeasefireAgreement.requirePast(command.effectiveAt(), circumstances);
        return changing(inOrder(new TerminationCorrected(terms.agreementId(), command.effectiveAt(), command.reason())));
    }

    AgreementEvent decide(StrikeTermination command) {
        requireRecorded(terms.inForceUntil() != null, "end");
        return new TerminationStruck(terms.agreementId(), command.reason());
    }

    private AgreementEvent changing(AgreementEvent correction) {
        if (AgreementTerms.evolve(terms, correction).sayTheSameAs(terms)) {
            throw changesNothing();
        }
        return correction;
    }

    static Refusal changesNothing() {
        return new Refusal(AgreementRule.CORRECTION_CHANGES, "This is what is recorded already.");
    }

    private AgreementEvent inOrder(AgreementEvent correction) {
        var after = AgreementTerms.evolve(terms, correction);
        var inForce = Objects.requireNonNull(after.inForceFrom());
        if (after.inForceUntil() != null && !after.inForceUntil().isAfter(inForce)) {
            throw new Refusal(AgreementRule.TIMES_IN_ORDER, "The ceasefire would end at " + after.inForceUntil()
                    + ", not after it entered into force at " + inForce + ".");
        }
        after.provisions().forEach(provision -> requireOrder(provision, inForce));
        return correction;
    }

    private static void requireOrder(Provision provision, Instant inForce) {
        var last = new Interval(inForce, inForce);
        for (var suspension : provision.suspensions()) {
            if (last.until() == null || suspension.from().isBefore(last.until())) {
                throw new Refusal(AgreementRule.TIMES_IN_ORDER, "The provision " + provision.provisionId() + " would be suspended from "
                        + suspension.from() + " on; the ceasefire is in force from " + inForce + " on, and no suspension begins before the "
                        + "one before it has ended.");
            }
            last = suspension;
        }
    }

    /** A version takes effect after those before it and before those after it; versions adopted before the entry into force may share an instant. */
    private <T> void requireRise(List<Adopted<T>> versions, int version, Instant effectiveFrom) {
        var recorded = versions.stream().filter(each -> each.version() == version).findFirst();
        requireRecorded(recorded.isPresent(), "version " + version + " of these rules");
        boolean moved = terms.inForceFrom() != null && !recorded.get().effectiveFrom().equals(effectiveFrom);
        for (var other : versions) {
            var earlier = other.version() < version ? other.effectiveFrom() : effectiveFrom;
            var later = other.version() < version ? effectiveFrom : other.effectiveFrom();
            if (other.version() != version && other.stands() && (later.isBefore(earlier) || moved && later.equals(earlier))) {
                throw new Refusal(AgreementRule.VERSIONS_RISE, "Version " + other.version() + " takes effect at " + other.effectiveFrom() + ".");
            }
        }
    }

    private ParticipantId actorAmong(List<ParticipantId> participants, String what) {
        var actor = circumstances.actor().participant();
        requireRecorded(participants.contains(actor), what + " of " + actor.value());
        return actor;
    }

    private Provision provision(String provisionId) {
        return terms.recordedProvision(provisionId).orElseThrow(() -> new Refusal(AgreementRule.PROVISION_KNOWN,
                "The agreement has no provision " + provisionId + "."));
    }

    private void requireSuspension(String provisionId, Instant recordedFrom) {
        requireRecorded(provision(provisionId).suspensions().stream().anyMatch(each -> each.from().equals(recordedFrom)),
                "suspension of " + provisionId + " from " + recordedFrom + " on");
    }

    private static void requireRecorded(boolean recorded, String what) {
        if (!recorded) {
            throw new Refusal(AgreementRule.RECORDED, "The agreement has no " + what + " on record.");
        }
    }

    private static void requireNothingRests(boolean rests, String what) {
        if (rests) {
            throw new Refusal(AgreementRule.NOTHING_RESTS_ON_IT, what);
        }
    }

    private static String ids(List<ParticipantId> participants) {
        return String.join(", ", participants.stream().map(ParticipantId::value).toList());
    }
}
