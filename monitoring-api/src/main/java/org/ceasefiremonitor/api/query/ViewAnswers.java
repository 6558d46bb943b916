package org.ceasefiremonitor.api.query;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.ceasefiremonitor.api.log.Instants;
import org.ceasefiremonitor.api.problem.Fault;
import org.ceasefiremonitor.api.problem.RequestFault;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.projections.view.Answer;
import org.ceasefiremonitor.projections.view.GeoFeature;
import org.ceasefiremonitor.projections.view.Page;
import org.ceasefiremonitor.projections.view.Paging;
import org.ceasefiremonitor.projections.view.Standing;
import org.ceasefiremonitor.projections.view.ViewReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import tools.jackson.databind.json.JsonMapper;

/** What the answers of all views have in common: which moment they stand for, and how they are written. */
@Component
final class ViewAnswers {

    /** The smallest difference of instants of recording. */
    private static final Duration MOMENT = Duration.of(1, ChronoUnit.MICROS);

    private final Readers readers;
    private final Freshness freshness;
    private final ViewReader views;
    private final Instants instants;
    private final Clock clock;
    private final JsonMapper json;

    ViewAnswers(Readers readers, Freshness freshness, ViewReader views, Instants instants, Clock clock, JsonMapper json) {
        this.readers = readers;
        this.freshness = freshness;
        this.views = views;
        this.instants = instants;
        this.clock = clock;
        this.json = json;
    }

    /**
     * The answers from one view.
     *
     * @param names that view first, and those that are read beside it
     */
    Answers from(List<String> names) {
        return from(names, names.getFirst());
    }

    /**
     * The same, where the view is not the first that is read.
     *
     * @param view the view
     */
    Answers from(List<String> names, String view) {
        return new Answers(this, names, View.of(view));
    }

    /** Takes up a request, once the views have reached the position that it asks for. */
    Exchange begin(ReadRequest asked, Collection<String> names, Format... offered) throws HttpMediaTypeNotAcceptableException {
        var exchange = Exchange.of(asked.request(), asked.response(), readers, offered);
        freshness.await(asked.after(), asked.seconds(), () -> views.position(names));
        return exchange;
    }

    /**
     * The position that {@code asOf} names: itself, or the last one recorded by an instant, or by the end of a date. It is waited for if the views
     * have not reached it yet.
     */
    @Nullable Long position(ReadRequest asked, Collection<String> names) {
        var asOf = asked.asOf();
        if (asOf == null) {
            return null;
        }
        var position = isPosition(asOf) ? recorded(asOf) : instants.lastBy(past(asOf, asked.timeZone()));
        freshness.await(position, asked.seconds(), () -> views.position(names));
        return position;
    }

    /**
     * The moment that is asked about. If nothing is said, it is the last one, up to now, at which what the views have reached was all that was
     * recorded, so that its instant alone leads back to its position. With {@code asOf} alone, it is the instant named, or the one at which the
     * event at the position named was recorded.
     *
     * @param at instant that is asked about, or the beginning of a date
     */
    Moment moment(ReadRequest asked, Collection<String> names, @Nullable String at, Paging paging) {
        var stated = Times.from("at", at, asked.timeZone());
        var position = position(asked, names);
        if (stated != null || paging.cursor() != null) {
            return new Moment(position, stated);
        }
        if (position == null) {
            var reached = views.position(names);
            return new Moment(reached, present(reached));
        }
        return new Moment(position, isPosition(asked.asOf()) ? instants.recordedAt(position).orElseThrow() : past(Objects.requireNonNull(asked.asOf()), asked.timeZone()));
    }

    /**
     * A moment: what was known, and for which instant it is asked.
     *
     * @param position the last position that was known; absent for the latest, or for that of the page that a cursor continues
     * @param at       the instant; absent for that of the page that a cursor continues
     */
    record Moment(@Nullable Long position, @Nullable Instant at) {
    }

