package org.ceasefiremonitor.projections.view;

/**
 * What an answer of a view lacks, and which rows it was made from.
 *
 * @param parked  how many events could not be taken in so far, or wait behind one that could not
 * @param leftOut how many events it goes on without because a person has decided so
 * @param rebuilt how often the view was rebuilt
 */
public record Standing(long parked, long leftOut, long rebuilt) {

    /** Of what comes from the log itself. */
    public static final Standing WHOLE = new Standing(0, 0, 0);

    Standing with(Standing other) {
        return new Standing(parked + other.parked, leftOut + other.leftOut, rebuilt + other.rebuilt);
    }
}
