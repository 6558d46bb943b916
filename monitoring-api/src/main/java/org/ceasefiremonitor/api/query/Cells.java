package org.ceasefiremonitor.api.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of a row of a table; what is absent is empty. */
final class Cells {

    /** A cell of free text that begins so would be reckoned by a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r";

    private Cells() {
    }

    /** A row. */
    static List<String> of(@Nullable Object... values) {
        return Stream.of(values).map(value -> Objects.toString(value, "")).toList();
    }

    /** Free text, such that no spreadsheet takes it for a formula. */
    static @Nullable String text(@Nullable String free) {
        return free != null && !free.isEmpty() && FORMULA.indexOf(free.charAt(0)) >= 0 ? "'" + free : free;
    }

    /** Several words in one cell, each once, in order. */
    static String words(Stream<?> words) {
        return words.map(Object::toString).distinct().sorted().collect(Collectors.joining(" "));
    }
}
