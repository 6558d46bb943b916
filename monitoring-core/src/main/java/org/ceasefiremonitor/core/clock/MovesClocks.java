package org.ceasefiremonitor.core.clock;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.ceasefiremonitor.core.log.Event;

/** An event that moves clocks of its subject. Moves follow from the event's own fields alone. */
public interface MovesClocks extends Event {

    /** What it does to which clocks, in order; empty where it moves none. Of several moves of one clock the last says where it stands. */
    @JsonIgnore
    List<ClockMove> clockMoves();
}
