package org.ceasefiremonitor.core.participant;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.participant.ParticipantStanding.MandateHeld;
import org.ceasefiremonitor.core.participant.ParticipantStanding.RoleHeld;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** A state, an organisation or a Party, with its roles and mandates over time. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class Participant {

    @AggregateIdentifier
    private ParticipantId participantId;
    private ParticipantStanding standing;

    @SuppressWarnings("NullAway.Init")
    Participant() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Participant(BootstrapMechanism command, Circumstances circumstances) {
        if (!circumstances.directory().isEmpty()) {
            throw new Refusal(ParticipantRule.BOOTSTRAP_ONCE, "The log has begun; ask its registrar to register you.");
        }
        apply(new MechanismBootstrapped(command.participantId(), command.name(), command.form(), command.isoCode(), command.mandates(),
                circumstances.at()));
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Participant(RegisterParticipant command, Circumstances circumstances) {
        requireOwnCode(command.participantId(), command.isoCode(), circumstances);
        if (command.roles() != null && command.roles().contains(Role.MECHANISM_LEAD)) {
            requireNoOtherLead(command.participantId(), circumstances.at(), null, circumstances);
        }
        apply(new ParticipantRegistered(command.participantId(), command.name(), command.form(), command.isoCode(),
                Objects.requireNonNull(command.roles()), circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectParticipant command, Circumstances circumstances) {
        requireStands();
        if (command.name().equals(standing.name()) && command.form() == standing.form()
                && Objects.equals(command.isoCode(), standing.isoCode())) {
            throw new Refusal(ParticipantRule.CORRECTION_CHANGES, "This is what is registered already.");
        }
        requireOwnCode(participantId, command.isoCode(), circumstances);
        apply(new ParticipantCorrected(participantId, command.name(), command.form(), command.isoCode(), command.reason()));
    }

    @CommandHandler
    void decide(GrantRole command, Circumstances circumstances) {
        requireStands();
        if (standing.hasRoleWithin(command.role(), command.from(), null)) {
            throw new Refusal(ParticipantRule.ROLE_NOT_HELD_TWICE, "The participant has the role " + command.role()
                    + " then or later.");
        }
        if (command.role() == Role.MECHANISM_LEAD) {
            requireNoOtherLead(participantId, command.from(), null, circumstances);
        }
        apply(new RoleGranted(participantId, command.role(), command.from()));
    }

    @CommandHandler
    void decide(EndRole command, Circumstances circumstances) {
        if (!standing.canEnd(command.role(), command.until())) {
            throw new Refusal(ParticipantRule.ROLE_HELD, "The participant does not have the role " + command.role()
                    + " before and at that time; a role that was never to be is struck.");
        }
        apply(new RoleEnded(participantId, command.role(), command.until(), command.reason()));
    }

    @CommandHandler
    void decide(GrantMandate command, Circumstances circumstances) {
        requireStands();
        if (standing.holdsWithin(command.mandate(), command.from(), command.until())) {
            throw new Refusal(ParticipantRule.MANDATE_NOT_HELD_TWICE, "The participant holds the mandate " + command.mandate()
                    + " in some of that time.");
        }
        apply(new MandateGranted(participantId, command.mandate(), command.from(), command.until()));
    }

    @CommandHandler
    void decide(EndMandate command, Circumstances circumstances) {
        if (!standing.canEnd(command.mandate(), command.until())) {
            throw new Refusal(ParticipantRule.MANDATE_HELD, "The participant does not hold the mandate " + command.mandate()
                    + " before and at that time; a mandate that was never to be is struck.");
        }
        if (command.mandate() == Mandate.REGISTRAR && circumstances.directory().all(ParticipantStanding.class).stream()
                .noneMatch(other -> !other.participantId().equals(participantId) && other.holdsForGood(Mandate.REGISTRAR, command.until()))) {
            throw new Refusal(ParticipantRule.REGISTRAR_STAYS, "Grant the mandate of registrar, without an end, to another participant first.");
        }
        apply(new MandateEnded(participantId, command.mandate(), command.until(), command.reason()));
    }

    @CommandHandler
    void decide(StrikeParticipant command, Circumstances circumstances) {
        requireStands();
        if (!standing.roles().isEmpty() || !standing.mandates().isEmpty()) {
            throw new Refusal(ParticipantRule.STRUCK_BARE, "The participant has roles or mandates on record; strike those first.");
        }
        apply(new ParticipantStruck(participantId, command.reason()));
    }

    @CommandHandler
    void decide(CorrectRole command, Circumstances circumstances) {
        var event = new RoleCorrected(participantId, command.role(), command.recordedFrom(), command.from(), command.until(),
                command.reason());
        var held = role(command.role(), command.recordedFrom());
        requireChange(held, new RoleHeld(command.role(), command.from(), command.until()));
        if (ParticipantStanding.evolve(standing, new RoleStruck(participantId, command.role(), command.recordedFrom(), command.reason()))
                .hasRoleWithin(command.role(), command.from(), command.until())) {
            throw new Refusal(ParticipantRule.ROLE_NOT_HELD_TWICE, "The participant has the role " + command.role()
                    + " in some of that time by another grant.");
        }
        if (command.role() == Role.MECHANISM_LEAD) {
            requireNoOtherLead(participantId, command.from(), command.until(), circumstances);
        }
        apply(event);
    }

    @CommandHandler
    void decide(StrikeRole command, Circumstances circumstances) {
        role(command.role(), command.recordedFrom());
        apply(new RoleStruck(participantId, command.role(), command.recordedFrom(), command.reason()));
    }

    @CommandHandler
    void decide(CorrectMandate command, Circumstances circumstances) {
        var event = new MandateCorrected(participantId, command.mandate(), command.recordedFrom(), command.from(), command.until(),
                command.reason());
        var held = mandate(command.mandate(), command.recordedFrom());
        requireChange(held, new MandateHeld(command.mandate(), command.from(), command.until()));
        if (ParticipantStanding.evolve(standing, new MandateStruck(participantId, command.mandate(), command.recordedFrom(),
                command.reason())).holdsWithin(command.mandate(), command.from(), command.until())) {
            throw new Refusal(ParticipantRule.MANDATE_NOT_HELD_TWICE, "The participant holds the mandate " + command.mandate()
                    + " in some of that time by another grant.");
        }
        requireRegistrarAfter(event, command.mandate(), circumstances);
        apply(event);
    }

    @CommandHandler
    void decide(StrikeMandate command, Circumstances circumstances) {
        var event = new MandateStruck(participantId, command.mandate(), command.recordedFrom(), command.reason());
        mandate(command.mandate(), command.recordedFrom());
        requireRegistrarAfter(event, command.mandate(), circumstances);
        apply(event);
    }

    private void requireStands() {
        if (!standing.stands()) {
            throw new Refusal(ParticipantRule.STRUCK_BARE, "The participant was struck: " + standing.struck());
        }
    }

    private RoleHeld role(Role role, Instant recordedFrom) {
        return standing.roles().stream().filter(held -> held.is(role, recordedFrom)).findFirst()
                .orElseThrow(() -> new Refusal(ParticipantRule.RECORDED_SO, "No role " + role + " is recorded from " + recordedFrom
                        + " on; the roles of the participant say from when each is recorded."));
    }

    private MandateHeld mandate(Mandate mandate, Instant recordedFrom) {
        return standing.mandates().stream().filter(held -> held.is(mandate, recordedFrom)).findFirst()
                .orElseThrow(() -> new Refusal(ParticipantRule.RECORDED_SO, "No mandate " + mandate + " is recorded from " + recordedFrom
                        + " on; the mandates of the participant say from when each is recorded."));
    }

    private static void requireChange(Record recorded, Record corrected) {
        if (recorded.equals(corrected)) {
            throw new Refusal(ParticipantRule.CORRECTION_CHANGES, "This is what is recorded already.");
        }
    }

    private void requireRegistrarAfter(ParticipantEvent correction, Mandate mandate, Circumstances circumstances) {
        if (mandate == Mandate.REGISTRAR && !ParticipantStanding.evolve(standing, correction).holdsForGood(Mandate.REGISTRAR, circumstances.at())
                && circumstances.directory().all(ParticipantStanding.class).stream().noneMatch(other ->
                        !other.participantId().equals(participantId) && other.holdsForGood(Mandate.REGISTRAR, circumstances.at()))) {
            throw new Refusal(ParticipantRule.REGISTRAR_STAYS, "Grant the mandate of registrar, without an end, to another participant first.");
        }
    }

    private static void requireOwnCode(ParticipantId id, @Nullable String code, Circumstances circumstances) {
        if (code != null && circumstances.directory().all(ParticipantStanding.class).stream()
                .anyMatch(other -> code.equals(other.isoCode()) && !other.participantId().equals(id) && other.stands())) {
            throw new Refusal(ParticipantRule.CODE_OF_ONE, "The code " + code + " belongs to another participant.");
        }
    }

    private static void requireNoOtherLead(ParticipantId id, Instant from, @Nullable Instant until, Circumstances circumstances) {
        if (circumstances.directory().all(ParticipantStanding.class).stream().anyMatch(other -> !other.participantId().equals(id)
                && other.hasRoleWithin(Role.MECHANISM_LEAD, from, until))) {
            throw new Refusal(ParticipantRule.ONE_LEAD, "Another participant leads the mechanism at that time; end its role first.");
        }
    }

    @EventSourcingHandler
    void evolve(ParticipantEvent event) {
        standing = ParticipantStanding.evolve(standing, event);
        participantId = standing.participantId();
    }
}