    private Instant present(long position) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var overtaken = instants.recordedAt(position + 1).map(next -> next.minus(MOMENT)).filter(now::isAfter).orElse(now);
        return instants.recordedAt(position).filter(overtaken::isBefore).orElse(overtaken);
    }

    private static boolean isPosition(@Nullable String asOf) {
        return asOf != null && !asOf.isEmpty() && asOf.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private long recorded(String asOf) {
        var last = instants.lastPosition();
        try {
            if (Long.parseLong(asOf) <= last) {
                return Long.parseLong(asOf);
            }
        } catch (NumberFormatException tooLong) {
            // beyond every log
        }
        throw new InvalidInput("asOf", last < 0 ? "names a position, but nothing is recorded yet"
                : "names a position beyond the log, whose last one is " + last);
    }

    /** The instant that is named, or the last one of a date. */
    private Instant past(String asOf, @Nullable String timeZone) {
        var end = Times.toUnlessPosition("asOf", asOf, timeZone);
        var isDate = asOf.length() <= "2026-03-01".length();
        var instant = isDate ? end.minus(MOMENT) : end;
        if (instant.isAfter(clock.instant()) && instants.recordedAt(instants.lastPosition()).filter(last -> !instant.isAfter(last)).isEmpty()) {
            throw new InvalidInput("asOf", isDate ? "is a day that has not ended yet; name an instant of it, or leave asOf out for what is known now"
                    : "lies in the future, of which nothing is known; leave asOf out for what is known now, and name the future by at or by"
                    + " times of observation");
        }
        return instant;
    }

    /** A page as JSON. */
    <T> @Nullable ResponseEntity<Object> page(Exchange exchange, View of, Page<T> page) {
        exchange.givenAgain(page.position(), null);
        var view = of.at(page.standing());
        return exchange.unchanged(tag(exchange, view, page.position()), page.position()) ? null
                : exchange.whole(new Listed<>(page.position(), view, null, page.items(), exchange.next(page.next())));
    }

    /**
     * A page as JSON, of what also depends on an instant.
     *
     * @param at the instant
     */
    <T> @Nullable ResponseEntity<Object> page(Exchange exchange, View of, Page<T> page, Instant at) {
        exchange.givenAgain(page.position(), at);
        var view = of.at(page.standing());
        return exchange.unchanged(tag(exchange, view, page.position(), at), page.position()) ? null
                : exchange.whole(new Listed<>(page.position(), view, at, page.items(), exchange.next(page.next(), at)));
    }

    /** The position that all of the views have reached; -1 if one has seen nothing. */
    long reached(Collection<String> names) {
        return views.position(names);
    }

    /**
     * An answer as JSON that is neither a page nor one thing.
     *
     * @param at      the instant on which it depends too
     * @param lacking what it lacks
     * @param answer  the answer, with the view as it is told
     */
    @Nullable ResponseEntity<Object> whole(Exchange exchange, View of, long position, Instant at, Standing lacking, Function<View, Object> answer) {
        exchange.givenAgain(position, at);
        var view = of.at(lacking);
        return exchange.unchanged(tag(exchange, view, position, at), position) ? null : exchange.whole(answer.apply(view));
    }

    /** One thing as JSON. */
    <T> @Nullable ResponseEntity<Object> single(Exchange exchange, View of, Answer<T> answer, ToLongFunction<T> revision) {
        var found = found(answer);
        exchange.givenAgain(answer.position(), null);
        var view = of.at(answer.standing());
        return exchange.unchanged(tag(exchange, view, answer.position()), answer.position()) ? null
                : exchange.whole(new Single<>(answer.position(), view, revision.applyAsLong(found), found));
    }

    /**
     * One thing as JSON, of what also depends on an instant.
     *
     * @param at the instant
     */
    <T> @Nullable ResponseEntity<Object> single(Exchange exchange, View of, Answer<T> answer, ToLongFunction<T> revision, Instant at) {
        var found = found(answer);
        exchange.givenAgain(answer.position(), at);
        var view = of.at(answer.standing());
        return exchange.unchanged(tag(exchange, view, answer.position(), at), answer.position()) ? null
                : exchange.whole(new Single<>(answer.position(), view, revision.applyAsLong(found), found));
    }

    /** One thing as JSON or as a GeoJSON feature. */
    <T> @Nullable ResponseEntity<Object> single(Exchange exchange, View view, Answer<T> answer, ToLongFunction<T> revision, String tag,
            Function<T, GeoFeature<T>> feature) {
        var found = found(answer);
        if (exchange.unchanged(tag, answer.position())) {
            return null;
        }
        return exchange.whole(exchange.format() == Format.GEOJSON
                ? Features.One.of(feature.apply(found), answer.position(), view, revision.applyAsLong(found))
                : new Single<>(answer.position(), view, revision.applyAsLong(found), found));
    }

    /**
     * A whole list, item by item.
     *
     * @param at      instant for which it was decided; absent if it does not depend on one
     * @param resumed whether it goes on where another broke off
     * @param source  hands over the items
     */
    <T> void stream(Exchange exchange, View of, long position, @Nullable Instant at, ItemStream.Shape<T> shape, boolean resumed,
            Consumer<Consumer<T>> source) throws IOException {
        exchange.givenAgain(position, at);
        // what is lacking is looked at first, so that it is never less than what the answer lacks
        var view = of.at(views.read(List.of(of.name()), null, ViewReader.Reading::standing));
        if (exchange.unchanged(at == null ? tag(exchange, view, position) : tag(exchange, view, position, at), position)) {
            return;
        }
        var stream = ItemStream.begin(exchange, json, view, position, shape, resumed);
        source.accept(stream::write);
        stream.end();
    }

    private static <T> T found(Answer<T> answer) {
        return answer.found().orElseThrow(() -> new RequestFault(Fault.NOT_FOUND,
                "There is no such thing at position " + answer.position() + ", or none that the reader may see."));
    }

    /** The entity tag of an answer that depends on the log alone. */
    static String tag(Exchange exchange, View view, long position) {
        exchange.lacks(view);
        return exchange.weakTag(view.name(), view.version(), position, view.parked(), view.leftOut(), view.rebuilt());
    }

    /** The entity tag of an answer that also depends on the instant; if none was asked for, such an answer holds for a minute. */
    static String tag(Exchange exchange, View view, long position, Instant at) {
        exchange.lacks(view);
        return exchange.weakTag(view.name(), view.version(), position, view.parked(), view.leftOut(), view.rebuilt(), at.truncatedTo(ChronoUnit.MINUTES).getEpochSecond() / 60);
    }
}
