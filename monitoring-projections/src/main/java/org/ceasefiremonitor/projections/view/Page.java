package org.ceasefiremonitor.projections.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param position position of the log that the page stands for; the pages that follow stand for the same one, so that a list read page
 *                 by page has no gap and nothing twice however much is recorded meanwhile
 * @param items    the items, at most as many as were asked for
 * @param next     cursor of the page that follows; absent on the last one
 * @param standing what the page lacks
 */
public record Page<T>(long position, List<T> items, @Nullable String next, Standing standing) {

    public Page {
        items = List.copyOf(items);
    }

    /** This page with what is shown of its items, as a reading has it. */
    public <S> Page<S> showing(List<S> shown, ViewReader.Reading reading) {
        return new Page<>(position, shown, next, reading.standing());
    }
}
