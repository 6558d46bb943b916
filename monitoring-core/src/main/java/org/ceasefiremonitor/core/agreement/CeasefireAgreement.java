package org.ceasefiremonitor.core.agreement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms.Phase;
import org.ceasefiremonitor.core.agreement.AgreementTerms.Provision;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.marking.Personal;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.subject.Subjects;
import org.jspecify.annotations.Nullable;

/** A ceasefire agreement, from its draft to its end. What it lays down is in its {@link AgreementTerms}. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class CeasefireAgreement {

    @AggregateIdentifier
    private AgreementId agreementId;
    private AgreementTerms terms;
    private List<Signatory> signatories = List.of();

    /**
     * Who signed for a Party. It is in the state of the agreement alone, to tell whether a correction changes anything: the terms are for all to
     * see, and a name is personal.
     */
    private record Signatory(ParticipantId party, String pseudonym, Personal name) {
    }

    @SuppressWarnings("NullAway.Init")
    CeasefireAgreement() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public CeasefireAgreement(DraftAgreement command, Circumstances circumstances) {
        for (var party : command.requiredParties()) {
            requireRegistered(party, circumstances);
        }
        apply(new AgreementDrafted(command.agreementId(), command.title(), command.textVersion(), command.textSha256(),
                command.legalBasis(), Objects.requireNonNull(command.timeZone()), command.requiredParties()));
    }

    @CommandHandler
    void decide(AddProvision command, Circumstances circumstances) {
        requireOpenText();
        if (terms.recordedProvision(command.provisionId()).isPresent()) {
            throw new Refusal(AgreementRule.PROVISION_ID_FREE, "The agreement has a provision " + command.provisionId() + ".");
        }
        apply(new ProvisionAdded(agreementId, command.provisionId(), command.text()));
    }

    @CommandHandler
    void decide(AmendProvision command, Circumstances circumstances) {
        requireOpenText();
        apply(new ProvisionAmended(agreementId, command.provisionId(), command.text(),
                provision(command.provisionId()).version() + 1, command.reason()));
    }

    @CommandHandler
    void decide(SignAgreement command, Circumstances circumstances) {
        var party = partyOf(circumstances);
        if (terms.signatures().contains(party)) {
            throw new Refusal(AgreementRule.SIGNED_ONCE, "The Party " + party.value() + " has signed.");
        }
        if (!command.textSha256().equals(terms.textSha256())) {
            throw new Refusal(AgreementRule.SAME_TEXT, "The text that lies before the Parties has another digest.",
                    Map.of("textSha256", terms.textSha256()));
        }
        apply(new AgreementSigned(agreementId, party, circumstances.actor().pseudonym(),
                Subjects.recorded(SubjectId.of(party, circumstances.actor().pseudonym()), command.signatory(), circumstances), command.textSha256()));
    }

    @CommandHandler
    void decide(EndorseAgreement command, Circumstances circumstances) {
        requireStands();
        var participant = circumstances.actor().participant();
        requireRegistered(participant, circumstances);
        if (terms.requiredParties().contains(participant) || terms.endorsements().contains(participant)) {
            throw new Refusal(AgreementRule.ENDORSED_BY_OTHERS, "The participant " + participant.value()
                    + " is a Party or has endorsed the agreement already.");
        }
        apply(new AgreementEndorsed(agreementId, participant, command.statement()));
    }

    @CommandHandler
    void decide(AdoptViolationCatalogue command, Circumstances circumstances) {
        requireProvisions(command.catalogue(), terms);
        apply(new ViolationCatalogueAdopted(agreementId, next(terms.catalogues(), command.effectiveFrom(), circumstances),
                command.effectiveFrom(), command.catalogue()));
    }

    @CommandHandler
    void decide(AdoptSeverityRules command, Circumstances circumstances) {
        apply(new SeverityRulesAdopted(agreementId, next(terms.severityRules(), command.effectiveFrom(), circumstances),
                command.effectiveFrom(), command.severityRules()));
    }

    @CommandHandler
    void decide(AdoptAlertRules command, Circumstances circumstances) {
        apply(new AlertRulesAdopted(agreementId, next(terms.alertRules(), command.effectiveFrom(), circumstances),
                command.effectiveFrom(), command.alertRules()));
    }

    @CommandHandler
    void decide(AdoptTimeLimits command, Circumstances circumstances) {
        apply(new TimeLimitsAdopted(agreementId, next(terms.timeLimits(), command.effectiveFrom(), circumstances),
                command.effectiveFrom(), command.timeLimits()));
    }

    @CommandHandler
    void decide(AdoptResponseLadder command, Circumstances circumstances) {
        apply(new ResponseLadderAdopted(agreementId, next(terms.responseLadders(), command.effectiveFrom(), circumstances),
                command.effectiveFrom(), command.responseLadder()));
    }

    @CommandHandler
    void decide(BringAgreementIntoForce command, Circumstances circumstances) {
        if (terms.inForceFrom() != null) {
            throw new Refusal(AgreementRule.IN_FORCE_ONCE, "The ceasefire entered into force at " + terms.inForceFrom() + ".");
        }
        var missing = terms.requiredParties().stream().filter(party -> !terms.signatures().contains(party)).toList();
        if (!missing.isEmpty()) {
            throw new Refusal(AgreementRule.ALL_HAVE_ACCEPTED, "Parties that have not signed: "
                    + String.join(", ", missing.stream().map(ParticipantId::value).toList()) + ".",
                    Map.of("missing", missing.stream().map(ParticipantId::value).toList()));
        }
        requirePast(command.effectiveAt(), circumstances);
        apply(new CeasefireEnteredIntoForce(agreementId, command.effectiveAt(), command.statedLocal()));
    }

    @CommandHandler
    void decide(SuspendProvision command, Circumstances circumstances) {
        requireInForce();
        if (command.from().isBefore(Objects.requireNonNull(terms.inForceFrom()))) {
            throw new Refusal(AgreementRule.IN_FORCE, "The ceasefire entered into force at " + terms.inForceFrom() + ", after that time.");
        }
        var suspensions = provision(command.provisionId()).suspensions();
        if (!suspensions.isEmpty() && (suspensions.getLast().until() == null || suspensions.getLast().until().isAfter(command.from()))) {
            throw new Refusal(AgreementRule.PROVISION_NOT_SUSPENDED, "The provision is suspended at that time.");
        }
        requirePast(command.from(), circumstances);
        apply(new ProvisionSuspended(agreementId, command.provisionId(), command.from(), command.reason()));
    }

    @CommandHandler
    void decide(ReinstateProvision command, Circumstances circumstances) {
        requireInForce();
        var suspensions = provision(command.provisionId()).suspensions();
        if (suspensions.isEmpty() || suspensions.getLast().until() != null || !suspensions.getLast().from().isBefore(command.from())) {
            throw new Refusal(AgreementRule.PROVISION_SUSPENDED, "The provision is not suspended at that time.");
        }
        requirePast(command.from(), circumstances);
        apply(new ProvisionReinstated(agreementId, command.provisionId(), command.from(), command.reason()));
    }

    @CommandHandler
    void decide(DenounceAgreement command, Circumstances circumstances) {
        requireInForce();
        var party = partyOf(circumstances);
        if (terms.denunciations().contains(party)) {
            throw new Refusal(AgreementRule.DENOUNCED_ONCE, "The Party " + party.value() + " has denounced the agreement.");
        }
        apply(new AgreementDenounced(agreementId, party, command.reason()));
    }

    @CommandHandler
    void decide(TerminateAgreement command, Circumstances circumstances) {
        requireInForce();
        if (!command.effectiveAt().isAfter(Objects.requireNonNull(terms.inForceFrom()))
                || command.effectiveAt().isAfter(circumstances.at())) {
            throw new Refusal(AgreementRule.ENDS_AFTER_IT_BEGAN, "The ceasefire entered into force at " + terms.inForceFrom()
                    + "; its end must be later, and not in the future.");
        }
        apply(new CeasefireTerminated(agreementId, command.effectiveAt(), command.reason()));
    }

    @CommandHandler
    void decide(CorrectAgreement command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(StrikeAgreement command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(CorrectProvision command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(StrikeProvision command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(CorrectSignature command, Circumstances circumstances) {
        var correction = new AgreementCorrections(terms, circumstances).decide(command);
        if (signatories.contains(new Signatory(correction.party(), correction.signatoryPseudonym(), correction.signatory()))) {
            throw AgreementCorrections.changesNothing();
        }
        apply(correction);
    }

    @CommandHandler
    void decide(StrikeSignature command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(StrikeEndorsement command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(StrikeDenunciation command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(CorrectViolationCatalogue command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(CorrectSeverityRules command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(CorrectAlertRules command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(CorrectTimeLimits command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(CorrectResponseLadder command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(StrikeRules command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(CorrectEntryIntoForce command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(StrikeEntryIntoForce command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(CorrectProvisionSuspension command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(StrikeProvisionSuspension command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(CorrectTermination command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    @CommandHandler
    void decide(StrikeTermination command, Circumstances circumstances) {
        apply(new AgreementCorrections(terms, circumstances).decide(command));
    }

    private <T> int next(List<Adopted<T>> versions, Instant effectiveFrom, Circumstances circumstances) {
        requireStands();
        if (terms.phase() == Phase.TERMINATED) {
            throw new Refusal(AgreementRule.NOT_ENDED, "The ceasefire ended at " + terms.inForceUntil() + ".");
        }
        var standing = versions.stream().filter(Adopted::stands).toList();
        var last = standing.isEmpty() ? Instant.MIN : standing.getLast().effectiveFrom();
        if (effectiveFrom.isBefore(last) || terms.inForceFrom() != null && effectiveFrom.equals(last)) {
            throw new Refusal(AgreementRule.VERSIONS_RISE, "The last version takes effect at " + last + ".");
        }
        if (terms.inForceFrom() != null && !standing.isEmpty() && effectiveFrom.isBefore(circumstances.at())) {
            throw new Refusal(AgreementRule.RULES_OF_THE_PAST_STAY, "The ceasefire is in force; let the new version take effect from now on.");
        }
        return versions.size() + 1;
    }

    private void requireStands() {
        if (terms.phase() == Phase.STRUCK) {
            throw new Refusal(AgreementRule.DRAFT_NOT_STRUCK, "The draft was struck: " + terms.struck());
        }
    }

    private void requireOpenText() {
        requireStands();
        if (!terms.signatures().isEmpty()) {
            throw new Refusal(AgreementRule.TEXT_IS_OPEN, "The text has been signed; lay a new text before the Parties.");
        }
    }

    private Provision provision(String provisionId) {
        return terms.provision(provisionId).orElseThrow(() -> new Refusal(AgreementRule.PROVISION_KNOWN,
                "The agreement has no provision " + provisionId + "."));
    }

    private ParticipantId partyOf(Circumstances circumstances) {
        requireStands();
        var party = circumstances.actor().participant();
        if (!terms.requiredParties().contains(party)) {
            throw new Refusal(AgreementRule.SIGNED_BY_A_PARTY, "The participant " + party.value() + " is not a Party to this agreement.");
        }
        return party;
    }

    private void requireInForce() {
        if (terms.phase() != Phase.IN_FORCE) {
            throw new Refusal(AgreementRule.IN_FORCE, "The agreement is " + terms.phase() + ".");
        }
    }

    static void requireProvisions(ViolationCatalogue catalogue, AgreementTerms terms) {
        catalogue.entries().forEach((kind, entry) -> {
            if (entry.provision() != null && terms.provision(entry.provision()).isEmpty()) {
                throw new Refusal(AgreementRule.PROVISION_OF_CATALOGUE, "The agreement has no provision " + entry.provision()
                        + ", which is cited for " + kind + ".");
            }
        });
    }

    static void requirePast(Instant instant, Circumstances circumstances) {
        if (instant.isAfter(circumstances.at())) {
            throw new Refusal(AgreementRule.NOT_IN_THE_FUTURE, "It is " + circumstances.at() + "; record this when it has happened.");
        }
    }

    static void requireRegistered(ParticipantId participant, Circumstances circumstances) {
        if (circumstances.directory().find(participant, ParticipantStanding.class).filter(ParticipantStanding::stands).isEmpty()) {
            throw new Refusal(AgreementRule.PARTIES_REGISTERED, "The participant " + participant.value() + " is not registered.");
        }
    }

    @EventSourcingHandler
    void evolve(AgreementEvent event) {
        terms = AgreementTerms.evolve(terms, event);
        agreementId = terms.agreementId();
        switch (event) {
            case AgreementSigned signed -> signed(signed.party(), new Signatory(signed.party(), signed.signatoryPseudonym(), signed.signatory()));
            case SignatureCorrected corrected -> signed(corrected.party(),
                    new Signatory(corrected.party(), corrected.signatoryPseudonym(), corrected.signatory()));
            case SignatureStruck struck -> signed(struck.party(), null);
            default -> {
                // nobody signs
            }
        }
    }

    private void signed(ParticipantId party, @Nullable Signatory signatory) {
        signatories = Stream.concat(signatories.stream().filter(other -> !other.party().equals(party)), Stream.ofNullable(signatory)).toList();
    }
}
