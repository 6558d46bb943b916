package org.ceasefiremonitor.projections.doubt;

import java.util.List;
import org.ceasefiremonitor.projections.view.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which doubts are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param about the thing that is doubted itself, by type and id
 * @param thing the thing that is in doubt, by type and id
 * @param type  types of what is in doubt
 * @param kind  why
 */
public record DoubtFilter(@Nullable String about, @Nullable String thing, List<Type> type, List<DoubtKind> kind) {

    /** All doubts. */
    public static final DoubtFilter ALL = new DoubtFilter(null, null, List.of(), List.of());

    /** Types of what can be in doubt. */
    public enum Type {
        VIOLATION, DETECTION, EVIDENCE, INCIDENT, CASE, REMEDY
    }

    public DoubtFilter {
        type = type == null ? List.of() : type.stream().distinct().sorted().toList();
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
    }

    /** Restricts what is doubted itself. */
    Conditions doubts(Conditions conditions) {
        return conditions.and("d.about = ?", about).among("d.kind", kind);
    }

    /** Restricts what is in doubt. */
    void things(Conditions conditions) {
        conditions.and("x.thing = ?", thing).among("x.type", type);
    }
}
