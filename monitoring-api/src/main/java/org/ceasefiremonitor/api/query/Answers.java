package org.ceasefiremonitor.api.query;

import java.io.IOException;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** The answers from one view, perhaps with others beside it: its lists, as pages or as a whole, and single things. */
final class Answers {

    private final ViewAnswers answers;
    private final Collection<String> names;
    private final View view;

    Answers(ViewAnswers answers, Collection<String> names, View view) {
        this.answers = answers;
        this.names = names;
        this.view = view;
    }

    /** Finds one page of what a filter lets through, for the position asked about. */
    @FunctionalInterface
    interface Pages<F extends @Nullable Object, T> {
        Page<T> list(F filter, Paging paging, Reader forWhom, @Nullable Long asOf);
    }

    /** Hands over all that a filter lets through, after the item with an id if one is named. */
    @FunctionalInterface
    interface Resumable<F, T> {
        void stream(F filter, @Nullable String after, Reader forWhom, long asOf, Consumer<T> receiver);
    }

    /** Hands over all that a filter lets through, always from the beginning. */
    @FunctionalInterface
    interface Whole<F, T> {
        void stream(F filter, Reader forWhom, long asOf, Consumer<T> receiver);
    }

    /** Finds one thing by its id. */
    @FunctionalInterface
    interface Finder<I, T> {
        Answer<T> find(I id, Reader forWhom, @Nullable Long asOf);
    }

    /** Takes up a request for a list, in one of the forms that its shape allows, once the views have reached the position that it waits for. */
    Exchange begin(ListRequest asked, ItemStream.Shape<?> shape) throws HttpMediaTypeNotAcceptableException {
        return answers.begin(asked.one(), names, Stream.of(Format.JSON, Format.GEOJSON, Format.CSV, Format.NDJSON)
                .filter(format -> format != Format.GEOJSON || shape.feature() != null).toArray(Format[]::new));
    }

    /**
     * A list: as JSON a page of it, in other forms the whole.
     *
     * @param resumeAfter id of the last item that was received of a whole list that broke off
     * @return nothing if the answer is written already
     */
    <F, T> @Nullable ResponseEntity<Object> list(ListRequest asked, @Nullable Identifier resumeAfter, ItemStream.Shape<T> shape, F filter,
            Pages<F, T> pages, Resumable<F, T> whole) throws IOException, HttpMediaTypeNotAcceptableException {
        asked.paging();
        return list(begin(asked, shape), asked, resumeAfter, shape, filter, pages, whole);
    }

    /** The same, of a request that was taken up before, where what is asked depends on who reads or in which form. */
    <F, T> @Nullable ResponseEntity<Object> list(Exchange exchange, ListRequest asked, @Nullable Identifier resumeAfter, ItemStream.Shape<T> shape,
            F filter, Pages<F, T> pages, Resumable<F, T> whole) throws IOException {
        var paging = asked.paging();
        var known = answers.position(asked.one(), names);
        if (exchange.format() == Format.JSON) {
            exchange.requirePages(resumeAfter);
            return answers.page(exchange, view, pages.list(filter, paging, exchange.reader(), known));
        }
        exchange.requireWhole(paging, resumeAfter, asked.asOf());
        var position = known == null ? answers.reached(names) : known;
        var from = resumeAfter == null ? null : resumeAfter.value();
        answers.stream(exchange, view, position, null, shape, resumeAfter != null,
                receiver -> whole.stream(filter, from, exchange.reader(), position, receiver));
        return null;
    }

    /** A list that can not go on where it broke off, since its items have no ids: as JSON a page of it, in other forms the whole. */
    <F, T> @Nullable ResponseEntity<Object> list(ListRequest asked, ItemStream.Shape<T> shape, F filter, Pages<F, T> pages, Whole<F, T> whole)
            throws IOException, HttpMediaTypeNotAcceptableException {
        return list(asked, null, shape, filter, pages, (same, after, reader, position, receiver) -> whole.stream(same, reader, position, receiver));
    }

    /** A list of which there are pages only. */
    <F extends @Nullable Object, T> @Nullable ResponseEntity<Object> page(ListRequest asked, F filter, Pages<F, T> pages)
            throws HttpMediaTypeNotAcceptableException {
        var paging = asked.paging();
        var exchange = answers.begin(asked.one(), names, Format.JSON);
        return answers.page(exchange, view, pages.list(filter, paging, exchange.reader(), answers.position(asked.one(), names)));
    }

    /** One thing. */
    <I, T> @Nullable ResponseEntity<Object> one(ReadRequest asked, I id, Finder<I, T> finder, ToLongFunction<T> revision)
            throws HttpMediaTypeNotAcceptableException {
        var exchange = answers.begin(asked, names, Format.JSON);
        return answers.single(exchange, view, finder.find(id, exchange.reader(), answers.position(asked, names)), revision);
    }
}
