package org.ceasefiremonitor.projections.allegation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ceasefiremonitor.core.verification.allegation.AllegationStanding.State;

/**
 * How many allegations concern somebody, of those that the reader may see. What was received is ruled on, not ruled on, or withdrawn.
 *
 * @param who       the participant; PUBLIC for what was filed at the desk of the public
 * @param received  how many were received
 * @param ruled     how many were decided with reasons: declared inadmissible, upheld, rejected, or left undetermined
 * @param notRuled  how many wait for that
 * @param withdrawn how many were taken back
 * @param states    how many are in each state
 */
public record AllegationCounts(String who, long received, long ruled, long notRuled, long withdrawn, SortedMap<State, Long> states) {

    /** By whom allegations are counted. */
    public enum By {
        /** By the Party that is accused. */
        ACCUSED("accused"),
        /** By the participant that filed them. */
        ALLEGER("alleger");

        private final String column;

        By(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    static AllegationCounts of(String who, Map<State, Long> counted) {
        var states = new TreeMap<State, Long>();
        for (var state : State.values()) {
            states.put(state, counted.getOrDefault(state, 0L));
        }
        long received = states.values().stream().mapToLong(each -> each).sum();
        long ruled = states.entrySet().stream().filter(each -> each.getKey().ruled()).mapToLong(each -> each.getValue()).sum();
        long withdrawn = states.get(State.WITHDRAWN);
        return new AllegationCounts(who, received, ruled, received - ruled - withdrawn, withdrawn, Collections.unmodifiableSortedMap(states));
    }
}
