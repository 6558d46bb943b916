package org.ceasefiremonitor.api.log;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ceasefiremonitor.core.clock.ClockExtended;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.clock.ClockMet;
import org.ceasefiremonitor.core.clock.ClockMissed;
import org.ceasefiremonitor.core.clock.ClockMove;
import org.ceasefiremonitor.core.clock.ClockSet;
import org.ceasefiremonitor.core.clock.ClockStopped;
import org.jspecify.annotations.Nullable;

/**
 * What one command wants to have recorded, all of it or nothing: its events, the directory rows that follow from them, the things that
 * they register, the clocks that they move, and the idempotency row.
 *
 * @param clocks           the clocks that they move, in order
 * @param subjects         ids of the subjects of whom they say something personal
 * @param directoryVersion version of the directory that the decision was taken on
 * @param readThings       keys of the definitions that were read, or are changed
 * @param readTypes        types of definition whose whole set was read; {@code *} stands for all
 */
record AppendRequest(
        List<Row> events,
        List<ThingRow> things,
        List<ClockRow> clocks,
        @Nullable KeyRow key,
        List<DefinitionRow> definitions,
        Set<String> subjects,
        long directoryVersion,
        Set<String> readThings,
        Set<String> readTypes) {

    /**
     * A row of table event, but for what the appender sets: position, time of recording, salt, envelope and commitment.
     *
     * @param about key of the thing whose history the event belongs to: the registered thing where there is one, else the aggregate
     */
    record Row(UUID eventId, String aggregateType, String aggregateId, long sequence, String about, String type, String revision,
            String payload, Origin origin, @Nullable String reason, String tlp, String releasableTo) {
    }

    /** What all events of one command share. */
    record Origin(String command, String commandId, String correlationId, @Nullable String causationId, String participant,
            String pseudonym, String capacity, @Nullable String authority, boolean authenticated) {

        String actor() {
            return participant + "/" + pseudonym;
        }
    }

    /**
     * A row of table thing. At revision 1 it is inserted, with the keyed digest of the command that created it; later it is moved from
     * the revision before.
     *
     * @param first index of the first event of this request about the thing
     * @param last  index of the last one, or of the last that followed from it
     */
    record ThingRow(String id, String state, long revision, String zones, int first, int last, String actor, KeyedDigest digest) {

        ThingRow until(int later) {
            return new ThingRow(id, state, revision, zones, first, later, actor, digest);
        }
    }

    /** A row of table idempotency. */
    record KeyRow(String actor, String key, String command, KeyedDigest digest) {
    }

    /**
     * A clock after an event, a row of table open_clock if it is open.
     *
     * @param due   null if it does not run out any more
     * @param event place of the event that moved it: its position, or its index in a request whose position is not known yet
     */
    record ClockRow(String thing, ClockKind kind, @Nullable Instant due, long event) {

        static ClockRow of(String thing, ClockMove move, long event) {
            return new ClockRow(thing, move.kind(), switch (move) {
                case ClockSet set -> set.due();
                case ClockExtended extended -> extended.due();
                case ClockMet met -> null;
                case ClockMissed missed -> null;
                case ClockStopped stopped -> null;
            }, event);
        }
    }

    /** A row of table directory. */
    record DefinitionRow(String id, String type, String definition) {
    }
}
