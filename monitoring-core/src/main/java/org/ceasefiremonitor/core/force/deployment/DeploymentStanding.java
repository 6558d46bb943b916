package org.ceasefiremonitor.core.force.deployment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.force.Component;
import org.ceasefiremonitor.core.identity.ContributionId;
import org.ceasefiremonitor.core.identity.DeploymentId;
import org.ceasefiremonitor.core.identity.ForceId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marked;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.place.Position;
import org.jspecify.annotations.Nullable;

/**
 * A hub, a unit or a protected store of a force, and how far it has come.
 *
 * @param forceId   the force of which it is
 * @param plannedBy participant that recorded it first, and may always see it
 * @param post      what it is and where
 * @param task      what it is there for, with the caveats that travel with it
 * @param forbidden what caveats were said to forbid, in the order of recording
 * @param state     how far it has come
 * @param arrivedAt when it arrived, UTC; absent before
 * @param movedAt   when it moved last, UTC; absent if it never did
 * @param withdrawn why it was withdrawn; absent while it was not
 * @param struck    why it was struck; absent while it stands
 * @param marking   who may see it
 */
public record DeploymentStanding(DeploymentId deploymentId, long revision, ForceId forceId, ParticipantId plannedBy, DeploymentPost post, DeploymentTask task,
        List<ForbiddenByCaveat> forbidden, State state, @Nullable Instant arrivedAt, @Nullable Instant movedAt, @Nullable String withdrawn,
        @Nullable String struck, Marking marking) implements Definition, Marked {

    /** States of a deployment. */
    public enum State {
        PLANNED,
        /** It has arrived. */
        DEPLOYED, WITHDRAWN,
        /** It was recorded by mistake. */
        STRUCK
    }

    /**
     * What is deployed, and where.
     *
     * @param kind              what is deployed
     * @param component         the component to which it belongs
     * @param unit              which unit
     * @param place             where
     * @param placeText         the place in words; absent if there are none
     * @param strengthLow       least number of people
     * @param strengthHigh      greatest number of people
     * @param protectedFacility what is protected there; absent if nothing is
     */
    public record DeploymentPost(DeploymentKind kind, Component component, String unit, Position place, @Nullable String placeText, int strengthLow,
            int strengthHigh, @Nullable String protectedFacility) {
    }

    /**
     * What a deployment is there for.
     *
     * @param contributions contributions on which it rests
     * @param caveats       their national caveats when the tasking was recorded
     */
    public record DeploymentTask(String tasking, List<ContributionId> contributions, List<CarriedCaveat> caveats, Instant at) {

        public DeploymentTask {
            contributions = List.copyOf(contributions);
            caveats = List.copyOf(caveats);
        }
    }

    /**
     * That a caveat forbids something of a tasking.
     *
     * @param number  number in the order of recording, from 1
     * @param tasking the tasking of which it was said
     * @param caveat  the caveat
     * @param note    what it forbids
     * @param by      participant that said so
     * @param at      when it was recorded, UTC
     * @param struck  why it was struck; absent while it stands
     */
    public record ForbiddenByCaveat(int number, String tasking, ContributionId contributionId, String caveat, String note, ParticipantId by, Instant at,
            @Nullable String struck) {
    }

    public DeploymentStanding {
        forbidden = List.copyOf(forbidden);
    }

    @Override
    public Identifier identifier() {
        return deploymentId;
    }

    /** Whether a participant may see it. */
    public boolean shownTo(ParticipantId reader) {
        return marking.shows(reader, plannedBy);
    }

    /** Whether something with this marking may name it: where only some may see the deployment, nobody else may learn of it. */
    public boolean namedUnder(Marking other) {
        return !marking.limits() || other.and(marking).equals(other);
    }

    /** What caveats are said to forbid of the present tasking. */
    public List<ForbiddenByCaveat> forbiddenNow() {
        return forbidden.stream().filter(each -> each.struck() == null && each.tasking().equals(task.tasking())).toList();
    }

    /** The standing after an event; the one before is null for the first. */
    public static DeploymentStanding evolve(@Nullable DeploymentStanding before, DeploymentEvent event) {
        if (event instanceof DeploymentPlanned e) {
            return new DeploymentStanding(e.deploymentId(), 1, e.forceId(), e.by(), new DeploymentPost(e.kind(), e.component(), e.unit(), e.place(), e.placeText(),
                    e.strengthLow(), e.strengthHigh(), e.protectedFacility()), new DeploymentTask(e.tasking(), e.contributions(), e.caveats(), e.at()), List.of(),
                    State.PLANNED, null, null, null, null, e.marking());
        }
        var b = Objects.requireNonNull(before, "a deployment begins by being planned");
        var post = b.post;
        return switch (event) {
            case DeploymentPlanned again -> throw new IllegalArgumentException("planned twice: " + again);
            case DeploymentCorrected e -> b.with(new DeploymentPost(e.kind(), e.component(), e.unit(), e.place(), e.placeText(), e.strengthLow(), e.strengthHigh(),
                    e.protectedFacility()), b.task, b.forbidden, b.arrivedAt, b.movedAt, b.withdrawn, b.struck);
            case DeploymentStruck e -> b.with(post, b.task, b.forbidden, b.arrivedAt, b.movedAt, b.withdrawn, e.reason());
            case DeploymentTasked e -> b.with(post, new DeploymentTask(e.tasking(), e.contributions(), e.caveats(), e.at()), b.forbidden, b.arrivedAt, b.movedAt,
                    b.withdrawn, b.struck);
            case DeploymentArrived e -> b.with(post, b.task, b.forbidden, e.arrivedAt(), b.movedAt, b.withdrawn, b.struck);
            case ArrivalStruck e -> b.with(post, b.task, b.forbidden, null, null, b.withdrawn, b.struck);
            case DeploymentMoved e -> b.with(new DeploymentPost(post.kind(), post.component(), post.unit(), e.place(), e.placeText(), post.strengthLow(),
                    post.strengthHigh(), post.protectedFacility()), b.task, b.forbidden, b.arrivedAt, e.movedAt(), b.withdrawn, b.struck);
            case StrengthReported e -> b.with(new DeploymentPost(post.kind(), post.component(), post.unit(), post.place(), post.placeText(), e.strengthLow(),
                    e.strengthHigh(), post.protectedFacility()), b.task, b.forbidden, b.arrivedAt, b.movedAt, b.withdrawn, b.struck);
            case CaveatInvoked e -> b.forbidden(b.forbidden.size(), new ForbiddenByCaveat(b.forbidden.size() + 1, b.task.tasking(), e.contributionId(), e.caveat(),
                    e.note(), e.by(), e.at(), null));
            case CaveatInvocationStruck e -> {
                var said = b.forbidden.get(e.number() - 1);
                yield b.forbidden(e.number() - 1, new ForbiddenByCaveat(said.number(), said.tasking(), said.contributionId(), said.caveat(), said.note(), said.by(),
                        said.at(), e.reason()));
            }
            case DeploymentWithdrawn e -> b.with(post, b.task, b.forbidden, b.arrivedAt, b.movedAt, e.reason(), b.struck);
        };
    }

    private DeploymentStanding forbidden(int index, ForbiddenByCaveat said) {
        var all = new ArrayList<>(forbidden);
        if (index == all.size()) {
            all.add(said);
        } else {
            all.set(index, said);
        }
        return with(post, task, all, arrivedAt, movedAt, withdrawn, struck);
    }

    private DeploymentStanding with(DeploymentPost newPost, DeploymentTask newTask, List<ForbiddenByCaveat> newForbidden, @Nullable Instant newArrivedAt, @Nullable Instant newMovedAt,
            @Nullable String newWithdrawn, @Nullable String newStruck) {
        var newState = newStruck != null ? State.STRUCK : newWithdrawn != null ? State.WITHDRAWN : newArrivedAt != null ? State.DEPLOYED : State.PLANNED;
        return new DeploymentStanding(deploymentId, revision + 1, forceId, plannedBy, newPost, newTask, newForbidden, newState, newArrivedAt, newMovedAt,
                newWithdrawn, newStruck, marking);
    }
}
