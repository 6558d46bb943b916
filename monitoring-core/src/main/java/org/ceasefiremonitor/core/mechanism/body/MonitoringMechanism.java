package org.ceasefiremonitor.core.mechanism.body;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.agreement.UnderAgreement;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding.Lead;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding.State;
import org.ceasefiremonitor.core.participant.ParticipantStanding;
import org.ceasefiremonitor.core.participant.Role;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** The body that monitors a ceasefire: its mandate, who leads it, its sectors, its partners, and when it reports. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class MonitoringMechanism {

    @AggregateIdentifier
    private MechanismId mechanismId;
    private MechanismStanding standing;

    @SuppressWarnings("NullAway.Init")
    MonitoringMechanism() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public MonitoringMechanism(EstablishMechanism command, Circumstances circumstances) {
        var terms = circumstances.directory().find(command.agreementId(), AgreementTerms.class);
        if (terms.filter(each -> each.phase() != AgreementTerms.Phase.STRUCK).isEmpty()) {
            throw new Refusal(MechanismRule.AGREEMENT_RECORDED, "The agreement " + command.agreementId().value() + " is not recorded, or was struck.");
        }
        requireNoOther(command.mechanismId(), command.agreementId(), circumstances);
        apply(new MechanismEstablished(command.mechanismId(), command.agreementId(), command.name(), command.mandate(), command.legalBasis(),
                command.from(), command.until(), circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectMechanism command) {
        requireNotStruck();
        if (command.name().equals(standing.name()) && command.mandate().equals(standing.mandate()) && command.legalBasis().equals(standing.legalBasis())
                && command.from().equals(standing.from()) && Objects.equals(command.until(), standing.until())) {
            throw changesNothing();
        }
        apply(new MechanismCorrected(mechanismId, command.name(), command.mandate(), command.legalBasis(), command.from(), command.until(),
                command.reason()));
    }

    @CommandHandler
    void decide(StrikeMechanism command) {
        requireNotStruck();
        apply(new MechanismStruck(mechanismId, command.reason()));
    }

    @CommandHandler
    void decide(ActivateMechanism command, Circumstances circumstances) {
        requireState(State.ESTABLISHED);
        requireInForce(command.activeFrom(), circumstances);
        apply(new MechanismActivated(mechanismId, command.activeFrom(), circumstances.at()));
    }

    @CommandHandler
    void decide(SuspendMechanism command, Circumstances circumstances) {
        requireState(State.ACTIVE);
        apply(new MechanismSuspended(mechanismId, command.reason(), circumstances.at()));
    }

    @CommandHandler
    void decide(ReinstateMechanism command, Circumstances circumstances) {
        requireState(State.SUSPENDED);
        requireInForce(circumstances.at(), circumstances);
        apply(new MechanismReinstated(mechanismId, command.reason(), circumstances.at()));
    }

    @CommandHandler
    void decide(EndMechanism command, Circumstances circumstances) {
        requireNotEnded();
        apply(new MechanismEnded(mechanismId, command.reason(), circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectMechanismCourse command, Circumstances circumstances) {
        requireNotStruck();
        if (command.state() == standing.state() && Objects.equals(command.activeFrom(), standing.activeFrom())) {
            throw changesNothing();
        }
        if (command.activeFrom() != null) {
            requireInForce(command.activeFrom(), circumstances);
        }
        if (command.state().stands()) {
            requireNoOther(mechanismId, standing.agreementId(), circumstances);
        }
        apply(new MechanismCourseCorrected(mechanismId, command.state(), command.activeFrom(), command.reason(), circumstances.at()));
    }

    @CommandHandler
    void decide(DesignateLead command, Circumstances circumstances) {
        requireNotEnded();
        requireRoom(standing.leads().size(), MechanismStanding.MOST_LEADS);
        requireLead(command.lead(), command.from(), circumstances);
        if (!standing.leads().isEmpty()) {
            requireOneLead(command.lead(), command.from(), standing.leads().getLast(), null);
        }
        apply(new LeadDesignated(mechanismId, command.lead(), command.from(), command.reason(), circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectLead command, Circumstances circumstances) {
        requireNotStruck();
        int number = numberOf(command.recordedFrom());
        var recorded = standing.leads().get(number);
        if (recorded.lead().equals(command.lead()) && recorded.from().equals(command.from())) {
            throw changesNothing();
        }
        requireLead(command.lead(), command.from(), circumstances);
        requireOneLead(command.lead(), command.from(), number == 0 ? null : standing.leads().get(number - 1),
                number + 1 == standing.leads().size() ? null : standing.leads().get(number + 1));
        apply(new LeadCorrected(mechanismId, command.recordedFrom(), command.lead(), command.from(), command.reason()));
    }

    @CommandHandler
    void decide(StrikeLead command) {
        requireNotStruck();
        numberOf(command.recordedFrom());
        apply(new LeadStruck(mechanismId, command.recordedFrom(), command.reason()));
    }

    @CommandHandler
    void decide(DefineSector command, Circumstances circumstances) {
        requireNotEnded();
        if (standing.sector(command.sector().sectorId()).isPresent()) {
            throw new Refusal(MechanismRule.SECTOR_NAMED_ONCE, "There is a sector " + command.sector().sectorId() + "; redraw it, or name another.");
        }
        requireRoom(standing.sectors().size(), MechanismStanding.MOST_SECTORS);
        requireSound(command.sector(), circumstances);
        apply(new SectorDefined(mechanismId, command.sector(), circumstances.at()));
    }

    @CommandHandler
    void decide(RedrawSector command, Circumstances circumstances) {
        requireNotEnded();
        requireOtherThanRecorded(command.sector());
        requireSound(command.sector(), circumstances);
        apply(new SectorRedrawn(mechanismId, command.sector(), command.reason(), circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectSector command, Circumstances circumstances) {
        requireNotStruck();
        requireOtherThanRecorded(command.sector());
        requireSound(command.sector(), circumstances);
        apply(new SectorCorrected(mechanismId, command.sector(), command.reason()));
    }

    @CommandHandler
    void decide(DissolveSector command, Circumstances circumstances) {
        requireNotEnded();
        requireDefined(command.sectorId());
        apply(new SectorDissolved(mechanismId, command.sectorId(), command.reason(), circumstances.at()));
    }

    @CommandHandler
    void decide(SetReportingPeriod command, Circumstances circumstances) {
        requireNotEnded();
        if (standing.period(command.period().name()).isEmpty()) {
            requireRoom(standing.periods().size(), MechanismStanding.MOST_PERIODS);
        }
        apply(new ReportingPeriodSet(mechanismId, command.period(), circumstances.at()));
    }

    @CommandHandler
    void decide(CorrectReportingPeriod command) {
        requireNotStruck();
        if (requirePeriod(command.period().name()).equals(command.period())) {
            throw changesNothing();
        }
        apply(new ReportingPeriodCorrected(mechanismId, command.period(), command.reason()));
    }

    @CommandHandler
    void decide(StopReportingPeriod command, Circumstances circumstances) {
        requireNotEnded();
        requirePeriod(command.name());
        apply(new ReportingPeriodStopped(mechanismId, command.name(), command.reason(), circumstances.at()));
    }

    @CommandHandler
    void decide(AdmitPartner command, Circumstances circumstances) {
        requireNotEnded();
        if (standing.partner(command.partner())) {
            throw new Refusal(MechanismRule.PARTNER_ONCE, command.partner().value() + " is a partner already.");
        }
        requireRoom(standing.partners().size(), MechanismStanding.MOST_PARTNERS);
        requireRegistered(command.partner(), circumstances);
        apply(new PartnerAdmitted(mechanismId, command.partner(), circumstances.at()));
    }

    @CommandHandler
    void decide(ReleasePartner command, Circumstances circumstances) {
        requireNotEnded();
        if (!standing.partner(command.partner())) {
            throw new Refusal(MechanismRule.PARTNER_ONCE, command.partner().value() + " is no partner of the mechanism.");
        }
        apply(new PartnerReleased(mechanismId, command.partner(), command.reason(), circumstances.at()));
    }

    private void requireNotStruck() {
        if (standing.state() == State.STRUCK) {
            throw new Refusal(MechanismRule.NOT_STRUCK, "The mechanism was struck; establish another one.");
        }
    }

    private void requireNotEnded() {
        requireNotStruck();
        if (standing.state() == State.ENDED) {
            throw new Refusal(MechanismRule.NOT_ENDED, "The mechanism has ended; establish another one.");
        }
    }

    private void requireState(State state) {
        requireNotEnded();
        if (standing.state() != state) {
            throw new Refusal(MechanismRule.IN_ORDER, "The mechanism is " + standing.state() + ".");
        }
    }

    private void requireInForce(Instant at, Circumstances circumstances) {
        if (at.isAfter(circumstances.at()) || circumstances.directory().find(standing.agreementId(), AgreementTerms.class)
                .filter(terms -> terms.inForceAt(at)).isEmpty()) {
            throw new Refusal(MechanismRule.AFTER_ENTRY_INTO_FORCE, "The ceasefire of " + standing.agreementId().value() + " is not in force at " + at
                    + ", or that lies ahead.");
        }
    }

    private static void requireNoOther(MechanismId id, AgreementId agreement, Circumstances circumstances) {
        circumstances.directory().all(MechanismStanding.class).stream().filter(other -> !other.mechanismId().equals(id) && other.state().stands()
                && other.agreementId().equals(agreement)).findAny().ifPresent(other -> {
                    throw new Refusal(MechanismRule.ONE_MECHANISM, "The mechanism " + other.mechanismId().value() + " monitors it; end that first.");
                });
    }

    private static void requireRegistered(ParticipantId participant, Circumstances circumstances) {
        if (circumstances.directory().find(participant, ParticipantStanding.class).filter(ParticipantStanding::stands).isEmpty()) {
            throw new Refusal(MechanismRule.PARTICIPANT_REGISTERED, "The participant " + participant.value() + " is not registered.");
        }
    }

    private static void requireLead(ParticipantId lead, Instant from, Circumstances circumstances) {
        requireRegistered(lead, circumstances);
        if (circumstances.directory().find(lead, ParticipantStanding.class).filter(each -> each.hasRole(Role.MECHANISM_LEAD, from)).isEmpty()) {
            throw new Refusal(MechanismRule.ROLE_OF_LEAD, "Grant " + lead.value() + " the role MECHANISM_LEAD from " + from + " on first.");
        }
    }

    private static void requireOneLead(ParticipantId lead, Instant from, @Nullable Lead before, @Nullable Lead next) {
        if (before != null && (!from.isAfter(before.from()) || before.lead().equals(lead))
                || next != null && (!from.isBefore(next.from()) || next.lead().equals(lead))) {
            throw new Refusal(MechanismRule.ONE_LEAD, Stream.of(before, next).filter(Objects::nonNull)
                    .map(each -> each.lead().value() + " leads it from " + each.from() + ".").reduce("", (first, second) -> first.isEmpty() ? second
                            : first + " " + second));
        }
    }

    private int numberOf(Instant recordedFrom) {
        for (int i = 0; i < standing.leads().size(); i++) {
            if (standing.leads().get(i).from().equals(recordedFrom)) {
                return i;
            }
        }
        throw new Refusal(MechanismRule.LEAD_DESIGNATED, "Nobody is recorded to lead the mechanism from " + recordedFrom + " on.");
    }

    private Sector requireDefined(String sectorId) {
        return standing.sector(sectorId).orElseThrow(() -> new Refusal(MechanismRule.SECTOR_DEFINED, "There is no sector " + sectorId + "."));
    }

    private void requireOtherThanRecorded(Sector sector) {
        if (requireDefined(sector.sectorId()).equals(sector)) {
            throw changesNothing();
        }
    }

    private void requireSound(Sector sector, Circumstances circumstances) {
        sector.participants().forEach(each -> requireRegistered(each, circumstances));
        sector.zones().forEach(each -> requireZone(each, sector, circumstances));
    }

    private void requireZone(ZoneId zone, Sector sector, Circumstances circumstances) {
        if (circumstances.directory().find(zone.key()).filter(each -> each instanceof UnderAgreement laid && laid.stands()
                && laid.agreementId().equals(standing.agreementId())).isEmpty()) {
            throw new Refusal(MechanismRule.ZONE_DESIGNATED, "The zone " + zone.value() + " is not designated under " + standing.agreementId().value() + ".");
        }
        standing.sectorOf(zone).filter(other -> !other.sectorId().equals(sector.sectorId())).ifPresent(other -> {
            throw new Refusal(MechanismRule.ZONE_IN_ONE_SECTOR, "The zone " + zone.value() + " belongs to the sector " + other.sectorId() + ".");
        });
    }

    private ReportingPeriod requirePeriod(String name) {
        return standing.period(name).orElseThrow(() -> new Refusal(MechanismRule.PERIOD_SET, "There is no reporting period " + name + "."));
    }

    private static void requireRoom(int taken, int most) {
        if (taken >= most) {
            throw new Refusal(MechanismRule.BOUNDED, "There are " + taken + ".");
        }
    }

    private static Refusal changesNothing() {
        return new Refusal(MechanismRule.CORRECTION_CHANGES, "This is what is recorded already.");
    }

    @EventSourcingHandler
    void evolve(MechanismEvent event) {
        standing = MechanismStanding.evolve(standing, event);
        mechanismId = standing.mechanismId();
    }
}
