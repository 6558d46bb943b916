package org.ceasefiremonitor.api.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param position position of the log that the list stands for; the pages that follow stand for the same
 * @param view     the view that it comes from
 * @param at       instant for which it was decided; absent if it does not depend on one
 * @param items    the items
 * @param next     address of the next page; absent on the last one
 */
public record Listed<T>(@Schema(example = "57") long position, View view, @Nullable Instant at, List<T> items, @Nullable String next) {
}
