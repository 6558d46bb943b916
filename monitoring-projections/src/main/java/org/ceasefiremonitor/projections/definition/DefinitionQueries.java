package org.ceasefiremonitor.projections.definition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.directory.PersonalDefinition;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.projections.view.FirstRows;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.Tallied;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.jspecify.annotations.Nullable;

/** Questions to a table of definitions. The table's alias in conditions is {@code d}. */
public final class DefinitionQueries<D extends Definition> {

    private final ViewReader reader;
    private final String view;
    private final List<String> views;
    private final String table;
    private final String key;
    private final Class<D> type;
    private final @Nullable Order<D> order;
    private final List<String> columns;
    private final String select;

    /**
     * An order by an instant, and by id where that is the same.
     *
     * @param column its column
     * @param value  the instant of a definition
     */
    public record Order<D extends Definition>(String column, Function<D, Instant> value) {
    }

    /**
     * @param reader reads the view
     * @param view   the view
     * @param table  its table
     * @param key    column of the id
     * @param type   the definition's class
     */
    public DefinitionQueries(ViewReader reader, String view, String table, String key, Class<D> type) {
        this(reader, List.of(view), table, key, type, null);
    }

    /** @param order in which order they are listed */
    public DefinitionQueries(ViewReader reader, String view, String table, String key, Class<D> type, Order<D> order) {
        this(reader, List.of(view), table, key, type, order);
    }

    /**
     * @param reader reads the views
     * @param views  the view, and then those that are read beside it
     * @param table  its table
     * @param key    column of the id
     * @param type   the definition's class
     */
    public DefinitionQueries(ViewReader reader, List<String> views, String table, String key, Class<D> type) {
        this(reader, views, table, key, type, null);
    }

    private DefinitionQueries(ViewReader reader, List<String> views, String table, String key, Class<D> type, @Nullable Order<D> order) {
        this.reader = reader;
        this.view = views.getFirst();
        this.views = List.copyOf(views);
        this.table = table;
        this.key = "d." + key;
        this.type = type;
        this.order = order;
        this.columns = Stream.concat(Defined.COLUMNS.stream(), PersonalDefinition.class.isAssignableFrom(type) ? Stream.of("personal") : Stream.empty()).toList();
        this.select = "select " + columns.stream().map(each -> "d." + each).collect(Collectors.joining(", ")) + " from " + table + " d where ";
    }

    /**
     * Lists definitions in their order, which is that of their ids where there is no other.
     *
     * @param filter      what is asked, for the cursor
     * @param restriction adds the conditions of the filter
     * @param shown       what is shown of a definition
     */
    public <T> Page<T> list(Object filter, Consumer<Conditions> restriction, Function<Defined<D>, T> shown, Paging paging, Reader forWhom,
            @Nullable Long asOf) {
        return listTogether(filter, restriction, Showing.each(shown), paging, forWhom, asOf);
    }

    /** Lists definitions as {@link #list} does, with what is shown of a page together. */
    public <T> Page<T> listTogether(Object filter, Consumer<Conditions> restriction, Showing<D, T> shown, Paging paging, Reader forWhom,
            @Nullable Long asOf) {
        String asked = view + " " + filter;
        Paging.After after = paging.after(asked, order == null ? 1 : 2);
        return reader.read(views, after == null ? asOf : Long.valueOf(after.position(asOf)), reading -> {
            List<Defined<D>> found = rows(reading, restriction, after == null ? null : after.keys(), paging.size() + 1, forWhom);
            Page<Defined<D>> page = paging.page(reading.position(), asked, found, defined -> keys(defined.definition()));
            return page.showing(shown.of(page.items(), reading, forWhom), reading);
        });
    }

    /**
     * Hands over every definition, in their order, read in parts, so that it needs little memory and holds no connection while the
     * receiver is slow.
     *
     * @param after id after which to go on, where they are in order of their ids; absent for all
     * @param asOf  position of the log to answer for
     */
    public <T> void stream(Consumer<Conditions> restriction, Function<Defined<D>, T> shown, @Nullable String after, Reader forWhom, long asOf,
            Consumer<T> receiver) {
        streamTogether(restriction, Showing.each(shown), after, forWhom, asOf, receiver);
    }

