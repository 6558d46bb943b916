package org.ceasefiremonitor.projections.definition;

import java.util.List;
import java.util.function.Function;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;

/**
 * What is shown of definitions together, in their order, where that takes more than each of them says.
 *
 * @param <D> the definition
 * @param <T> what is shown of one
 */
@FunctionalInterface
public interface Showing<D extends Definition, T> {

    /**
     * Shows definitions.
     *
     * @param reading the reading in which they were found
     */
    List<T> of(List<Defined<D>> found, Reading reading, Reader forWhom);

    /** Shows each by itself. */
    static <D extends Definition, T> Showing<D, T> each(Function<Defined<D>, T> shown) {
        return (found, reading, forWhom) -> found.stream().map(shown).toList();
    }
}
