package org.ceasefiremonitor.core.coordination;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Something that is open when a watch ends.
 *
 * @param thing by type and id, for example request/r-1
 * @param note  what the next officer has to know of it; absent if nothing
 */
public record OpenItem(
        @JsonPropertyDescription("What is open, by type and id, for example request/r-1; 3 to 120 characters.")
        String thing,
        @Nullable
        @JsonPropertyDescription("What the next officer has to know of it; 1 to 500 characters.")
        String note) {

    /** Items that one handover names at most. */
    static final int MOST = 1200;

    public OpenItem {
        InvalidInput.text("items.thing", thing, 120);
        if (!thing.matches("[a-z-]+/[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new InvalidInput("items.thing", "must be a type and an id, for example request/r-1");
        }
        InvalidInput.optionalText("items.note", note, 500);
    }

    static List<OpenItem> check(List<OpenItem> items) {
        if (items.size() > MOST) {
            throw new InvalidInput("items", "must name at most " + MOST + " things, were " + items.size());
        }
        if (items.stream().map(OpenItem::thing).distinct().count() < items.size()) {
            throw new InvalidInput("items", "must name each thing once");
        }
        return List.copyOf(items);
    }
}
