package org.ceasefiremonitor.core.guarantee.commitment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure under a commitment.
 *
 * @param measureId its id within the commitment
 * @param kind      what kind of measure
 * @param act       what is done
 * @param steps     how far it has come, each step in order, without those that were struck; empty once the proposal was
 */
public record Measure(String measureId, MeasureKind kind, String act, List<MeasureStep> steps) {

    /** States of a measure (domain reference, section 5.3, F5). */
    public enum State {
        PROPOSED, DECIDED, IMPLEMENTING, IMPLEMENTED, LAPSED, LIFTED,
        /** Proposed by mistake. */
        STRUCK
    }

    /**
     * A step of a measure.
     *
     * @param to   the state that it led to
     * @param text what was said of it: reasons, or what was done; absent of a proposal
     * @param at   when, UTC
     */
    public record MeasureStep(State to, @Nullable String text, Instant at) {
    }

    public Measure {
        steps = List.copyOf(steps);
    }

    /** How far it has come. */
    public State state() {
        return steps.isEmpty() ? State.STRUCK : steps.getLast().to();
    }

    /** Whether it was decided on and is carried out, or is to be. */
    public boolean stands() {
        return switch (state()) {
            case DECIDED, IMPLEMENTING, IMPLEMENTED, LIFTED -> true;
            case PROPOSED, LAPSED, STRUCK -> false;
        };
    }

    /** Whether it was decided on, also where it was dropped or lifted since. */
    boolean decided() {
        return steps.stream().anyMatch(each -> each.to() == State.DECIDED);
    }

    /** Whether carrying it out has begun. */
    boolean begun() {
        return stands() && state() != State.DECIDED;
    }

    /** Whether it is decided on, and left to be carried out. */
    boolean left() {
        return state() == State.DECIDED || state() == State.IMPLEMENTING;
    }

    Measure stepped(State to, String text, Instant at) {
        var longer = new ArrayList<>(steps);
        longer.add(new MeasureStep(to, text, at));
        return new Measure(measureId, kind, act, longer);
    }

    Measure back() {
        return new Measure(measureId, kind, act, steps.subList(0, steps.size() - 1));
    }
}
