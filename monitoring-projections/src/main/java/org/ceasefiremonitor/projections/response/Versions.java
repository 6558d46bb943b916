package org.ceasefiremonitor.projections.response;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a definition was from its first event on, each time with the position of the log at which that began to hold.
 *
 * @param all in order; at least one
 */
record Versions<D extends Definition>(List<Version<D>> all) {

    /** A definition as it was from a position of the log on. */
    record Version<D extends Definition>(long position, D definition) {
    }

    /**
     * The versions of a definition up to the position of a reading.
     *
     * @return empty if there are none, or the reader may not see the one that holds at that position
     */
    static <D extends Definition> Optional<Versions<D>> of(String table, String key, Identifier id, Class<D> type, Reading reading, Reader forWhom) {
        var conditions = new Conditions().and("d." + key + " = ?", id).and(reading.begun("d")).and(reading.holds("n"));
        forWhom.restrict(conditions, "d");
        forWhom.restrict(conditions, "n");
        var all = reading.jdbc().sql("select d.from_position, d.definition from " + table + " d join " + table + " n on n." + key + " = d." + key + " where "
                        + conditions.sql() + " order by d.from_position").params(conditions.parameters())
                .query((row, number) -> new Version<>(row.getLong(1), Json.read(row.getString(2), type))).list();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Versions<>(all));
    }

    Version<D> first() {
        return all.getFirst();
    }

    Version<D> last() {
        return all.getLast();
    }

    /** Those that began to hold at or before a position; all of them if none did. */
    Versions<D> until(long position) {
        var earlier = all.stream().filter(each -> each.position() <= position).toList();
        return earlier.isEmpty() ? this : new Versions<>(earlier);
    }

    /** The version from which on something has been what it is in the last one. */
    Version<D> since(Function<D, @Nullable Object> what) {
        var now = what.apply(last().definition());
        var since = last();
        for (var each : all.reversed()) {
            if (!Objects.equals(what.apply(each.definition()), now)) {
                break;
            }
            since = each;
        }
        return since;
    }
}
