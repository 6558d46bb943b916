package org.ceasefiremonitor.projections.view;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Which page is wanted.
 *
 * @param limit  how many items at most, 1 to 1000; 100 if absent
 * @param cursor where the page before ended, as it said in {@code next}; absent for the first page
 */
public record Paging(@Nullable Integer limit, @Nullable String cursor) {

    /** Items on a page if nothing is said. */
    public static final int USUAL = 100;
    /** Most items on a page. */
    public static final int MOST = 1000;
    /** The first page, of the usual size. */
    public static final Paging FIRST = new Paging(null, null);

    private static final char SEPARATOR = '\u001f';

    public Paging {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw new InvalidInput("limit", "must be 1 to " + MOST + ", was " + limit);
        }
    }

    /** How many items the page may have. */
    public int size() {
        return limit == null ? USUAL : limit;
    }

    /**
     * Where the page before ended.
     *
     * @param position position of the log for which the list was begun
     * @param keys     the order key of the last item
     */
    public record After(long position, List<String> keys) {

        /**
         * The position for which the list goes on.
         *
         * @param asOf position that is asked about besides; absent if none is
         * @throws InvalidInput if that is another one
         */
        public long position(@Nullable Long asOf) {
            if (asOf != null && asOf != position) {
                throw new InvalidInput("cursor", "continues a list as of position " + position + ", not " + asOf + "; leave asOf out");
            }
            return position;
        }
    }

    /**
     * Reads the cursor.
     *
     * @param query what is asked, with all filters and the order; a cursor continues only the query that it comes from
     * @param keys  how many values an order key has
     */
    public @Nullable After after(Object query, int keys) {
        if (cursor == null) {
            return null;
        }
        try {
            List<String> parts = List.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(String.valueOf(SEPARATOR), -1));
            if (parts.size() == keys + 2 && parts.stream().noneMatch(part -> part.chars().anyMatch(Character::isISOControl))) {
                After after = new After(Long.parseLong(parts.get(1)), parts.subList(2, parts.size()));
                if (!parts.getFirst().equals(mark(query, after))) {
                    throw new InvalidInput("cursor", "belongs to a list with other filters or another order, or was changed");
                }
                return after;
            }
        } catch (InvalidInput e) {
            throw e;
        } catch (IllegalArgumentException e) {
            // falls through: neither base64url nor a number
        }
        throw new InvalidInput("cursor", "is not a cursor that this list has given");
    }

    /**
     * Makes a page of one item more than its size if there are so many.
     *
     * @param found up to {@code size() + 1} items
     * @param keys  the order key of an item
     */
    public <T> Page<T> page(long position, Object query, List<T> found, Function<T, List<?>> keys) {
        if (found.size() <= size()) {
            return new Page<>(position, found, null, Standing.WHOLE);
        }
        List<T> items = found.subList(0, size());
        After after = new After(position, keys.apply(items.getLast()).stream().map(Object::toString).toList());
        StringBuilder text = new StringBuilder().append(mark(query, after)).append(SEPARATOR).append(position);
        after.keys().forEach(key -> text.append(SEPARATOR).append(key));
        return new Page<>(position, items, Base64.getUrlEncoder().withoutPadding().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8)),
                Standing.WHOLE);
    }

    /** Tells a cursor of another list, or one that was changed on the way, from one of this list. */
    private static String mark(Object query, After after) {
        return Integer.toHexString((query + " " + after).hashCode());
    }
}