    /** Hands over definitions as {@link #stream} does, with what is shown of a part together. */
    public <T> void streamTogether(Consumer<Conditions> restriction, Showing<D, T> shown, @Nullable String after, Reader forWhom, long asOf,
            Consumer<T> receiver) {
        List<String> last = after == null ? null : List.of(after);
        do {
            List<String> from = last;
            Part<T> part = reader.read(views, asOf, reading -> {
                List<Defined<D>> found = rows(reading, restriction, from, Paging.MOST, forWhom);
                return new Part<>(shown.of(found, reading, forWhom), found.size() == Paging.MOST ? keys(found.getLast().definition()) : null);
            });
            part.shown().forEach(receiver);
            last = part.last();
        } while (last != null);
    }

    private record Part<T>(List<T> shown, @Nullable List<String> last) {
    }

    /**
     * How many definitions there are that have one of some values in a column, and the first of them. It costs the same however many others there are, if an index
     * has {@code to_position}, that column and the order as its columns.
     *
     * @param reading a reading of this view and perhaps of others
     * @param kind    the column by whose values they are counted
     * @param column  the column
     * @param values  its values
     * @param by      the order
     * @param most    how many are told
     */
    public Tallied<Defined<D>> first(Reading reading, String kind, String column, Collection<?> values, List<String> by, int most, Reader forWhom) {
        var conditions = new Conditions();
        forWhom.restrict(conditions, "d");
        return new FirstRows<>(table, columns, kind, List.of(column), by, (row, number) -> Defined.of(row, type))
                .read(reading, conditions, FirstRows.each(conditions, column, values), most);
    }

    /** What tells where a definition stands in the order. */
    private List<String> keys(D definition) {
        String id = definition.identifier().value();
        return order == null ? List.of(id) : List.of(order.value().apply(definition).toString(), id);
    }

    private List<Defined<D>> rows(Reading reading, Consumer<Conditions> restriction, @Nullable List<String> after, int limit, Reader forWhom) {
        Conditions conditions = new Conditions();
        restriction.accept(conditions);
        if (order == null) {
            conditions.and(key + " > ?", after == null ? null : after.getFirst());
            return select(reading, conditions, forWhom, " order by " + key + " limit " + limit);
        }
        String by = "d." + order.column();
        if (after != null) {
            Instant from = Instant.parse(after.getFirst());
            conditions.and(by + " >= ?", from)
                    .and("(" + by + ", " + key + ") > (" + conditions.parameter(from) + ", " + conditions.parameter(after.getLast()) + ")");
        }
        return select(reading, conditions, forWhom, " order by " + by + ", " + key + " limit " + limit);
    }

    /** Position of the log that the views have reached; -1 if one has seen nothing. */
    public long position() {
        return reader.position(views);
    }

    /** One definition. */
    public <T> Answer<T> find(Identifier id, Function<Defined<D>, T> shown, Reader forWhom, @Nullable Long asOf) {
        return findTogether(id, Showing.each(shown), forWhom, asOf);
    }

    /** One definition, with what is shown of it and what stands beside it. */
    public <T> Answer<T> findTogether(Identifier id, Showing<D, T> shown, Reader forWhom, @Nullable Long asOf) {
        return reader.read(views, asOf, reading -> Answer.of(reading,
                shown.of(select(reading, new Conditions().and(key + " = ?", id.value()), forWhom, ""), reading, forWhom).stream().findFirst()));
    }

    /** One definition, in a reading of this view and perhaps of others. */
    public Optional<Defined<D>> find(Reading reading, Identifier id, Reader forWhom) {
        return select(reading, new Conditions().and(key + " = ?", id.value()), forWhom, "").stream().findFirst();
    }

    /** Those of the definitions that there are, in the order in which they are named, in a reading of this view and perhaps of others. */
    public List<Defined<D>> find(Reading reading, List<? extends Identifier> ids, Reader forWhom) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = select(reading, new Conditions().among(key, ids), forWhom, "").stream()
                .collect(Collectors.toMap(each -> each.definition().identifier().value(), Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id.value()))).toList();
    }

    private List<Defined<D>> select(Reading reading, Conditions conditions, Reader forWhom, String end) {
        conditions.and(reading.holds("d"));
        forWhom.restrict(conditions, "d");
        return reading.jdbc().sql(select + conditions.sql() + end)
                .params(conditions.parameters())
                .query((row, number) -> Defined.of(row, type))
                .list();
    }
}
