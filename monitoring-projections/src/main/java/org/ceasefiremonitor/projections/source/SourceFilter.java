package org.ceasefiremonitor.projections.source;

import java.util.List;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.verification.source.SourceKind;
import org.ceasefiremonitor.core.verification.source.SourceStanding.State;
import org.ceasefiremonitor.projections.view.Conditions;

/**
 * Which sources of information are asked for. All conditions must hold; what is absent or empty asks for nothing.
 *
 * @param kind what they are
 * @param state where they stand
 * @param reliability how far they are to be trusted
 */
public record SourceFilter(List<SourceKind> kind, List<State> state, List<Reliability> reliability) {

    /** All sources of information. */
    public static final SourceFilter ALL = new SourceFilter(List.of(), List.of(), List.of());

    public SourceFilter {
        kind = kind == null ? List.of() : kind.stream().distinct().sorted().toList();
        state = state == null ? List.of() : state.stream().distinct().sorted().toList();
        reliability = reliability == null ? List.of() : reliability.stream().distinct().sorted().toList();
    }

    void restrict(Conditions conditions) {
        conditions.among("d.kind", kind)
                .among("d.state", state)
                .among("d.reliability", reliability);
    }
}
