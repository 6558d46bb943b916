package org.ceasefiremonitor.projections.support;

import org.ceasefiremonitor.core.support.SupportStepKind;

/** What an amount of a package counts as. */
enum SupportStage {
    PLEDGED, FUNDED, CONTRACTED, DELIVERED, CANCELLED;

    static SupportStage of(SupportStepKind kind) {
        return switch (kind) {
            case FUNDING -> FUNDED;
            case CONTRACT -> CONTRACTED;
            case DELIVERY -> DELIVERED;
        };
    }
}
