package org.ceasefiremonitor.projections.view;

/** A view was asked about a position of the log that it has not reached, or not reached again while it is being rebuilt. */
public final class NotYetSeen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long wanted;
    private final long reached;

    /**
     * @param wanted  the position asked about
     * @param reached the position that the view has reached; -1 if it has seen nothing
     */
    public NotYetSeen(long wanted, long reached) {
        super("Position " + wanted + " was asked about, but the view has reached only " + reached, null, false, false);
        this.wanted = wanted;
        this.reached = reached;
    }

    /** The position asked about. */
    public long wanted() {
        return wanted;
    }

    /** The position that the view has reached. */
    public long reached() {
        return reached;
    }
}
