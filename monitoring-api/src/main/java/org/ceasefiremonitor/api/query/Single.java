package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing.
 *
 * @param position position of the log that the answer stands for
 * @param view     the view that it comes from
 * @param revision revision of what is laid down about the thing, which {@code If-Match} of a command compares, as a strong entity tag: "3"
 * @param item     the thing
 */
public record Single<T>(@Schema(example = "57") long position, View view, @Schema(example = "3") long revision, T item) {
}
