package org.ceasefiremonitor.api.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.Identifier;
import org.jspecify.annotations.Nullable;

/** The cells of a row of a table; what is absent is empty. */
final class Cells {

    /** A cell of free text that begins so would be reckoned by a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r";

    private Cells() {
    }

    /** A row. An identifier is written as clients write it. */
    static List<String> of(@Nullable Object... values) {
        return Stream.of(values).map(Cells::cell).toList();
    }

    private static String cell(@Nullable Object value) {
        return value instanceof Identifier id ? id.value() : Objects.toString(value, "");
    }

    /** Free text, such that no spreadsheet takes it for a formula. */
    static @Nullable String text(@Nullable String free) {
        return free != null && !free.isEmpty() && FORMULA.indexOf(free.charAt(0)) >= 0 ? "'" + free : free;
    }

    /** Several words in one cell, each once, in order. */
    static String words(Stream<?> words) {
        return words.map(Cells::cell).distinct().sorted().collect(Collectors.joining(" "));
    }
}
