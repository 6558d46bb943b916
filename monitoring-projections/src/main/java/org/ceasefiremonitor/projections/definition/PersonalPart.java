package org.ceasefiremonitor.projections.definition;

import java.util.Arrays;
import java.util.List;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.directory.PersonalDefinition;
import org.ceasefiremonitor.core.marking.Personal;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Json;
import org.jspecify.annotations.Nullable;

/**
 * What is personal in a definition, as a row has it: the text in the column {@code personal} and nowhere else. The JSON in the column {@code definition} says
 * that it was erased, which holds as soon as the column is cleared; so a row that was cleared is the one that a rebuild makes after the erasure.
 */
final class PersonalPart {

    /** The id of the subject, and the text; the second is absent where it can't be read. */
    static final List<Column> COLUMNS = List.of(Column.text("subject"), Column.text("personal"));

    private PersonalPart() {
    }

    /** Values of {@link #COLUMNS}. */
    static List<@Nullable Object> values(PersonalDefinition<?> definition) {
        return Arrays.asList(definition.personal().subject().value(), definition.personal().text());
    }

    /** The definition for the column {@code definition}. */
    static String write(PersonalDefinition<?> definition) {
        Personal personal = definition.personal();
        return Json.write(personal.text() == null ? definition : definition.with(Personal.erased(personal.subject())));
    }

    /** The definition of the two columns. */
    static <D extends Definition> D read(String definition, @Nullable String personal, Class<D> type) {
        D stored = Json.read(definition, type);
        return personal != null && stored instanceof PersonalDefinition<?> about
                ? type.cast(about.with(Personal.of(about.personal().subject(), personal))) : stored;
    }
}
