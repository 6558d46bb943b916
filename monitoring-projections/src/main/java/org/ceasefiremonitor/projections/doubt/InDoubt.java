package org.ceasefiremonitor.projections.doubt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A thing that is in doubt, and one reason for it.
 *
 * @param thing the thing, by type and id: {@code case/case-12}
 * @param doubt the reason; its fields stand beside the others
 */
public record InDoubt(String thing, @JsonUnwrapped Doubt doubt) {
}
