package org.ceasefiremonitor.core.mechanism;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ceasefiremonitor.core.mechanism.AssetStanding.Compromise;
import org.ceasefiremonitor.core.mechanism.AssetStanding.Condition;
import org.ceasefiremonitor.core.mechanism.AssetStanding.State;
import org.jspecify.annotations.Nullable;

/**
 * A span of time from the first activation of an asset to its retirement, and whether it looked. Before, after and elsewhere it was not meant
 * to look; there, that nothing was seen says nothing.
 *
 * @param from      since when, UTC
 * @param until     until when, UTC, itself no part of it; absent while it lasts
 * @param footprint what it was to look at
 * @param sight     whether it looked
 */
public record Watch(Instant from, @Nullable Instant until, Footprint footprint, Sight sight) {

    /** Whether an instant lies in it. */
    public boolean holds(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }

    /** The watches of an asset in order of time, without a gap between them; a compromise cuts across what its conditions say. */
    public static List<Watch> of(AssetStanding asset) {
        var cuts = new TreeSet<Instant>();
        asset.conditions().forEach(condition -> cuts.add(condition.at()));
        for (var compromise : asset.compromises()) {
            cuts.add(compromise.from());
            if (compromise.until() != null) {
                cuts.add(compromise.until());
            }
        }
        var watches = new ArrayList<Watch>();
        var footprint = asset.footprint();
        var activated = false;
        var state = State.REGISTERED;
        var conditions = asset.conditions();
        int next = 0;
        for (var cut : cuts) {
            for (; next < conditions.size() && !conditions.get(next).at().isAfter(cut); next++) {
                Condition condition = conditions.get(next);
                state = condition.state();
                activated |= state.activated();
                footprint = condition.footprint() == null ? footprint : condition.footprint();
            }
            if (activated && state != State.RETIRED) {
                append(watches, new Watch(cut, cuts.higher(cut), footprint, sight(state, asset.compromises(), cut)));
            }
        }
        return List.copyOf(watches);
    }

    /** Appends a watch, or lengthens the last one if nothing changes with it. */
    private static void append(List<Watch> watches, Watch watch) {
        var last = watches.isEmpty() ? null : watches.getLast();
        if (last != null && last.sight == watch.sight && last.footprint.equals(watch.footprint)) {
            watches.set(watches.size() - 1, new Watch(last.from, watch.until, watch.footprint, watch.sight));
        } else {
            watches.add(watch);
        }
    }

    private static Sight sight(State state, List<Compromise> compromises, Instant at) {
        if (compromises.stream().anyMatch(each -> !at.isBefore(each.from()) && (each.until() == null || at.isBefore(each.until())))) {
            return Sight.COMPROMISED;
        }
        return switch (state) {
            case OPERATIONAL -> Sight.SEEING;
            case DEGRADED -> Sight.DEGRADED;
            case JAMMED -> Sight.JAMMED;
            case OFFLINE -> Sight.OUTAGE;
            case CALIBRATED, REGISTERED -> Sight.CALIBRATION;
            case COMPROMISED, RETIRED, STRUCK -> throw new IllegalArgumentException("no condition of an asset on watch: " + state);
        };
    }
}
