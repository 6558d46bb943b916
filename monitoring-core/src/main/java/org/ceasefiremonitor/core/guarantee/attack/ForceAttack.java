package org.ceasefiremonitor.core.guarantee.attack;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.force.ForceStanding;
import org.ceasefiremonitor.core.force.deployment.DeploymentStanding;
import org.ceasefiremonitor.core.guarantee.determination.DeterminationStanding;
import org.ceasefiremonitor.core.guarantee.determination.Grounds;
import org.ceasefiremonitor.core.guarantee.determination.ThoseConcerned;
import org.ceasefiremonitor.core.identity.AttackId;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.rule.Refusal;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.zone.RecordedReport;
import org.ceasefiremonitor.core.zone.RecordedReports;
import org.jspecify.annotations.Nullable;

/** An attack on a multinational force, as somebody reports it. It determines nothing. */
@AggregateRoot
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public class ForceAttack {

    @AggregateIdentifier
    private AttackId attackId;
    private AttackStanding standing;

    @SuppressWarnings("NullAway.Init")
    ForceAttack() {
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public ForceAttack(RecordForceAttacked command, Circumstances circumstances, RecordedReports register) {
        var force = circumstances.directory().find(command.forceId(), ForceStanding.class).filter(each -> each.state().authorised())
                .orElseThrow(() -> Refusal.notSuchAOne(AttackRule.FORCE_AUTHORISED, command.forceId().key()));
        requireConcerned(force, circumstances);
        requirePast(command.from(), circumstances);
        var named = named(command.forceId(), command.deploymentId(), command.incidents(), command.reports(), circumstances, register);
        var marking = command.marking() == null ? named.stream().reduce(Marking::and).orElse(Marking.GREEN) : command.marking();
        requireNamedUnder(marking, named);
        apply(new ForceAttacked(command.attackId(), command.forceId(), command.deploymentId(), command.from(), command.text(), command.incidents(),
                command.reports(), circumstances.actor().participant(), circumstances.at(), marking));
    }

    @CommandHandler
    void decide(CorrectForceAttack command, Circumstances circumstances, RecordedReports register) {
        requireStanding(circumstances);
        requirePast(command.from(), circumstances);
        if (command.from().equals(standing.from()) && command.text().equals(standing.text()) && command.incidents().equals(standing.incidents())
                && command.reports().equals(standing.reports())) {
            throw new Refusal(AttackRule.CORRECTION_CHANGES, "It is recorded so already.");
        }
        requireNamedUnder(standing.marking(), named(standing.forceId(), standing.deploymentId(), command.incidents(), command.reports(), circumstances,
                register));
        apply(new ForceAttackCorrected(attackId, standing.forceId(), command.from(), command.text(), command.incidents(), command.reports(),
                command.reason(), standing.marking()));
    }

    @CommandHandler
    void decide(StrikeForceAttack command, Circumstances circumstances) {
        requireStanding(circumstances);
        requireNotTheLastGround(circumstances.directory());
        apply(new ForceAttackStruck(attackId, standing.forceId(), command.reason(), standing.marking()));
    }

    private static void requireConcerned(ForceStanding force, Circumstances circumstances) {
        var actor = circumstances.actor();
        var concerned = switch (actor.capacity()) {
            case PARTY_LIAISON -> force.host().equals(actor.participant());
            case FORCE_COMMANDER, CONTRIBUTOR_REP -> force.participants().contains(actor.participant());
            default -> true;
        };
        if (!concerned) {
            throw new Refusal(AttackRule.BY_WHOM_IT_CONCERNS, actor.participant().value() + " is neither host nor participant of the force.");
        }
    }

    /** The markings of what an attack names, all of which the actor may see. */
    private static List<Marking> named(ForceId force, @Nullable DeploymentId deployment, List<IncidentId> incidents, List<ViolationId> reports,
            Circumstances circumstances, RecordedReports register) {
        var reader = circumstances.actor().participant();
        var directory = circumstances.directory();
        var deployments = Stream.ofNullable(deployment).map(id -> directory.find(id, DeploymentStanding.class)
                .filter(each -> each.forceId().equals(force) && each.shownTo(reader)).map(DeploymentStanding::marking).orElseThrow(() -> unknown(id.value())));
        var found = incidents.stream().map(id -> directory.find(id, IncidentStanding.class).filter(each -> each.shownTo(reader))
                .map(IncidentStanding::marking).orElseThrow(() -> unknown(id.value())));
        var recorded = reports.stream().map(id -> register.find(id).filter(each -> !each.state().equals(RecordedReport.RETRACTED))
                .filter(each -> each.report().marking().shows(reader, each.originator())).map(each -> each.report().marking())
                .orElseThrow(() -> unknown(id.value())));
        return Stream.of(deployments, found, recorded).flatMap(each -> each).toList();
    }

    private static Refusal unknown(String id) {
        return new Refusal(AttackRule.NAMES_WHAT_IS_KNOWN, "There is no " + id + " that an attack on this force could name.");
    }

    /** Where only some may see what is named, nobody else may learn of it. */
    private static void requireNamedUnder(Marking marking, List<Marking> named) {
        if (!named.stream().allMatch(each -> !each.limits() || marking.and(each).equals(marking))) {
            throw new Refusal(AttackRule.NAMES_WHAT_IS_KNOWN, "What is named is shown to fewer than the attack.");
        }
    }

    private void requireStanding(Circumstances circumstances) {
        var actor = circumstances.actor().participant();
        if (!standing.shownTo(actor)) {
            throw new Refusal(AttackRule.SEEN, "There is no attack " + attackId.value() + ".");
        }
        if (!standing.by().equals(actor)) {
            throw new Refusal(AttackRule.BY_WHO_REPORTED, standing.by().value() + " reported it.");
        }
        if (standing.struck() != null) {
            throw new Refusal(AttackRule.NOT_STRUCK, "The attack was struck.");
        }
    }

    /** What guarantors decided on is not taken from under them, and what they are to answer for not by who reported it alone. */
    private void requireNotTheLastGround(Directory directory) {
        var force = directory.find(standing.forceId(), ForceStanding.class).orElseThrow();
        boolean determined = directory.all(DeterminationStanding.class).stream().anyMatch(each -> each.determined() && each.grounds() == Grounds.FORCE_ATTACKED
                && each.agreementId().equals(force.agreementId()) && each.attacked().equals(force.host()));
        if (determined && new ThoseConcerned(force.agreementId(), force.host(), directory).attacks().allMatch(each -> each.attackId().equals(attackId))) {
            throw new Refusal(AttackRule.GROUND_OF_A_DETERMINATION, "An armed attack on " + force.host().value() + " was determined on this ground, and no other attack is recorded.");
        }
    }

    private static void requirePast(Instant instant, Circumstances circumstances) {
        if (instant.isAfter(circumstances.at())) {
            throw new Refusal(AttackRule.NOT_FROM_THE_FUTURE, "It is " + circumstances.at() + "; " + instant + " lies in the future.");
        }
    }

    @EventSourcingHandler
    void evolve(AttackEvent event) {
        standing = AttackStanding.evolve(standing, event);
        attackId = standing.attackId();
    }
}
