package org.ceasefiremonitor.projections.marking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.projections.view.Column;

/** How a marking stands in the columns {@code tlp}, {@code releasable_to} and {@code originator} of a row. */
public final class Markings {

    /** The columns, in the order in which rows carry them. */
    public static final List<Column> COLUMNS = List.of(Column.text("tlp"), Column.text("releasable_to"), Column.text("originator"));

    private Markings() {
    }

    /** The participants named by a marking, each between spaces, so that one is found as a substring: {@code " a b "}; a space if there are none. */
    public static String releasableTo(Marking marking) {
        return marking.releasableTo().stream().map(ParticipantId::value).map(id -> id + " ").collect(Collectors.joining("", " ", ""));
    }

    /** The marking in two columns. */
    public static Marking of(String tlp, String releasableTo) {
        return new Marking(Tlp.valueOf(tlp), Arrays.stream(releasableTo.trim().split(" ")).filter(id -> !id.isEmpty()).map(ParticipantId::new).toList());
    }
}
