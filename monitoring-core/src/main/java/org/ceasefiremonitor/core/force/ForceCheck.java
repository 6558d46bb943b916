package org.ceasefiremonitor.core.force;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.ceasefiremonitor.core.agreement.AgreementTerms;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.force.ForceStanding.AssignedContribution;
import org.ceasefiremonitor.core.force.ForceStanding.DeployedComponent;
import org.ceasefiremonitor.core.force.ForceStanding.HqRotation;
import org.ceasefiremonitor.core.force.ForceStanding.State;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionStanding;
import org.ceasefiremonitor.core.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** What must hold before something is done to a force. */
record ForceCheck(ForceStanding standing, Circumstances circumstances) {

    void require(boolean holds, ForceRule rule, String message) {
        if (!holds) {
            throw new Refusal(rule, message);
        }
    }

    private ParticipantId actor() {
        return circumstances.actor().participant();
    }

    void requireOfTheForce() {
        require(circumstances.actor().capacity() == Mandate.REGISTRAR || standing.participants().contains(actor()), ForceRule.BY_THE_FORCE,
                actor().value() + " is not among the participants of the force.");
    }

    /** The participant that may speak on a precondition, which is the actor's. */
    ParticipantId requireAuthority(Precondition precondition) {
        var capacity = circumstances.actor().capacity();
        var may = switch (precondition) {
            case HOST_REQUEST -> capacity == Mandate.PARTY_LIAISON && standing.host().equals(actor());
            case LEGAL_AGREEMENT -> capacity == Mandate.CONTRIBUTOR_REP && standing.participants().contains(actor());
            case CREDIBLE_CESSATION -> capacity != Mandate.PARTY_LIAISON && capacity != Mandate.CONTRIBUTOR_REP && standing.assessor().equals(actor());
        };
        require(may, ForceRule.BY_ITS_AUTHORITY, switch (precondition) {
            case HOST_REQUEST -> "The host is " + standing.host().value() + ".";
            case LEGAL_AGREEMENT -> actor().value() + " is not among the participants of the force.";
            case CREDIBLE_CESSATION -> standing.assessor().value() + " assesses.";
        });
        return actor();
    }

    /** A precondition may be recorded by the actor, and none holds already. */
    ParticipantId requireFree(Precondition precondition, Instant madeAt) {
        var by = requireAuthority(precondition);
        requireNotEnded();
        require(!standing.holds(precondition), ForceRule.HELD_ONCE, precondition + " holds already.");
        requirePast(madeAt);
        return by;
    }

    void requireHeld(Precondition precondition) {
        require(standing.holds(precondition), ForceRule.HELD_AT_ALL, precondition + " does not hold.");
    }

    void requireNotStruck() {
        require(standing.state() != State.STRUCK, ForceRule.NOT_STRUCK, "The force was struck; establish another one.");
    }

    void requireNotEnded() {
        requireNotStruck();
        require(standing.state() != State.ENDED, ForceRule.NOT_ENDED, "The force has ended.");
    }

    void requirePast(Instant instant) {
        require(!instant.isAfter(circumstances.at()), ForceRule.NOT_FROM_THE_FUTURE, "It is " + circumstances.at() + "; " + instant + " lies in the future.");
    }

    void requireCeasefire(Instant at) {
        require(circumstances.directory().find(standing.agreementId(), AgreementTerms.class).filter(each -> each.inForceAt(at)).isPresent(),
                ForceRule.CEASEFIRE_IN_FORCE, "The agreement " + standing.agreementId().value() + " is not in force at " + at + ".");
    }

    void requireChange(boolean changes) {
        require(changes, ForceRule.CORRECTION_CHANGES, "It is recorded so already.");
    }

    void requireRoom(int present, int most) {
        require(present < most, ForceRule.ROOM, "There are " + most + " already.");
    }

    void requireRegistered(ParticipantId participant) {
        Founding.requireRegistered(participant, circumstances);
    }

    DeployedComponent requireDeployed(Component component) {
        return standing.deployed(component).orElseThrow(() -> new Refusal(ForceRule.COMPONENT_DEPLOYED, component + " is not deployed."));
    }

    ContributionStanding requireContribution(ContributionId contribution) {
        return circumstances.directory().find(contribution, ContributionStanding.class).filter(ContributionStanding::goesOn)
                .filter(each -> standing.participants().contains(each.contributor()))
                .orElseThrow(() -> Refusal.notSuchAOne(ForceRule.CONTRIBUTION_GOES_ON, contribution.key()));
    }

    void requireContributor(ParticipantId contributor) {
        require(circumstances.actor().capacity() != Mandate.CONTRIBUTOR_REP || contributor.equals(actor()), ForceRule.BY_THE_CONTRIBUTOR,
                "The contribution is that of " + contributor.value() + ".");
    }

    void requireUnassigned(ContributionId contribution) {
        circumstances.directory().all(ForceStanding.class).stream().filter(each -> each.state() != State.ENDED && each.state() != State.STRUCK)
                .filter(each -> each.assigned(contribution).isPresent()).findFirst().ifPresent(force -> {
                    throw new Refusal(ForceRule.ASSIGNED_ONCE, "The contribution is assigned to " + force.forceId().value() + ".");
                });
    }

    AssignedContribution requireAssigned(ContributionId contribution) {
        var assigned = standing.assigned(contribution)
                .orElseThrow(() -> new Refusal(ForceRule.ASSIGNED, "The contribution " + contribution.value() + " is not assigned."));
        requireContributor(assigned.contributor());
        return assigned;
    }

    /** One that is open ends when the next begins. */
    void requireRotation(String headquarters, ParticipantId lead, Instant from, @Nullable Instant until, int number) {
        require(standing.participants().contains(lead), ForceRule.LEAD_TAKES_PART, lead.value() + " is not among the participants of the force.");
        var inOrder = standing.rotations().stream().filter(each -> each.struck() == null && each.headquarters().equals(headquarters))
                .filter(each -> each.number() != number)
                .allMatch(each -> each.number() < number ? goesBefore(each.from(), each.until(), from) : goesBefore(from, until, each.from()));
        require(inOrder, ForceRule.ROTATION_GOES_ON, "From " + from + " to " + (until == null ? "an open end" : until) + " does not fit the other rotations of "
                + headquarters + "; correct or strike those that overlap first.");
    }

    private static boolean goesBefore(Instant from, @Nullable Instant until, Instant next) {
        return from.isBefore(next) && (until == null || !until.isAfter(next));
    }

    /** What was recorded under a number. */
    <T> T recorded(List<T> all, int number, Function<T, @Nullable String> struck) {
        var found = number <= all.size() ? all.get(number - 1) : null;
        require(found != null && struck.apply(found) == null, ForceRule.RECORDED_AT_ALL, "Number " + number + " is not recorded, or was struck.");
        return Objects.requireNonNull(found);
    }
}
