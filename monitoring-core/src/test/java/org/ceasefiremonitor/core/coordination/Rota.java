package org.ceasefiremonitor.core.coordination;

import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Instant;
import org.ceasefiremonitor.core.identity.CellId;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.story.Story;

/** A cell that Caldonia runs and to which Dalmark belongs. */
public final class Rota {

    /** The cell. */
    public static final CellId CAPITAL = new CellId("cell-capital");
    /** When the stories of the cell begin. */
    public static final Instant NOW = instant("2031-03-03T09:00:00Z");

    static final Instant SINCE = instant("2031-03-03T06:00:00Z");

    private Rota() {
    }

    /** The cell is established. */
    public static Story established() {
        return Cast.inForce().then(NOW.toString()).by(CALDONIA)
                .does(new EstablishCell(CAPITAL, "Cell in the capital", "Port Caldon", "Operational headquarters", CALDONIA, ACCORD, null))
                .does(new AssignCellMember(CAPITAL, DALMARK, SINCE));
    }

    /** Officer 4 of Caldonia has the first watch. */
    public static Story onWatch() {
        return established().person("officer-4").does(new OpenWatch(CAPITAL, CALDONIA, "officer-4"));
    }
}
