package org.ceasefiremonitor.core.force;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A multinational force and how far it has come.
 *
 * @param agreementId    the ceasefire that it is to secure
 * @param name           what it is called
 * @param host           participant in whose state it stands
 * @param assessor       participant that assesses whether the cessation of hostilities is credible
 * @param participants   participants that make it up
 * @param basis          under which agreement or declaration it is established
 * @param state          how far it has come
 * @param hostRequest    that the host state has asked for it; absent if it never did
 * @param legalAgreement the agreement on which it stands in the host state; absent if there is none
 * @param cessation      that the cessation was assessed credible; absent if it was not
 * @param authorisation  who authorised its deployment; absent before
 * @param components     what is deployed of it, in the order of the components
 * @param capability     what it was declared able to do, in order
 * @param contributions  contributions that are assigned to it
 * @param rotations      who leads its headquarters, in the order of recording
 * @param support        what participants are to it, by text and version, in the order of recording
 * @param figures        figures as they are claimed, in the order of recording
 * @param drawdown       why it is drawn down; absent while it is not
 * @param ended          why it has ended; absent while it goes on
 * @param struck         why it was struck; absent while it stands
 */
public record ForceStanding(ForceId forceId, long revision, AgreementId agreementId, String name, ParticipantId host, ParticipantId assessor,
        List<ParticipantId> participants, String basis, State state, @Nullable PreconditionFact hostRequest, @Nullable PreconditionFact legalAgreement,
        @Nullable PreconditionFact cessation, @Nullable DeploymentAuthorisation authorisation, List<DeployedComponent> components,
        List<DeclaredCapability> capability, List<AssignedContribution> contributions, List<HqRotation> rotations, List<ForceSupport> support,
        List<ForceFigure> figures, @Nullable String drawdown, @Nullable String ended, @Nullable String struck) implements Definition {

    /**
     * States of a force (domain reference, section 5.3, G1). The three preconditions come in any order, so that they stand beside the state
     * and make but one step of it.
     */
    public enum State {
        /** Not all three preconditions hold. */
        PLANNING,
        /** All three hold, so that the deployment may be authorised. */
        READY,
        /** Its deployment was authorised. What is withdrawn from here on is shown, and undoes nothing. */
        AUTHORISED,
        /** A component was deployed. */
        DEPLOYING, INITIAL_CAPABILITY, FULL_CAPABILITY, DRAWDOWN, ENDED,
        /** It was recorded by mistake. */
        STRUCK;

        /** Whether its deployment was authorised and it goes on. */
        public boolean authorised() {
            return compareTo(AUTHORISED) >= 0 && compareTo(DRAWDOWN) <= 0;
        }

        /** Whether it may be deployed further. */
        public boolean deploys() {
            return authorised() && this != DRAWDOWN;
        }
    }

    /**
     * One of the three preconditions.
     *
     * @param statement   what was stated, and where it is found
     * @param madeAt      when it was stated, UTC
     * @param by          participant that stated it
     * @param at          when it was recorded, UTC
     * @param withdrawn   why it was withdrawn; absent while it holds
     * @param withdrawnAt when that was recorded, UTC
     */
    public record PreconditionFact(String statement, Instant madeAt, ParticipantId by, Instant at, @Nullable String withdrawn, @Nullable Instant withdrawnAt) {

        boolean stands() {
            return withdrawn == null;
        }
    }

    /** That the deployment was authorised. */
    public record DeploymentAuthorisation(String reasons, ParticipantId by, Instant at) {
    }

    /**
     * A component that is deployed.
     *
     * @param strengthLow  least number of people
     * @param strengthHigh greatest number of people
     * @param withdrawn    why it was withdrawn; absent while it is deployed
     */
    public record DeployedComponent(Component component, int strengthLow, int strengthHigh, Instant deployedAt, @Nullable String withdrawn) {
    }

    /** That the force is able to do something. */
    public record DeclaredCapability(CapabilityLevel level, String basis, ParticipantId by, Instant at) {
    }

    /**
     * A contribution to the force.
     *
     * @param contributor   participant that contributes
     * @param readinessDays days from the order until it can act
     * @param level         how ready it was rated; absent before
     * @param basis         on what that rests
     */
    public record AssignedContribution(ContributionId contributionId, ParticipantId contributor, Component component, int readinessDays,
            @Nullable ReadinessLevel level, @Nullable String basis) {
    }

    /**
     * Who leads a headquarters.
     *
     * @param number number in the order of recording, from 1
     * @param until  until when, UTC; absent if it leads until the next rotation begins
     * @param struck why it was struck; absent while it stands
     */
    public record HqRotation(int number, String headquarters, String seat, ParticipantId lead, Instant from, @Nullable Instant until,
            @Nullable String struck) {
    }

    /**
     * What a participant is to the force by one version of a text.
     *
     * @param number number in the order of recording, from 1
     * @param source where the text is found
     * @param by     participant that recorded it
     * @param struck why it was struck; absent while it stands
     */
    public record ForceSupport(int number, ParticipantId participant, SupportRole role, Firmness firmness, String what, TextStatus textStatus,
            String textVersion, String source, ParticipantId by, @Nullable String struck) {
    }

    /**
     * A figure as it is claimed.
     *
     * @param number number in the order of recording, from 1
     * @param source who claims it, and where
     * @param by     participant that recorded it
     * @param struck why it was struck; absent while it stands
     */
    public record ForceFigure(int number, String figure, long low, long high, String unit, String source, Instant claimedAt, ParticipantId by,
            @Nullable String struck) {
    }

    public ForceStanding {
        participants = List.copyOf(participants);
        components = List.copyOf(components);
        capability = List.copyOf(capability);
        contributions = List.copyOf(contributions);
        rotations = List.copyOf(rotations);
        support = List.copyOf(support);
        figures = List.copyOf(figures);
    }

    @Override
    public Identifier identifier() {
        return forceId;
    }

    /** What is recorded of a precondition, also if it was withdrawn. */
    public @Nullable PreconditionFact fact(Precondition precondition) {
        return switch (precondition) {
            case HOST_REQUEST -> hostRequest;
            case LEGAL_AGREEMENT -> legalAgreement;
            case CREDIBLE_CESSATION -> cessation;
        };
    }

    /** Whether a precondition holds. */
    public boolean holds(Precondition precondition) {
        var fact = fact(precondition);
        return fact != null && fact.stands();
    }

    /** The preconditions that do not hold. */
    public List<Precondition> missing() {
        return List.of(Precondition.values()).stream().filter(each -> !holds(each)).toList();
    }

    /** Whether a participant is the host or part of the force. */
    public boolean concerns(ParticipantId participant) {
        return host.equals(participant) || participants.contains(participant);
    }

    /** A contribution that is assigned to it. */
    public Optional<AssignedContribution> assigned(ContributionId contribution) {
        return contributions.stream().filter(each -> each.contributionId().equals(contribution)).findFirst();
    }

    /** A component that is or was deployed. */
    public Optional<DeployedComponent> deployed(Component component) {
        return components.stream().filter(each -> each.component() == component).findFirst();
    }

    /** The standing after an event; the one before is null for the first. */
    public static ForceStanding evolve(@Nullable ForceStanding before, ForceEvent event) {
        return ForceDraft.after(before, event).standing();
    }
}
