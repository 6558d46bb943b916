package org.ceasefiremonitor.core.mechanism;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.AssetId;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Where a monitoring asset stands, and where it stood when: the coverage that it gave is kept by time, so that nothing seen is told from
 * nobody looking.
 *
 * @param kind         what it is
 * @param name         its name
 * @param contributor  participant that contributes it
 * @param footprint    what it looked at when it was registered
 * @param registeredAt when it was registered, UTC
 * @param conditions   what became of it, in order of time; at most 500
 * @param compromises  intervals in which it can not be trusted, in the order in which they were declared; at most 500
 * @param state        where it stands now
 */
public record AssetStanding(AssetId assetId, long revision, AssetKind kind, String name, ParticipantId contributor, Footprint footprint,
        Instant registeredAt, List<Condition> conditions, List<Compromise> compromises, State state) implements Definition {

    /** Conditions, and compromises, that one asset can have. */
    static final int MOST = 500;

    /** States of an asset (domain reference, section 5.3, C2). */
    public enum State {
        REGISTERED, CALIBRATED, OPERATIONAL, DEGRADED, JAMMED, OFFLINE,
        /** It can not be trusted, and it is not known until when. */
        COMPROMISED,
        RETIRED,
        /** It was registered by mistake. */
        STRUCK;

        /** Whether an asset in this state looks at its footprint. */
        public boolean looks() {
            return this == OPERATIONAL || this == DEGRADED;
        }

        /** Whether an asset in this state was activated and neither calibrated anew nor retired since. */
        boolean activated() {
            return looks() || this == JAMMED || this == OFFLINE;
        }
    }

    /**
     * What became of an asset. Conditions are numbered in their order, from 1 on.
     *
     * @param at        since when, UTC
     * @param state     where it stood from then on, compromises aside
     * @param footprint what it looked at from then on; absent where that did not change
     * @param note      what was noticed; absent if nothing
     */
    public record Condition(Instant at, State state, @Nullable Footprint footprint, @Nullable String note) {
    }

    /**
     * An interval in which an asset can not be trusted.
     *
     * @param from   since when, UTC
     * @param until  until when, UTC; absent while it can not be trusted yet
     * @param reason why
     */
    public record Compromise(Instant from, @Nullable Instant until, String reason) {

        /** Whether the interval has an instant in common with another; the end of each is no part of it. */
        boolean meets(Instant otherFrom, @Nullable Instant otherUntil) {
            return (otherUntil == null || from.isBefore(otherUntil)) && (until == null || otherFrom.isBefore(until));
        }
    }

    public AssetStanding {
        conditions = List.copyOf(conditions);
        compromises = List.copyOf(compromises);
    }

    @Override
    public Identifier identifier() {
        return assetId;
    }

    /** What it looks at since it was last moved, whether or not it looks. */
    public Footprint looksAt() {
        return conditions.reversed().stream().map(Condition::footprint).filter(Objects::nonNull).findFirst().orElse(footprint);
    }

    /** Whether it can not be trusted now. */
    boolean compromised() {
        return compromises.stream().anyMatch(each -> each.until() == null);
    }

    /** Whether a compromise that was declared has an instant in common with an interval. An absent end is none yet. */
    public boolean compromised(Instant from, @Nullable Instant until) {
        return compromises.stream().anyMatch(each -> each.meets(from, until));
    }

    /** The standing after an event; the one before is null for the first. */
    public static AssetStanding evolve(@Nullable AssetStanding before, AssetDefinitionEvent event) {
        if (event instanceof AssetRegistered registered) {
            return new AssetStanding(registered.assetId(), 1, registered.kind(), registered.name(), registered.contributor(),
                    registered.footprint(), registered.at(), List.of(), List.of(), State.REGISTERED);
        }
        var asset = Objects.requireNonNull(before, "an asset begins with its registration");
        return switch (event) {
            case AssetRegistered registered -> throw new IllegalArgumentException("registered twice: " + registered);
            case AssetCorrected corrected -> new AssetStanding(asset.assetId, asset.revision + 1, corrected.kind(), corrected.name(),
                    corrected.contributor(), corrected.footprint(), asset.registeredAt, asset.conditions, asset.compromises, asset.state);
            case AssetStruck struck -> asset.next(asset.conditions, asset.compromises, true);
            case AssetCalibrated calibrated -> asset.then(calibrated.at(), State.CALIBRATED, null, calibrated.method());
            case AssetActivated activated -> asset.then(activated.at(), State.OPERATIONAL, null, null);
            case AssetHealthChanged changed -> asset.then(changed.at(), stateOf(changed.health()), null, changed.note());
            case AssetInterferenceReported reported -> asset.then(reported.at(), State.JAMMED, null, reported.note());
            case AssetMoved moved -> asset.then(moved.at(), asset.condition(), moved.footprint(), null);
            case AssetRetired retired -> asset.then(retired.at(), State.RETIRED, null, retired.reason());
            case ConditionStruck struck -> asset.next(asset.conditions.subList(0, struck.number() - 1), asset.compromises, false);
            case AssetCompromised compromised -> asset.compromises(compromises -> {
                compromises.add(new Compromise(compromised.from(), compromised.until(), compromised.reason()));
                return compromises;
            });
            case CompromiseEnded ended -> asset.compromises(compromises -> {
                compromises.replaceAll(each -> each.until() != null ? each : new Compromise(each.from(), ended.until(), each.reason()));
                return compromises;
            });
            case CompromiseStruck struck -> asset.compromises(compromises -> {
                compromises.removeIf(each -> each.from().equals(struck.recordedFrom()));
                return compromises;
            });
        };
    }

    /** The state that works so well. */
    static State stateOf(Health health) {
        return switch (health) {
            case OPERATIONAL -> State.OPERATIONAL;
            case DEGRADED -> State.DEGRADED;
            case OFFLINE -> State.OFFLINE;
        };
    }

    /** Where it stands, compromises aside. */
    State condition() {
        return conditions.isEmpty() ? State.REGISTERED : conditions.getLast().state();
    }

    private AssetStanding then(Instant at, State stateThen, @Nullable Footprint footprintThen, @Nullable String note) {
        var next = new ArrayList<>(conditions);
        next.add(new Condition(at, stateThen, footprintThen, note));
        return next(next, compromises, false);
    }

    private AssetStanding compromises(UnaryOperator<List<Compromise>> change) {
        return next(conditions, change.apply(new ArrayList<>(compromises)), false);
    }

    private AssetStanding next(List<Condition> nextConditions, List<Compromise> nextCompromises, boolean struck) {
        var condition = nextConditions.isEmpty() ? State.REGISTERED : nextConditions.getLast().state();
        var next = struck ? State.STRUCK
                : condition != State.RETIRED && nextCompromises.stream().anyMatch(each -> each.until() == null) ? State.COMPROMISED : condition;
        return new AssetStanding(assetId, revision + 1, kind, name, contributor, footprint, registeredAt, nextConditions, nextCompromises, next);
    }
}
